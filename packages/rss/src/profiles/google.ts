import { checkLimits } from "./check-limits.js";
import type { Profile } from "./profile.js";

/** Google Publisher Center. */
export const google: Profile = {
  title: "Google Publisher Center",
  source: "Publisher Center help, « Feed content guidelines » and « RSS feed limits »",
  itemFields: ["title", "link", "guid", "published", "content"],
  itemBytes: 1_000_000,
  feedBytes: 2_000_000,
  items: 60,
  check: checkLimits,
};
