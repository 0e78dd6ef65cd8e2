import type { Promo } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { withKind } from "../kind.js";
import type { Fragment, Handler, State } from "../state.js";

/** Renders a call to subscribe, to follow or to buy, linked where it leads somewhere; one that is paid for says so. */
export const promo: Handler<Promo> = (node, state) => {
  const mark =
    node.sponsored === true
      ? state.element("p", { class: "promo-mark" }, state.text(state.labels.sponsored))
      : state.empty;
  const attributes = state.attributes(node, { class: withKind("promo", node.kind) });
  return state.element("aside", attributes, state.lines(mark, content(node, state)));
};

/** A single paragraph is the link itself; more of them, or one with links of its own, have the link after them. */
function content(node: Promo, state: State): Fragment[] {
  const blocks = childrenOf(node);
  const [only] = blocks;
  const rel = node.sponsored === true ? "sponsored" : undefined;
  if (node.url === undefined) return blocks.map((one) => state.one(one, node));
  if (blocks.length === 1 && only?.type === "paragraph" && !only.children.some(({ type }) => type === "link")) {
    return [state.element("p", state.attributes(only), state.anchor(node.url, { rel }, only))];
  }
  const more = { type: node.type, children: [{ type: "text", value: state.labels.more }] };
  const link = state.anchor(node.url, { rel }, more);
  return [...blocks.map((one) => state.one(one, node)), state.element("p", { class: "promo-link" }, link)];
}
