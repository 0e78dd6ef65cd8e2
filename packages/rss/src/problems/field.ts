import type { EnglishCatalogue } from "./reporter.js";

/** What platforms and news sitemaps report. */
export const fieldProblems = {
  "feed-field-missing": {
    severity: "warning",
    en: "{profile} wants `{field}`, which article `{article}` lacks.",
  },
} satisfies EnglishCatalogue;
