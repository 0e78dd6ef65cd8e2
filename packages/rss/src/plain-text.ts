import { plainText as textOf, toPlainLine } from "@marbre/html";
import { legalText } from "./xml/legal-text.js";

/** The text of a node on one line with `plain` typography (no special spaces), as titles in feeds have it; "" for no node. */
export function plainText(node: unknown, lang: string | undefined): string {
  return node === undefined || node === null ? "" : toPlainLine(line(textOf(node)), lang);
}

/** A text on one line: no blanks at its ends, single ones inside, nothing a feed cannot hold. "" for what is no text. */
export function line(text: unknown): string {
  return typeof text === "string" ? legalText(text).replace(/\s+/g, " ").trim() : "";
}
