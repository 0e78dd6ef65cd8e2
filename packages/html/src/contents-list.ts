import type { ContentsEntry, Fragment, State } from "./state.js";
import { inPageUrl } from "./url/in-page-url.js";

/** Renders the table of contents as nested lists of links; nothing when the body has no headings. */
export function contentsList(state: State): Fragment {
  const entries = state.contents();
  if (entries.length === 0) return state.empty;
  const title = state.element("p", { class: "contents-title" }, state.text(state.labels.contents));
  const attributes = { class: "contents", "aria-label": state.labels.contents };
  return state.element("nav", attributes, state.lines(title, listOf(entries, state)));
}

function listOf(entries: readonly ContentsEntry[], state: State): Fragment {
  const items: Fragment[] = [];
  for (let start = 0; start < entries.length; ) {
    const [first, inside] = section(entries, start);
    const link = state.element("a", { href: inPageUrl(first.id) }, state.text(first.text));
    items.push(state.element("li", null, inside.length === 0 ? link : state.join(link, listOf(inside, state))));
    start += 1 + inside.length;
  }
  return state.element("ol", null, state.lines(items));
}

/** A heading and the deeper ones that follow it. */
function section(entries: readonly ContentsEntry[], start: number): [ContentsEntry, readonly ContentsEntry[]] {
  const first = entries[start] as ContentsEntry;
  let end = start + 1;
  while (end < entries.length && (entries[end] as ContentsEntry).depth > first.depth) end += 1;
  return [first, entries.slice(start + 1, end)];
}
