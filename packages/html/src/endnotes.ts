import type { FootnoteDefinition } from "@marbre/schema";
import { childrenOf } from "./children.js";
import type { Footnote, Footnotes } from "./footnotes.js";
import { headingElement } from "./heading-element.js";
import type { Fragment, State } from "./state.js";
import { inPageUrl } from "./url/in-page-url.js";

/** Renders the footnotes left to print as a section of endnotes; nothing when there are none. */
export function renderEndnotes(footnotes: Footnotes, state: State): Fragment {
  const first = footnotes.next();
  if (first === undefined) return state.empty;
  const level = state.headingLevel(2, { type: "heading" });
  const title = state.element(headingElement(level), { class: "footnotes-title" }, state.text(state.labels.notes));
  const items: Fragment[] = [];
  for (let note: Footnote | undefined = first; note !== undefined; note = footnotes.next())
    items.push(endnote(note, state));
  const list = state.element("ol", null, state.lines(items));
  return state.element("section", { class: "footnotes", role: "doc-endnotes" }, state.lines(title, list));
}

function endnote({ definition, id, references }: Footnote, state: State): Fragment {
  const { lang } = state.attributes({ type: definition.type, lang: definition.lang }) ?? {};
  const links = references.map((reference) => backlink(reference, state));
  return state.element("li", { id, lang }, content(definition, links, state));
}

/** The links back stand in the last line of the note; a note of one paragraph needs no `p`. */
function content(definition: FootnoteDefinition, links: readonly Fragment[], state: State): Fragment {
  const blocks = childrenOf(definition);
  const last = blocks.at(-1);
  if (last?.type !== "paragraph") return state.join(state.flow(blocks, definition), links);
  const line = state.join(state.all(last), links);
  if (blocks.length === 1) return line;
  const before = blocks.slice(0, -1).map((block) => state.one(block, definition));
  return state.lines(before, state.element("p", state.attributes(last), line));
}

function backlink(reference: string, state: State): Fragment {
  const label = state.labels.backToText;
  const link = state.element(
    "a",
    { href: inPageUrl(reference), role: "doc-backlink", "aria-label": label },
    state.text("↩\uFE0E"),
  );
  return state.join(state.text(" "), link);
}
