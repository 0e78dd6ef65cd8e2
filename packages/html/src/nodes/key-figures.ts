import type { KeyFigures } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Handler } from "../state.js";

/** Renders figures that matter as a list of figures and what they stand for, under its heading. */
export const keyFigures: Handler<KeyFigures> = (node, state) => {
  const title = childrenOf(node)
    .filter((child) => child?.type === "heading")
    .map((one) => state.one(one, node));
  const figures = childrenOf(node).filter((child) => child?.type !== "heading");
  const list = state.element("dl", null, state.flow(figures, node));
  return state.element("div", state.attributes(node, { class: "key-figures" }), state.lines(title, list));
};
