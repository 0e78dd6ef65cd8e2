import { among } from "../characters.js";
import { foreignness } from "./language.js";

/** Whether a character code is a double quotation mark of any kind. */
export function isQuotationMark(code: number): boolean {
  return among(code, '"«»“”');
}

/** What ends a sentence. */
export const SENTENCE = /[.!?…](?=[\s»”")])|\n/g;

/** What ends a sentence or a part of it that stands between quotation marks. */
export const PART = /[.!?…](?=[\s»”")])|[\n"«»“”]/g;

/** The language of the sentences of a text, asked for from left to right. */
export class Segments {
  #start = 0;
  #end = 0;
  #verdict = 0;
  readonly #text: string;
  readonly #border: RegExp;

  constructor(text: string, border: RegExp) {
    this.#text = text;
    this.#border = border;
  }

  /** The `foreignness` of the segment an index stands in. */
  verdict(index: number): number {
    if (index < this.#start) this.#end = Math.max(0, this.#text.lastIndexOf("\n", index));
    else if (index < this.#end) return this.#verdict;
    while (index >= this.#end) {
      this.#start = this.#end;
      this.#border.lastIndex = this.#start;
      this.#end = this.#border.test(this.#text) ? this.#border.lastIndex : Infinity;
    }
    this.#verdict = foreignness(this.#text, this.#start, Math.min(this.#end, this.#text.length));
    return this.#verdict;
  }
}
