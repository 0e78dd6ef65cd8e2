import { typeset } from "@marbre/html";
import type { StyleName } from "@marbre/typography";
import { lint } from "@marbre/typography";
import { placedEdits } from "../check/lint-article.js";
import type { Copy } from "../copy/read-copy.js";

/** The copy with the texts of its source set; text without a place in the source, or written otherwise there, stays. */
export function setCopy({ article, text, format }: Copy, style: StyleName): string {
  const found =
    format === "text"
      ? lint(text, { style, suggestions: false }).map((edit) => ({ edit, ...edit.range }))
      : placedEdits(article, text, { style, suggestions: false }).sort((one, other) => one.start - other.start);
  let result = "";
  let from = 0;
  for (const { edit, start, end } of found) {
    if (start < from || text.slice(start, end) !== edit.before) continue;
    result += text.slice(from, start) + edit.after;
    from = end;
  }
  return result + text.slice(from);
}

/** An article as JSON, as it is and set. */
export function setArticle({ article }: Copy, style: StyleName): [before: string, after: string] {
  const print = (tree: Copy["article"]) => `${JSON.stringify(tree, null, 2)}\n`;
  return [print(article), print(typeset(article, { style }))];
}
