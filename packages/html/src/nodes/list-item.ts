import type { ListItem } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Fragment, Handler, Parent, State } from "../state.js";

/** Renders a list item. One that is a single paragraph, with or without a list under it, needs no `p` unless it is set loose. */
export const listItem: Handler<ListItem> = (node, state, parent) => {
  const content = isTight(node, parent) ? tight(node, state) : state.flow(node);
  const box = typeof node.checked === "boolean" ? state.text(node.checked ? "☑ " : "☐ ") : undefined;
  return state.element("li", state.attributes(node), box === undefined ? content : state.join(box, content));
};

function isTight(node: ListItem, parent: Parent | undefined): boolean {
  if ((node.spread ?? (parent as { spread?: unknown } | undefined)?.spread) === true) return false;
  const [first, ...others] = childrenOf(node);
  const isPlain = first?.type === "paragraph" && first.id === undefined && first.lang === undefined;
  return isPlain && others.every((other) => other?.type === "list");
}

function tight(node: ListItem, state: State): Fragment {
  const [first, ...others] = childrenOf(node);
  const text = first?.type === "paragraph" ? state.all(first) : state.empty;
  return others.length === 0 ? text : state.join(text, state.flow(others, node));
}
