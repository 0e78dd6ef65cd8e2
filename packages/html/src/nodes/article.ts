import type { Article } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Fragment, Handler, State } from "../state.js";

/** Renders a whole article: header, body, footer, then its footnotes. */
export const article: Handler<Article> = (node, state) => {
  const parts: Fragment[] = [];
  for (const child of childrenOf(node)) {
    if (child?.type === "header" && state.options.header === false) continue;
    if (child?.type === "footer" && isWithoutFooter(state)) continue;
    parts.push(state.one(child as { type: string }, node));
  }
  parts.push(state.endnotes());
  const { lang, dir } = node.meta ?? {};
  const own = { class: "article", dir: dir === "ltr" || dir === "rtl" ? dir : undefined };
  const attributes = state.attributes({ type: node.type, id: node.id, lang: node.lang ?? lang }, own);
  return state.element("article", attributes, state.lines(parts));
};

function isWithoutFooter({ options }: State): boolean {
  return options.footer === false || options.excerpt !== undefined;
}
