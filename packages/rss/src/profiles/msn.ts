import { dublinCoreTerms } from "../namespaces/dublin-core-terms.js";
import { checkLimits } from "./check-limits.js";
import type { Profile } from "./profile.js";

/** MSN (Microsoft Start partners). */
export const msn: Profile = {
  title: "MSN",
  source: "MSN Partner Hub, « RSS feed requirements »",
  itemFields: ["title", "link", "guid", "published", "content"],
  titleLength: [20, 150],
  ageInDays: 365,
  pastOnly: true,
  namespaces: [dublinCoreTerms],
  check: checkLimits,
};
