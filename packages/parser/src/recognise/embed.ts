import type { Recogniser } from "./recognition.js";

/** A line that is left of a post, a video or a map embedded in the page. */
export interface Embed {
  /** Where it came from: `x`, `instagram`, `facebook`, `youtube`, `tiktok`, `dailymotion`, `soundcloud`, …; absent when unknown. */
  provider?: string;
  /** Address of the post, when the line gives one. */
  url?: string;
  /** Whether the line closes a post whose text stands in the lines above it (`— X (@y) June 1, 2018`). */
  closes?: true;
}

const HOSTS: readonly (readonly [string, string])[] = [
  ["pic.twitter.com", "x"],
  ["twitter.com", "x"],
  ["t.co/", "x"],
  ["//x.com", "x"],
  ["instagram.com", "instagram"],
  ["facebook.com", "facebook"],
  ["fb.watch", "facebook"],
  ["youtube.com", "youtube"],
  ["youtu.be", "youtube"],
  ["dailymotion.com", "dailymotion"],
  ["dai.ly", "dailymotion"],
  ["tiktok.com", "tiktok"],
  ["vimeo.com", "vimeo"],
  ["soundcloud.com", "soundcloud"],
  ["open.spotify.com", "spotify"],
  ["deezer.com", "deezer"],
  ["bsky.app", "bluesky"],
  ["linkedin.com", "linkedin"],
  ["flourish.studio", "flourish"],
  ["datawrapper", "datawrapper"],
];

const PHRASES: readonly (readonly [string, string])[] = [
  ["Voir cette publication sur Instagram", "instagram"],
  ["View this post on Instagram", "instagram"],
  ["Une publication partagée par", "instagram"],
  ["A post shared by", "instagram"],
  ["Publication partagée par", "instagram"],
  ["Voir sur TikTok", "tiktok"],
  ["Regarder sur YouTube", "youtube"],
  ["Voir le tweet", "x"],
  ["Voir sur Twitter", "x"],
];

/**
 * A line of an embedded post: `— Ville de Metz (@metz) June 1, 2018`, an address of a post alone, `… pic.twitter.com/x`,
 * `Voir cette publication sur Instagram`.
 */
export const embed: Recogniser<Embed> = (text) => {
  const handle = text.includes("(@");
  const dotted = text.includes("/") && text.includes(".");
  if (handle) {
    const open = text.lastIndexOf("(@");
    const dash = lastDash(text, open);
    const close = text.indexOf(")", open);
    if (
      dash >= 0 &&
      close > open &&
      open - dash < 90 &&
      text.length - close < 40 &&
      !/[.!?]\s*$/.test(text.slice(close + 1))
    ) {
      return {
        value: { provider: "x", closes: true },
        ranges: [{ start: dash, end: text.length, part: "post" }],
        score: 0.97,
      };
    }
  }
  if (text.length < 220) {
    for (const [phrase, provider] of PHRASES) {
      if (text.startsWith(phrase))
        return { value: { provider }, ranges: [{ start: 0, end: text.length, part: "cue" }], score: 0.95 };
    }
  }
  if (!dotted) return undefined;
  for (const [host, provider] of HOSTS) {
    const at = text.indexOf(host);
    if (at < 0) continue;
    const whole = /^https?:\/\/\S+$/.test(text);
    if (whole)
      return { value: { provider, url: text }, ranges: [{ start: 0, end: text.length, part: "url" }], score: 0.95 };
    if (host === "pic.twitter.com" || host === "t.co/")
      return { value: { provider }, ranges: [{ start: at, end: text.length, part: "post" }], score: 0.9 };
  }
  return undefined;
};

function lastDash(text: string, before: number): number {
  for (let index = before; index >= 0 && before - index < 90; index--) {
    const code = text.charCodeAt(index);
    if (code === 0x2014 || code === 0x2013 || (code === 0x2d && text.charCodeAt(index + 1) <= 0x20)) return index;
  }
  return -1;
}
