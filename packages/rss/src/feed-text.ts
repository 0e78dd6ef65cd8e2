import { plainText, toPlainLine } from "@marbre/html";
import { isRepaired, legalText } from "./xml/legal-text.js";

/**
 * What may keep a text from being a line fit for a feed: blanks but single spaces inside, and what no feed can hold (see
 * `legalText`). Rarer letters count too: the fewer ranges, the faster, and one look tells all.
 */
const UNEVEN = /[^ -~\xA1-\u167F\u2010-\u2027\u2070-\u2FFF]| {2}|^ | $/;

/** Makes the texts of one article fit for a feed, and remembers whether anything had to be removed for that. */
export class FeedText {
  /** Whether a text held what a feed cannot. */
  repaired = false;
  /** The address of `meta.image`, where no feed can hold it. */
  refused: string | undefined;
  readonly #line = (text: string): string => this.line(text);

  /** A text on one line: no blanks at its ends, single ones inside. "" for what is no text. */
  line(text: unknown): string {
    if (typeof text !== "string") return "";
    if (!UNEVEN.test(text)) return text;
    const legal = legalText(text);
    this.repaired ||= isRepaired(text, legal);
    return legal.replace(/\s+/g, " ").trim();
  }

  /** The text of a node on one line with `plain` typography (no special spaces), as titles in feeds have it; "" for no node. */
  plain(node: unknown, lang: string | undefined): string {
    return toPlainLine(plainText(node), lang, this.#line);
  }
}
