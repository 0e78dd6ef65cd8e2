import type { Figure } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { withDisplay } from "../display.js";
import { withKind } from "../kind.js";
import type { Fragment, Handler, State } from "../state.js";

/** Renders a figure: its medium, then caption and credits in one `figcaption`. */
export const figure: Handler<Figure> = (node, state) => {
  const media: Fragment[] = [];
  for (const child of childrenOf(node)) if (!isLegend(child)) media.push(state.one(child, node));
  const legend = figcaption(node, state);
  const names = withDisplay(withKind("figure", node.role), node.display);
  return state.element("figure", state.attributes(node, { class: names }), state.lines(media, legend));
};

function figcaption(node: Figure, state: State): Fragment {
  const words: Fragment[] = [];
  for (const child of childrenOf(node)) {
    if (!isLegend(child)) continue;
    if (words.length > 0) words.push(state.text(" "));
    words.push(state.one(child, node));
  }
  return words.length === 0 ? state.empty : state.element("figcaption", null, state.join(words));
}

function isLegend(child: { type: string } | null): boolean {
  return child?.type === "caption" || child?.type === "credit";
}
