/** Length below which texts are gathered: a call of the encoder costs as much as some hundred characters. */
const SHORT = 1024;
/** The highest bit of each of four bytes. */
const HIGH_BITS = 0x80808080 | 0;

/**
 * UTF-8 bytes that grow as text is written to them.
 *
 * Writing into room already there costs a third of encoding each text into an array of its own.
 */
export class GrowingBytes {
  readonly #encoder = new TextEncoder();
  #room = new Uint8Array(0);
  /** The room, four bytes at a time. */
  #words = new Int32Array(0);
  #used = 0;
  /** Short texts not encoded yet. */
  #gathered = "";

  /** @param capacity Bytes to make room for at first. */
  constructor(capacity = 65_536) {
    this.reserve(capacity);
  }

  write(text: string): void {
    if (text.length < SHORT) {
      this.#gathered += text;
      if (this.#gathered.length >= SHORT) this.#flush();
    } else {
      this.#flush();
      this.#encode(text);
    }
  }

  append(bytes: Uint8Array): void {
    this.#flush();
    this.reserve(bytes.length);
    this.#room.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** Takes back all bytes from a length on. */
  cut(length: number): void {
    this.#flush();
    this.#used = length;
  }

  /**
   * Whether the bytes from an index on may hold what `legalText` changes: controls, CR, noncharacters, or the U+FFFD that
   * lone surrogates become. Never false for bytes that do. To look at bytes four by four costs half of a search in the text.
   */
  isSuspect(from: number): boolean {
    this.#flush();
    const words = this.#words;
    const end = (this.#used + 3) >> 2;
    for (let index = from >> 2; index < end; index++) {
      const word = words[index] as number;
      const c2 = word ^ 0xc2c2c2c2;
      // The high bit of a byte of each term is set where that byte is below 0x20 or 7F, from EF on, C2; rarely elsewhere too.
      // To ask first whether all four are plain ASCII costs more than it saves: letters with accents are too many.
      const signs =
        (((word - 0x20202020) | (word + 0x01010101)) & ~word) |
        (((word & 0x7f7f7f7f) + 0x11111111) & word) |
        ((c2 - 0x01010101) & ~c2);
      if ((signs & HIGH_BITS) !== 0 && this.#isSuspectWord(index * 4, from)) return true;
    }
    return false;
  }

  /** The bytes written: a view of the room, unless most of it is empty. */
  toBytes(): Uint8Array<ArrayBuffer> {
    this.#flush();
    return this.#used * 2 > this.#room.length ? this.#room.subarray(0, this.#used) : this.#room.slice(0, this.#used);
  }

  /** Bytes written so far. */
  get length(): number {
    this.#flush();
    return this.#used;
  }

  #flush(): void {
    const text = this.#gathered;
    if (text === "") return;
    this.#gathered = "";
    this.#encode(text);
  }

  #encode(text: string): void {
    // A UTF-16 unit takes three bytes at the most.
    this.reserve(text.length * 3);
    this.#used += this.#encoder.encodeInto(text, this.#room.subarray(this.#used)).written;
  }

  /** As {@link isSuspect} for the four bytes of a word, of which those before `from` do not count. */
  #isSuspectWord(start: number, from: number): boolean {
    const room = this.#room;
    const end = Math.min(start + 4, this.#used);
    for (let index = Math.max(start, from); index < end; index++) {
      const byte = room[index] as number;
      if (byte < 0x20 ? byte !== 0x09 && byte !== 0x0a : byte === 0x7f) return true;
      const next = room[index + 1] as number;
      // U+0080 to U+009F; U+FDD0 to U+FDEF, with what else begins alike; U+FFFD to U+FFFF
      if (byte === 0xc2 && next < 0xa0) return true;
      if (byte === 0xef && (next === 0xb7 || (next === 0xbf && (room[index + 2] as number) > 0xbc))) return true;
    }
    return false;
  }

  /** Makes room for `bytes` more. */
  reserve(bytes: number): void {
    const needed = this.#used + bytes;
    if (needed <= this.#room.length) return;
    // Whole words.
    const larger = new Uint8Array((Math.max(needed, this.#room.length * 2) + 3) & ~3);
    larger.set(this.#room.subarray(0, this.#used));
    this.#room = larger;
    this.#words = new Int32Array(larger.buffer);
  }
}
