import type { KeyFigure } from "@marbre/schema";
import { splitFigure } from "../split-figure.js";
import type { Handler } from "../state.js";

/** Renders a figure and what it stands for as term and description of its list. */
export const keyFigure: Handler<KeyFigure> = (node, state) => {
  const { term, details, figure } = splitFigure(node);
  return state.element(
    "div",
    state.attributes(node, { class: "key-figure" }),
    state.join(
      state.element("dt", figure === "term" ? { class: "value" } : null, state.all(term, node)),
      state.element("dd", figure === "details" ? { class: "value" } : null, state.all(details, node)),
    ),
  );
};
