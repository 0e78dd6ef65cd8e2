import type { Body } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { contentsList } from "../contents-list.js";
import { excerptOf } from "../excerpt.js";
import type { Fragment, Handler, State } from "../state.js";

/**
 * Renders the body: the table of contents where asked for, the blocks, and what stands behind a paywall in a `div` of its
 * own, which structured data points to.
 */
export const body: Handler<Body> = (node, state) => {
  const { excerpt, tableOfContents } = state.options;
  const contents = tableOfContents === true && excerpt === undefined ? contentsList(state) : state.empty;
  const blocks = excerpt === undefined ? childrenOf(node) : excerptOf(childrenOf(node), excerpt);
  const more = excerpt === undefined ? state.empty : readMore(state);
  const wall = blocks.findIndex((child) => child?.type === "paywall");
  const attributes = state.attributes(node, { class: "body" });
  if (wall === -1 && state.isEmpty(contents) && state.isEmpty(more))
    return state.element("div", attributes, state.flow(blocks, node));
  const free = (wall === -1 ? blocks : blocks.slice(0, wall + 1)).map((child) => state.one(child, node));
  const paid =
    wall === -1 ? state.empty : state.element("div", { class: "paid" }, state.flow(blocks.slice(wall + 1), node));
  return state.element("div", attributes, state.lines(contents, free, paid, more));
};

function readMore(state: State): Fragment {
  const url = state.options.canonicalUrl ?? state.article?.meta?.canonicalUrl;
  if (url === undefined) return state.empty;
  const label = { type: "link", children: [{ type: "text", value: state.labels.readMore }] };
  return state.element("p", { class: "read-more" }, state.anchor(url, {}, label));
}
