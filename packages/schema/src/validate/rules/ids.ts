import { pointerOf } from "../pointer.js";
import { rule } from "../rule.js";

/** An `id` stands once in an article. */
export const ids = rule<Map<string, string>>({
  codes: ["id-repeated"],
  begin: () => new Map(),
  visit({ id }, { report, here }, seen) {
    if (id === undefined) {
      return;
    }
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, pointerOf(here()));
    } else {
      report("id-repeated", { id, first }, "id");
    }
  },
});
