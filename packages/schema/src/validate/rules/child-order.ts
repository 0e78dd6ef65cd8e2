import type { ContentStep } from "../../content-expression.js";
import type { Model } from "../model.js";
import { rule } from "../rule.js";

/** Children stand in the order that their parent’s content expression gives: a question first, then its answers. */
export const childOrder = rule<ReadonlyMap<string, readonly ContentStep[]>>({
  codes: ["child-order"],
  begin: ({ model }) => orderedIn(model),
  visit(node, { report, here, model }, ordered) {
    const parent = node.type;
    const steps = ordered.get(parent);
    if (!steps) {
      return;
    }
    let reached = 0;
    let after = "";
    (node as { children: readonly { type: string }[] }).children.forEach(({ type }, index) => {
      const step = steps.findIndex(({ types }) => types.includes(type));
      if (step < reached && step >= 0) {
        const expected = model.nodes[parent]?.content ?? "";
        report("child-order", { parent, type, after, expected }, [...here(), "children", index]);
      } else if (step >= 0) {
        reached = step;
        after = type;
      }
    });
  },
});

const known = new WeakMap<Model, ReadonlyMap<string, readonly ContentStep[]>>();

/** The steps of the content expressions that have several; read once for each model. */
const orderedIn = (model: Model): ReadonlyMap<string, readonly ContentStep[]> => {
  const steps =
    known.get(model) ??
    new Map(
      Object.entries(model.nodes)
        .filter(([, { content }]) => content?.includes(" "))
        .map(([type, { content }]) => [type, model.content(content ?? "")]),
    );
  known.set(model, steps);
  return steps;
};
