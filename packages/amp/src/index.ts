export { type AmpReadiness, isAmpReady } from "./is-amp-ready.js";
export type { AmpOptions } from "./options.js";
export { type AmpProblemCode, describe, problemCatalogue } from "./problems.js";
export type { AmpAd, AmpAnalytics, AmpConsent, AmpSlots, DataAttributes, Json, JsonObject } from "./slots.js";
export { STYLESHEET_LIMIT } from "./stylesheet.js";
export { toAmp } from "./to-amp.js";
