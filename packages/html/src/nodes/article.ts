import type { Article } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a whole article: header, body, footer, then its footnotes. */
export const article: Handler<Article> = (node, state) => {
  const { header, footer, excerpt } = state.options;
  const parts = node.children.filter(
    (child) => (child?.type !== "header" || header) && (child?.type !== "footer" || (footer && excerpt === undefined)),
  );
  const content = parts.map((child) => state.one(child as { type: string }, node));
  const attributes = state.attributes(
    { ...node, lang: node.lang ?? node.meta?.lang },
    { class: "article", dir: node.meta?.dir },
  );
  return state.element("article", attributes, state.lines(...content, state.endnotes()));
};
