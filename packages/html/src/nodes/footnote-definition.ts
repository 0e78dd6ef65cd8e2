import type { FootnoteDefinition } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Keeps a footnote for the section of notes at the end of the article. */
export const footnoteDefinition: Handler<FootnoteDefinition> = (node, state) => {
  state.defer(node);
  return state.empty;
};
