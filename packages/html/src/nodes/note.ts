import type { Note } from "@marbre/schema";
import { withKind } from "../kind.js";
import type { Handler } from "../state.js";

/** Renders a word of the newsroom to its readers. */
export const note: Handler<Note> = (node, state) =>
  state.element("div", state.attributes(node, { class: withKind("note", node.kind), role: "note" }), state.flow(node));
