import { isLetter, isWord } from "../characters.js";

/** Longest string literal or code span, in UTF-16 units. */
const LONGEST_LITERAL = 200;

/**
 * Finds the stretches that reach over spaces and are no prose: a tag or a comment with its raw content, an entity,
 * code between backticks, braces, a JSON array. One left-to-right pass asks for them in order, so that what was not
 * found once is not sought again.
 */
export class Zones {
  readonly #text: string;
  /** Closers not found, and the index from which on they were sought. */
  readonly #absent = new Map<string, number>();
  /** Where the last brace without partner stands, and where the search for it ended. */
  #openBraces = { start: 0, end: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** End of the zone that begins at `index`, or `index` itself. */
  end(index: number): number {
    const text = this.#text;
    switch (text.charCodeAt(index)) {
      case 0x3c: // <
        return this.#markupEnd(index);
      case 0x26: // &
        return entityEnd(text, index);
      case 0x60: // `
        return this.#codeSpanEnd(index);
      case 0x7b: // {
        return this.#bracesEnd(index);
      case 0x5b: // ["…"], [{…}]
        return text.charCodeAt(index + 1) === 0x7b || text.charCodeAt(index + 1) === 0x22
          ? this.#bracesEnd(index)
          : index;
      case 0x28: // log("…")
        return isWord(text.charCodeAt(index - 1)) ? this.#literalEnd(index + 1) : index;
      case 0x3d: // name="…"
        return this.#literalEnd(index + 1);
      default:
        return index;
    }
  }

  #markupEnd(index: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", index)) return this.#after("-->", index);
    const end = tagEnd(text, index);
    if (end === index) return index;
    const raw = /^<(pre|code|script|style|kbd|samp|textarea|svg|math)\b/i.exec(text.slice(index, index + 12));
    if (!raw || text.charCodeAt(end - 2) === 0x2f || text.slice(index, end).includes("wp-block-verse")) return end;
    const close = this.#after(`</${raw[1]}`, end);
    return close === end ? end : Math.max(close, tagEnd(text, close - raw[1]!.length - 2));
  }

  /** The index behind the next `closer`, or `index` when there is none. */
  #after(closer: string, index: number): number {
    if (index >= (this.#absent.get(closer) ?? Number.POSITIVE_INFINITY)) return index;
    const found = this.#text.indexOf(closer, index);
    if (found >= 0) return found + closer.length;
    this.#absent.set(closer, index);
    return index;
  }

  #codeSpanEnd(index: number): number {
    return isWord(this.#text.charCodeAt(index - 1)) ? index : this.#sameLine("`", index);
  }

  /** End of the string literal whose quote stands at `quote`; the index before it when there is none. */
  #literalEnd(quote: number): number {
    const mark = this.#text.charAt(quote);
    return mark === '"' || mark === "'" ? Math.max(quote - 1, this.#sameLine(mark, quote)) : quote - 1;
  }

  /** The index behind the partner of the mark at `index`, if it stands on the same line and not far away. */
  #sameLine(mark: string, index: number): number {
    const text = this.#text;
    const limit = Math.min(text.length, index + LONGEST_LITERAL);
    for (let at = index + 1; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) break;
      if (code === mark.charCodeAt(0)) return at + 1;
    }
    return index;
  }

  #bracesEnd(index: number): number {
    if (index >= this.#openBraces.start && index < this.#openBraces.end) return index;
    const text = this.#text;
    let depth = 0;
    let at = index;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x7b || code === 0x5b) depth++;
      else if (code === 0x7d || code === 0x5d) {
        if (--depth === 0) return at + 1;
      } else if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) break;
    }
    this.#openBraces = { start: index, end: at };
    return index;
  }
}

/** End of the tag that begins at `index`, or `index` itself. */
export function tagEnd(text: string, index: number): number {
  const first = text.charCodeAt(index + 1);
  if (!isLetter(first) && first !== 0x2f && first !== 0x21) return index;
  for (let at = index + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c) break;
  }
  return index;
}

/** Start of the tag that ends before `index`, or `index` itself. */
export function tagStart(text: string, index: number): number {
  if (text.charCodeAt(index - 1) !== 0x3e) return index;
  const least = Math.max(0, index - 500);
  for (let at = index - 2; at >= least; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) return tagEnd(text, at) === index ? at : index;
    if (code === 0x3e) break;
  }
  return index;
}

function entityEnd(text: string, index: number): number {
  const entity = /^&#?\w{2,8};/.exec(text.slice(index, index + 12));
  return entity ? index + entity[0].length : index;
}
