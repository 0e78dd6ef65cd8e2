import { problemCatalogue as htmlProblems } from "@marbre/html";
import type { ProblemArguments, ProblemDefinition } from "@marbre/schema";
import { createDescriber, makeProblem, type Problem } from "@marbre/schema";
import { explained } from "./problems-explained.js";

/**
 * Severity and English words of what feeds report, by its permanent code. The French words stand apart, so that a bundle
 * without `describe` does not hold them.
 */
const english = {
  "feed-article-failed": {
    severity: "error",
    en: "Article `{article}` could not be made into an item and was left out: {reason}",
  },
  "feed-article-embargoed": {
    severity: "info",
    en: "Article `{article}` is under embargo until {until} and was left out.",
  },
  "feed-article-expired": {
    severity: "info",
    en: "Article `{article}` expired on {expires} and was left out.",
  },
  "feed-article-withheld": {
    severity: "info",
    en: "Article `{article}` has the status `{status}` and was left out.",
  },
  "feed-article-too-old": {
    severity: "info",
    en: "Article `{article}` is of {date}, older than the two days a news sitemap may hold, and was left out.",
  },
  "feed-article-without-title": {
    severity: "warning",
    en: "Article `{article}` has no headline; its item has no title.",
  },
  "feed-article-without-link": {
    severity: "warning",
    en: "Article `{article}` has no link: neither `meta.canonicalUrl` nor `options.url` gives an http or https address.",
  },
  "feed-date-invalid": {
    severity: "warning",
    en: "`{field}` of article `{article}` is no date: `{value}`. It was left out.",
  },
  "feed-text-repaired": {
    severity: "info",
    en: "Article `{article}` holds characters that XML cannot; they were removed or replaced.",
  },
  "feed-enclosure-invalid": {
    severity: "warning",
    en: "The enclosure of article `{article}` needs an absolute address, a media type and a length in bytes; it was left out.",
  },
  "feed-field-missing": {
    severity: "warning",
    en: "{profile} wants `{field}`, which article `{article}` lacks.",
  },
  "feed-field-length": {
    severity: "warning",
    en: "{profile} wants {least} to {most} characters in `{field}`; article `{article}` has {length}.",
  },
  "feed-item-too-large": {
    severity: "warning",
    en: "{profile} takes items of {most} bytes at the most; article `{article}` has {length}.",
  },
  "feed-item-too-old": {
    severity: "warning",
    en: "{profile} takes articles of the last {days} days; article `{article}` is of {date}.",
  },
  "feed-image-too-small": {
    severity: "warning",
    en: "{profile} wants pictures of {least} pixels at least on the shorter side; `{url}` has {length}.",
  },
  "feed-channel-field-missing": {
    severity: "warning",
    en: "{profile} wants `{field}` of the channel.",
  },
  "feed-channel-description-length": {
    severity: "warning",
    en: "{profile} wants {least} to {most} characters in the channel’s description; it has {length}.",
  },
  "feed-lang-without-region": {
    severity: "warning",
    en: "{profile} wants a language with its region, such as `fr-FR`; the channel has `{lang}`.",
  },
  "feed-too-large": {
    severity: "warning",
    en: "{profile} takes feeds of {most} bytes at the most; this one has {length}.",
  },
  "feed-too-many-items": {
    severity: "warning",
    en: "{profile} takes {most} articles at the most; this feed has {length}.",
  },
} satisfies Readonly<Record<string, Omit<ProblemDefinition, "fr">>>;

/** Code of a problem a feed reports. */
export type FeedProblemCode = keyof typeof english;

/** What feeds report, by its permanent code. */
export const problemCatalogue: Readonly<Record<FeedProblemCode, ProblemDefinition>> = /* @__PURE__ */ inBothLanguages();

/** Says a problem of feeds (or of the packages below) in words; French for `fr` and its regions. */
export const describe = (problem: Problem, lang?: string): string =>
  createDescriber(problemCatalogue, htmlProblems)(problem, lang);

/** Hears a problem by its code and arguments. */
export type Report = (code: FeedProblemCode, args: ProblemArguments) => void;

/** A {@link Report} that hands whole problems on to `onProblem`. */
export function reporter(onProblem: ((problem: Problem) => void) | undefined): Report {
  return onProblem === undefined ? () => {} : (code, args) => onProblem(makeProblem(english, code, args));
}

function inBothLanguages(): Readonly<Record<FeedProblemCode, ProblemDefinition>> {
  const codes = Object.keys(english) as FeedProblemCode[];
  return Object.fromEntries(codes.map((code) => [code, { ...english[code], ...explained[code] }])) as Record<
    FeedProblemCode,
    ProblemDefinition
  >;
}
