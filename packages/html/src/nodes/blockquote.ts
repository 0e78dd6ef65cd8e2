import type { Blockquote } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Handler } from "../state.js";

/** Renders a long quotation as `blockquote`, in a `figure` with whoever said it where that is told. */
export const blockquote: Handler<Blockquote> = (node, state) => {
  const attributions = childrenOf(node).filter((child) => child?.type === "attribution");
  const words =
    attributions.length === 0 ? childrenOf(node) : childrenOf(node).filter((child) => child?.type !== "attribution");
  const cite = node.cite === undefined ? undefined : state.url(node.cite, node, "media");
  if (attributions.length === 0)
    return state.element("blockquote", state.attributes(node, { cite }), state.flow(words, node));
  const quotation = state.element("blockquote", { cite }, state.flow(words, node));
  const source = state.element("figcaption", null, state.flow(attributions, node));
  return state.element("figure", state.attributes(node, { class: "quotation" }), state.lines(quotation, source));
};
