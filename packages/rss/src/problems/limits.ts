import type { EnglishCatalogue } from "./reporter.js";

/** What the limits of a platform report. */
export const limitProblems = {
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
  "feed-item-not-out": {
    severity: "warning",
    en: "{profile} takes articles that are out; article `{article}` is of {date}.",
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
} satisfies EnglishCatalogue;
