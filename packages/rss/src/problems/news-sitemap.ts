import type { EnglishCatalogue } from "./reporter.js";

/** What news sitemaps report beside what any feed does. */
export const newsProblems = {
  "feed-article-too-old": {
    severity: "info",
    en: "Article `{article}` is of {date}, older than the two days a news sitemap may hold, and was left out.",
  },
} satisfies EnglishCatalogue;
