import { checkLimits } from "./check-limits.js";
import type { Profile } from "./profile.js";

/** Flipboard. */
export const flipboard: Profile = {
  title: "Flipboard",
  source: "Flipboard for publishers, « RSS feed specification »",
  itemFields: ["title", "link", "guid", "published", "authors", "summary", "image"],
  summaryLength: [300, Number.POSITIVE_INFINITY],
  items: 30,
  imageSide: 500,
  check: checkLimits,
};
