import { rule } from "../rule.js";

/** There is one paywall at most. */
export const paywall = rule<{ seen: boolean }>({
  codes: ["paywall-repeated"],
  types: ["paywall"],
  begin: () => ({ seen: false }),
  visit(_, { report }, memory) {
    if (memory.seen) {
      report("paywall-repeated");
    }
    memory.seen = true;
  },
});
