import { isWord } from "../characters.js";
import { matchEnd } from "../match-end.js";

/**
 * Finds the stretches that reach over spaces and are no prose: tags and comments with their raw content, entities,
 * code between backticks, string literals, braces. What was sought in vain once is not sought again, so that asking
 * at every sign stays linear.
 */
export class Zones {
  readonly #text: string;
  /** Closers not found, and the index from which on they were sought. */
  #absent: Map<string, number> | undefined;
  /** Where the last brace without partner stands, and where the search for it ended. */
  #open = { start: 0, end: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** End of the zone that begins at `index`, or `index` itself. */
  end(index: number): number {
    const text = this.#text;
    const sign = text.charAt(index);
    if (sign === "{" || (sign === "[" && /["{]/.test(text.charAt(index + 1)))) return this.#bracesEnd(index);
    // f("…") is code, (« … ») and a bracket of its own are prose; so is an apostrophe typed as a backtick.
    if (isWord(text.charCodeAt(index - 1)) ? sign === "`" : sign === "(") return index;
    if (text.startsWith("<!--", index)) return this.#before("-->", index);
    const end = tagEnd(text, index);
    if (end === index) return index;
    const raw = RAW.exec(text.slice(index, index + 12));
    // WordPress keeps verse, which is prose, in a `pre`.
    return raw && !/wp-block-verse|\/>$/.test(text.slice(index, end)) ? this.#before(`</${raw[1]}`, end) : end;
  }

  /** The index of the next `closer`, or `index` when there is none. */
  #before(closer: string, index: number): number {
    if (index >= (this.#absent?.get(closer) ?? Infinity)) return index;
    const found = this.#text.indexOf(closer, index);
    if (found >= 0) return found;
    this.#absent ??= new Map();
    this.#absent.set(closer, index);
    return index;
  }

  #bracesEnd(index: number): number {
    if (index >= this.#open.start && index < this.#open.end) return index;
    BRACES.lastIndex = index;
    let depth = 0;
    while (BRACES.test(this.#text)) {
      const sign = this.#text.charAt(BRACES.lastIndex - 1);
      if (sign === "\n") break;
      depth += "{[".includes(sign) ? 1 : -1;
      if (depth === 0) return BRACES.lastIndex;
    }
    this.#open = { start: index, end: BRACES.lastIndex || this.#text.length };
    return index;
  }
}

/** What may begin a zone. */
export const ZONE_STARTS = "<`{[(=&";

/** A tag, a code span, a string literal behind `(` or `=`, an entity. */
const ZONE = /<[a-z/!][^<>]*>|`[^`\n]{1,200}`|[(=](?:"[^"\n]{0,200}"|'[^'\n]{0,200}')|&#?\w{2,8};/iy;
const RAW = /^<(pre|code|script|style|kbd|samp|svg)\b/i;
const BRACES = /[{}[\]]|\n\n/g;

/** End of the tag that begins with the `<` at an index, or the index itself. */
export function tagEnd(text: string, index: number): number {
  return Math.max(index, matchEnd(ZONE, text, index));
}

/** Start of the tag that ends before `index`, or `index` itself; tags of more than 500 characters are not seen. */
export function tagStart(text: string, index: number): number {
  if (text.charCodeAt(index - 1) !== 0x3e) return index;
  const least = Math.max(0, index - 500);
  const start = least + text.slice(least, index).lastIndexOf("<");
  return start >= least && tagEnd(text, start) === index ? start : index;
}
