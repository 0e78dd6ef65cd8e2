/** Whether a character code is a double quotation mark of any kind. */
export function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d;
}

/** The stretches of a text between the ends of its sentences, asked for from left to right. */
export class Segments {
  /** Start of the segment asked for last. */
  start = 0;
  /** Its end. */
  end = 0;
  readonly #text: string;
  readonly #border: RegExp;

  /** Sentences, or, with `parts`, what stands between quotation marks inside them too. */
  constructor(text: string, parts: boolean) {
    this.#text = text;
    this.#border = parts ? /[.!?…](?=\s)|[\n"«»“”]/g : /[.!?…](?=\s)|\n/g;
  }

  /** Moves to the segment an index stands in; tells whether it is another one than before. */
  moveTo(index: number): boolean {
    if (index >= this.start && index < this.end) return false;
    if (index < this.start) this.end = Math.max(0, this.#text.lastIndexOf("\n", index));
    while (index >= this.end) {
      this.start = this.end;
      this.#border.lastIndex = this.start;
      this.end = this.#border.test(this.#text) ? this.#border.lastIndex : Number.POSITIVE_INFINITY;
    }
    return true;
  }
}
