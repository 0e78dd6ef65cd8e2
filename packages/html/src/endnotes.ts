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
  const children = Array.isArray(definition.children) ? definition.children : [];
  const [only] = children;
  const tight = children.length === 1 && only?.type === "paragraph";
  const content = tight ? state.all(only) : state.flow(children, definition);
  const { lang } = state.attributes({ type: definition.type, lang: definition.lang }) ?? {};
  return state.element(
    "li",
    { id, lang },
    state.join(
      content,
      references.map((reference) => backlink(reference, state)),
    ),
  );
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
