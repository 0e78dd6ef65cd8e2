import type { Profile } from "./profile.js";

/** MSN (Microsoft Start partners). */
export const msn: Profile = {
  title: "MSN",
  source: "MSN Partner Hub, « RSS feed requirements »",
  itemFields: ["title", "link", "guid", "published", "content"],
  titleLength: [20, 150],
  ageInDays: 365,
  elements: ["dcterms"],
};
