import type { Handler } from "@marbre/html";
import type { FootnoteReference } from "@marbre/schema";

/** Renders the mark of a footnote in brackets, linked to the note on the article's page: a feed has no ids to link to. */
export const footnoteReference: Handler<FootnoteReference> = (node, state) => {
  const place = state.footnote(node.identifier);
  const value = place === undefined ? String(node.label ?? node.identifier) : `[${place.number}]`;
  const mark = { type: node.type, children: [{ type: "text", value }] };
  return state.element("sup", null, place === undefined ? state.text(value) : state.anchor(`#${place.id}`, {}, mark));
};
