import { isSpace } from "./characters.js";
import type { Edit } from "./edit.js";
import { pairDashes } from "./pairs/dashes.js";
import type { Role } from "./pairs/quotes.js";
import { pairQuotes } from "./pairs/quotes.js";
import { isCodeLine } from "./protect/code-line.js";
import { isQuotationMark, PART, SENTENCE, Segments } from "./protect/segment.js";
import type { Range, Token } from "./protect/token.js";
import { tokenAt } from "./protect/token.js";
import { tagEnd, tagStart, Zones } from "./protect/zone.js";
import type { Space, Style } from "./style.js";
import { styles } from "./styles.js";

/** The pairs of a text not looked at yet. */
const UNREAD = { end: -1, roles: new Map<number, never>() };

/**
 * One left-to-right pass over a text: what rules may ask about the place where they are called.
 *
 * All answers are about the text as given, never about edits made before; so rules see the same whatever their order.
 * Each answer costs a bounded look around or is remembered, so that a pass is linear whatever the text.
 */
export class Scan {
  /** The text being read. */
  readonly text: string;
  /** The house style, all switches resolved. */
  readonly style: Style;
  /** Tags, comments, code and braces. */
  readonly zones: Zones;
  /** Place in its table of the rule being asked; set by the collector. */
  rank = 0;
  /** Where its trigger stands. */
  index = 0;

  /** Whether the style is known to have one space for all places. */
  readonly #uniform: boolean;
  #token: Token = { start: 0, end: 0, kept: undefined };
  #line = { start: 0, end: -1, isCode: false };
  readonly #part: Segments;
  readonly #sentence: Segments;
  #quotes: { end: number; roles: ReadonlyMap<number, Role> } = UNREAD;
  #dashes: { end: number; roles: ReadonlyMap<number, boolean> } = UNREAD;

  constructor(text: string, style: Style) {
    this.text = text;
    this.style = style;
    this.zones = new Zones(text);
    this.#uniform = style === styles.presse || style === styles.plain;
    this.#part = new Segments(text, PART);
    this.#sentence = new Segments(text, SENTENCE);
  }

  /** UTF-16 code at an index; `NaN` past either end. */
  code(index: number): number {
    return this.text.charCodeAt(index);
  }

  /** UTF-16 code of the character before an index that is not part of a tag; `NaN` at the start of the text. */
  codeBefore(index: number): number {
    return this.code(this.behindTags(index) - 1);
  }

  /** Start of the run of spaces that ends at an index (the index itself when there is none). */
  spaceStart(index: number): number {
    let start = index;
    while (isSpace(this.text.charCodeAt(start - 1))) start--;
    return start;
  }

  /** End of the run of spaces that begins at an index. */
  spaceEnd(index: number): number {
    let end = index;
    while (isSpace(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** Index behind the last character before an index that is not part of a tag. */
  behindTags(index: number): number {
    const start = tagStart(this.text, index);
    return start === index ? index : this.behindTags(start);
  }

  /** Index of the first character from an index on that is not part of a tag. */
  beyondTags(index: number): number {
    const end = this.text.charCodeAt(index) === 0x3c ? tagEnd(this.text, index) : index;
    return end === index ? index : this.beyondTags(end);
  }

  /** The spaces before an index, or before the tags that stand before it; the empty range at it when there are none. */
  gapBefore(index: number): Range {
    const end = this.spaceStart(index) < index ? index : this.behindTags(index);
    const start = this.spaceStart(end);
    return start < end ? { start, end } : { start: index, end: index };
  }

  /** What a quotation mark does, if its pair is certain. */
  quote(index: number): Role | undefined {
    if (index >= this.#quotes.end) this.#quotes = pairQuotes(this, index, this.#quotes.end);
    return this.#quotes.roles.get(index);
  }

  /** Whether a dash opens (`true`) or closes (`false`) an aside; nothing when it has no partner. */
  dash(index: number): boolean | undefined {
    if (index >= this.#dashes.end) this.#dashes = pairDashes(this, index);
    return this.#dashes.roles.get(index);
  }

  /** Whether a place belongs to an address, a path, code, an emoticon or a sentence in another language. */
  isProtected(index: number): boolean {
    // Quotation marks were judged with what surrounds their pair, when they were paired.
    return (
      this.isOpaque(index) || this.#isCode(index) || (!isQuotationMark(this.code(index)) && this.foreignness(index) > 0)
    );
  }

  /** Whether a place belongs to an address, a path, a piece of code or an emoticon. */
  isOpaque(index: number): boolean {
    if (index < this.#token.start || index >= this.#token.end) this.#token = tokenAt(this.text, index);
    const { kept } = this.#token;
    return kept !== undefined && index >= kept.start && index < kept.end;
  }

  /**
   * The edit that puts `after` in a range; nothing when the trigger is protected. An edit that changes nothing is
   * given too: it keeps rules that come later in the table away from the place.
   */
  replace(start: number, end: number, after: string): Edit | undefined {
    if (this.isProtected(this.index)) return undefined;
    return { start, end, after, trigger: this.index, rank: this.rank };
  }

  /**
   * The edit that makes a run of spaces the one the style wants; nothing when the style leaves such places alone, or
   * when there is no space and `sign` is not among those that get one.
   */
  space(start: number, end: number, space: Space, sign: string): Edit | undefined {
    if (space === false || (start === end && (space === "" || !this.style.insert.includes(sign)))) return undefined;
    // Right already, and no other rule would have it otherwise: the common case in set text.
    if (this.#uniform && end - start === 1 && this.text.charAt(start) === space) return undefined;
    return this.replace(start, end, space);
  }

  #isCode(index: number): boolean {
    if (index < this.#line.start || index >= this.#line.end) {
      const start = this.text.lastIndexOf("\n", index) + 1;
      const end = (this.text.indexOf("\n", index) + 1 || this.text.length + 1) - 1;
      this.#line = { start, end: end + 1, isCode: isCodeLine(this.text, start, end) };
    }
    return this.#line.isCode;
  }

  /**
   * The language around an index: above 0 when the part of the sentence there, or, where that does not tell, the
   * sentence is in another language than French; below 0 when it is in French; 0 when nothing can be said.
   */
  foreignness(index: number): number {
    return this.#part.verdict(index) || this.#sentence.verdict(index);
  }
}
