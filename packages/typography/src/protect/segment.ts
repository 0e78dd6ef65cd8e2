import { foreignness } from "./language.js";

/** Whether a character code is a double quotation mark of any kind. */
export function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d;
}

/** The language of the sentences of a text, asked for from left to right. */
export class Segments {
  #start = 0;
  #end = 0;
  #verdict = 0;
  readonly #text: string;
  readonly #border: RegExp;

  /** Sentences, or, with `parts`, what stands between quotation marks inside them too. */
  constructor(text: string, parts: boolean) {
    this.#text = text;
    this.#border = parts ? /[.!?…](?=[\s»”")])|[\n"«»“”]/g : /[.!?…](?=[\s»”")])|\n/g;
  }

  /** The `foreignness` of the segment an index stands in. */
  verdict(index: number): number {
    if (index < this.#start) this.#end = Math.max(0, this.#text.lastIndexOf("\n", index));
    else if (index < this.#end) return this.#verdict;
    while (index >= this.#end) {
      this.#start = this.#end;
      this.#border.lastIndex = this.#start;
      this.#end = this.#border.test(this.#text) ? this.#border.lastIndex : Number.POSITIVE_INFINITY;
    }
    this.#verdict = foreignness(this.#text, this.#start, Math.min(this.#end, this.#text.length));
    return this.#verdict;
  }
}
