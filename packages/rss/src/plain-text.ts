import { plainText as textOf, toPlainLine } from "@marbre/html";

/** The text of a node on one line with `plain` typography (no special spaces), as titles in feeds have it; "" for no node. */
export function plainText(node: unknown, lang: string | undefined): string {
  return node === undefined || node === null ? "" : toPlainLine(textOf(node), lang);
}
