import { smartnews as snf } from "../namespaces/smartnews.js";
import { checkLimits } from "./check-limits.js";
import type { Profile } from "./profile.js";

/** SmartNews SmartFormat 2.1. */
export const smartnews: Profile = {
  title: "SmartNews",
  source: "SmartFormat 2.1 specification",
  itemFields: ["title", "link", "guid", "published", "content"],
  channelFields: ["logo"],
  channelDescriptionLength: [1, 30],
  feedBytes: 1_000_000,
  joinedCategories: true,
  namespaces: [snf],
  check: checkLimits,
};
