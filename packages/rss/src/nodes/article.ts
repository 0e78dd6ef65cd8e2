import type { Handler } from "@marbre/html";
import type { Article } from "@marbre/schema";

/** Renders what a feed reader shows under the title: lead figure and standfirst, body, footer, notes; no element around them. */
export const article: Handler<Article> = (node, state) => {
  const parts = node.children.map((child) => state.one(child as { type: string }, node));
  return state.lines(...parts, state.endnotes());
};
