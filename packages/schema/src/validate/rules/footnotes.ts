import type { FootnoteDefinition } from "../../nodes/footnote-definition.js";
import type { FootnoteReference } from "../../nodes/footnote-reference.js";
import type { Step } from "../pointer.js";
import { rule } from "../rule.js";

interface Footnotes {
  calls: { identifier: string; at: readonly Step[] }[];
  definitions: Map<string, readonly Step[]>;
}

/** Footnotes that are called are defined, once, and the other way round. */
export const footnotes = rule<Footnotes>({
  codes: ["footnote-repeated", "footnote-undefined", "footnote-unused"],
  types: ["footnoteReference", "footnoteDefinition"],
  begin: () => ({ calls: [], definitions: new Map() }),
  visit(node, { report, here }, { calls, definitions }) {
    const { identifier } = node as FootnoteReference | FootnoteDefinition;
    if (node.type === "footnoteReference") {
      calls.push({ identifier, at: here() });
    } else if (definitions.has(identifier)) {
      report("footnote-repeated", { identifier });
    } else {
      definitions.set(identifier, here());
    }
  },
  end({ report }, { calls, definitions }) {
    for (const { identifier, at } of calls) {
      if (!definitions.has(identifier)) {
        report("footnote-undefined", { identifier }, at);
      }
    }
    const called = new Set(calls.map(({ identifier }) => identifier));
    for (const [identifier, at] of definitions) {
      if (!called.has(identifier)) {
        report("footnote-unused", { identifier }, at);
      }
    }
  },
});
