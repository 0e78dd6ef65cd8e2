import { webfeeds } from "../namespaces/webfeeds.js";
import { checkLimits } from "./check-limits.js";
import type { Profile } from "./profile.js";

/** Feedly, which asks for nothing and shows what `webfeeds` says. */
export const feedly: Profile = {
  title: "Feedly",
  source: "Feedly, « How to optimize your RSS feed »",
  itemFields: ["title", "link"],
  namespaces: [webfeeds],
  check: checkLimits,
};
