import type { Figure } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { withDisplay } from "../display.js";
import { withKind } from "../kind.js";
import type { Handler } from "../state.js";

/** Renders a figure: its medium, then caption and credits in one `figcaption`. */
export const figure: Handler<Figure> = (node, state) => {
  const media = childrenOf(node).filter((child) => !isLegend(child));
  const legend = childrenOf(node)
    .filter(isLegend)
    .map((child) => state.one(child, node));
  const words = legend.flatMap((one, index) => (index === 0 ? [one] : [state.text(" "), one]));
  const figcaption = legend.length === 0 ? state.empty : state.element("figcaption", null, state.join(words));
  const names = withDisplay(withKind("figure", node.role), node.display);
  return state.element(
    "figure",
    state.attributes(node, { class: names }),
    state.lines(
      media.map((one) => state.one(one, node)),
      figcaption,
    ),
  );
};

function isLegend(child: { type: string } | null): boolean {
  return child?.type === "caption" || child?.type === "credit";
}
