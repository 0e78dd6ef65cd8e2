import { rule } from "../rule.js";

/** Stress within stress of the same kind says no more. */
export const marks = rule({
  codes: ["mark-in-itself"],
  types: ["emphasis", "strong", "delete"],
  visit({ type }, { report, ancestors }) {
    if (ancestors.some((ancestor) => ancestor.type === type)) {
      report("mark-in-itself", { type });
    }
  },
});
