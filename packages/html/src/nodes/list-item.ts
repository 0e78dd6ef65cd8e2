import type { ListItem } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Handler } from "../state.js";

/** Renders a list item. One that is a single paragraph needs no `p` unless the list is set loose. */
export const listItem: Handler<ListItem> = (node, state, parent) => {
  const [only] = childrenOf(node);
  const spread = node.spread ?? (parent as { spread?: unknown } | undefined)?.spread;
  const tight =
    childrenOf(node).length === 1 &&
    only?.type === "paragraph" &&
    spread !== true &&
    only.id === undefined &&
    only.lang === undefined;
  const content = tight ? state.all(only) : state.flow(node);
  const box = typeof node.checked === "boolean" ? state.text(node.checked ? "☑ " : "☐ ") : state.empty;
  return state.element(
    "li",
    state.attributes(node),
    typeof node.checked === "boolean" ? state.join(box, content) : content,
  );
};
