import type { Correction } from "@marbre/schema";
import { withKind } from "../kind.js";
import type { Handler } from "../state.js";

/** Renders what was changed after publication as a note, with the class of its kind. */
export const correction: Handler<Correction> = (node, state) =>
  state.element(
    "div",
    state.attributes(node, { class: withKind("correction", node.kind), role: "note" }),
    state.flow(node),
  );
