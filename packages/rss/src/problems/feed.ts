import type { EnglishCatalogue, Report } from "./reporter.js";

/** Severity and English words of what any feed or sitemap may report, by its permanent code. */
export const feedProblems = {
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
  "feed-url-refused": {
    severity: "warning",
    en: "`{url}` of article `{article}` is no http or https address. It was left out.",
  },
  "feed-text-repaired": {
    severity: "info",
    en: "Article `{article}` holds characters that XML cannot; they were removed or replaced.",
  },
  "feed-enclosure-invalid": {
    severity: "warning",
    en: "The enclosure of article `{article}` needs an absolute address, a media type and a length in bytes; it was left out.",
  },
} satisfies EnglishCatalogue;

/** Hears a problem of any feed by its code and arguments. */
export type FeedReport = Report<keyof typeof feedProblems>;
