import type { Handler } from "@marbre/html";
import type { FootnoteReference } from "@marbre/schema";

/** Renders the mark of a footnote, linked to the note on the article's page: a feed has no ids to link to. */
export const footnoteReference: Handler<FootnoteReference> = (node, state) => {
  const place = state.footnote(node.identifier);
  const { canonicalUrl } = state.options;
  const mark = state.text(place === undefined ? String(node.label ?? node.identifier) : `[${place.number}]`);
  if (place === undefined || canonicalUrl === undefined) return state.element("sup", null, mark);
  const href = `${canonicalUrl.split("#", 1)[0]}#${place.id}`;
  return state.element("sup", null, state.element("a", { href }, mark));
};
