import { appleNews } from "./apple-news.js";
import { feedly } from "./feedly.js";
import { flipboard } from "./flipboard.js";
import { google } from "./google.js";
import { msn } from "./msn.js";
import type { Profile } from "./profile.js";
import { smartnews } from "./smartnews.js";

export { checkLimits } from "./check-limits.js";
export type { ChannelField, ItemField, LimitChecks, Profile } from "./profile.js";
export { appleNews, feedly, flipboard, google, msn, smartnews };

/** Platforms that read feeds, by name, with the limits each states. */
export const profiles = {
  google,
  flipboard,
  smartnews,
  msn,
  "apple-news": appleNews,
  feedly,
} as const satisfies Record<string, Profile>;

/** Name of a platform in {@link profiles}. */
export type ProfileName = keyof typeof profiles;
