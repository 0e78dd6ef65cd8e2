import { checkLimits } from "./check-limits.js";
import type { Profile } from "./profile.js";

/** Apple News by RSS. */
export const appleNews: Profile = {
  title: "Apple News",
  source: "Apple News publisher guide, « RSS feed requirements »",
  itemFields: ["title", "link", "summary"],
  titleLength: [15, 60],
  languageRegion: true,
  check: checkLimits,
};
