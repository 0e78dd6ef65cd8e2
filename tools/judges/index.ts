export { AMP_ENGINE, type AmpFinding, type AmpVerdict, validateAmp } from "./amp.js";
export { type AxeViolation, axe, revealAmp } from "./axe.js";
export type { Browser, BrowserContext, Page, Route } from "./browser.js";
export { chromiumPath, launchChromium } from "./chromium.js";
export { feedparser, type ParsedFeed } from "./feedparser.js";
export { type LighthouseReport, lighthouse } from "./lighthouse.js";
export { type NuFinding, type NuOptions, nu } from "./nu.js";
export { type Served, type Server, serve } from "./serve.js";
export { structuredData } from "./structured-data.js";
