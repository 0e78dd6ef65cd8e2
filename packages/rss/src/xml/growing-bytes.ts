/**
 * UTF-8 bytes that grow as text is written to them.
 *
 * Writing into room already there costs a third of encoding each text into an array of its own.
 */
export class GrowingBytes {
  private readonly encoder = new TextEncoder();
  private room: Uint8Array<ArrayBuffer>;
  private used = 0;

  /** @param capacity Bytes to make room for at first. */
  constructor(capacity = 65_536) {
    this.room = new Uint8Array(capacity);
  }

  write(text: string): void {
    // A UTF-16 unit takes three bytes at the most.
    this.reserve(text.length * 3);
    this.used += this.encoder.encodeInto(text, this.room.subarray(this.used)).written;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.room.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** The bytes written: a view of the room, unless most of it is empty. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.used * 2 > this.room.length ? this.room.subarray(0, this.used) : this.room.slice(0, this.used);
  }

  /** Makes room for `bytes` more at once, where it is known how much will come. */
  expect(bytes: number): void {
    this.reserve(bytes);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.used;
  }

  private reserve(bytes: number): void {
    const needed = this.used + bytes;
    if (needed <= this.room.length) return;
    const larger = new Uint8Array(Math.max(needed, this.room.length * 2));
    larger.set(this.room.subarray(0, this.used));
    this.room = larger;
  }
}
