import type { Promo } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { withKind } from "../kind.js";
import type { Handler } from "../state.js";

/** Renders a call to subscribe, to follow or to buy; one that is paid for says so. */
export const promo: Handler<Promo> = (node, state) => {
  const mark =
    node.sponsored === true
      ? state.element("p", { class: "promo-mark" }, state.text(state.labels.sponsored))
      : state.empty;
  const [only] = childrenOf(node);
  const rel = node.sponsored === true ? "sponsored" : undefined;
  const content =
    node.url !== undefined && only?.type === "paragraph" && childrenOf(node).length === 1
      ? [state.element("p", state.attributes(only), state.anchor(node.url, { rel }, only))]
      : childrenOf(node).map((one) => state.one(one, node));
  return state.element(
    "aside",
    state.attributes(node, { class: withKind("promo", node.kind) }),
    state.lines(mark, content),
  );
};
