import type { Meta } from "../../meta.js";
import { pointerOf, type Step } from "../pointer.js";
import { type RuleContext, rule } from "../rule.js";

/** A `ref` calls a contributor, source or entity of `meta`, whose ids stand there once. */
export const refs = rule<ReadonlySet<string>>({
  codes: ["ref-unresolved", "meta-id-repeated"],
  types: ["attribution", "credit", "question", "answer", "bio", "quote", "mention", "livePost"],
  begin: idsOf,
  visit(node, { report, here }, known) {
    const { ref, contributors } = node as { ref?: string; contributors?: readonly string[] };
    if (ref !== undefined && !known.has(ref)) {
      report("ref-unresolved", { ref }, "ref");
    }
    contributors?.forEach((contributor, index) => {
      if (!known.has(contributor)) {
        report("ref-unresolved", { ref: contributor }, [...here(), "contributors", index]);
      }
    });
  },
});

/** The ids that refs may call. */
function idsOf({ article, report }: RuleContext): ReadonlySet<string> {
  const seen = new Map<string, readonly Step[]>();
  for (const list of ["contributors", "sources", "entities"] as const satisfies (keyof Meta)[]) {
    article.meta[list]?.forEach(({ id }, index) => {
      const at = ["meta", list, index, "id"];
      const first = id === undefined ? undefined : seen.get(id);
      if (id !== undefined && first) {
        report("meta-id-repeated", { id, first: pointerOf(first) }, at);
      } else if (id !== undefined) {
        seen.set(id, at);
      }
    });
  }
  return new Set(seen.keys());
}
