import { plainText, toPlainLine } from "@marbre/html";
import { legalText } from "./xml/legal-text.js";

/** What a line has not: blanks that are no plain spaces, and two spaces in a row. */
const BLANKS = /[^\S ]| {2}/;

/** Makes the texts of one article fit for a feed, and remembers whether anything had to be removed for that. */
export class FeedText {
  /** Whether a text held what a feed cannot. */
  repaired = false;

  /** A text as it is, but for what a feed cannot hold. */
  whole(text: string): string {
    const legal = legalText(text);
    if (legal !== text && legal !== text.replace(/\r\n?/g, "\n")) this.repaired = true;
    return legal;
  }

  /** A text on one line: no blanks at its ends, single ones inside. "" for what is no text. */
  line(text: unknown): string {
    if (typeof text !== "string") return "";
    const legal = this.whole(text);
    return (BLANKS.test(legal) ? legal.replace(/\s+/g, " ") : legal).trim();
  }

  /** The text of a node on one line with `plain` typography (no special spaces), as titles in feeds have it; "" for no node. */
  plain(node: unknown, lang: string | undefined): string {
    return node === undefined || node === null ? "" : toPlainLine(this.line(plainText(node)), lang);
  }
}
