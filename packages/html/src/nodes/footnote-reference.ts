import type { FootnoteReference } from "@marbre/schema";
import { printed } from "../printed.js";
import type { Handler } from "../state.js";

/** Renders the mark of a footnote: its number, linked to the note. */
export const footnoteReference: Handler<FootnoteReference> = (node, state) => {
  const place = state.footnote(node.identifier);
  if (place === undefined) {
    state.report("footnote-undefined", node, { identifier: printed(node.identifier) });
    return state.element("sup", state.attributes(node), state.text(printed(node.label ?? node.identifier)));
  }
  const { number, id, referenceId } = place;
  const mark = { type: node.type, children: [{ type: "text", value: String(number) }] };
  const link = state.anchor(
    `#${id}`,
    { id: referenceId, role: "doc-noteref", "aria-label": `${state.labels.note} ${number}` },
    mark,
  );
  return state.element("sup", state.attributes(node), link);
};
