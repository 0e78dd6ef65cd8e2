import { problemCatalogue as htmlProblems } from "@marbre/html";
import type { Problem, ProblemArguments } from "@marbre/schema";
import { createDescriber, defineProblems, makeProblem } from "@marbre/schema";

/** What feeds report. */
export const problemCatalogue = defineProblems({
  "feed-article-failed": {
    severity: "error",
    en: "Article `{article}` could not be made into an item and was left out: {reason}",
    fr: "L’article `{article}` n’a pas pu devenir une entrée du flux et a été laissé de côté : {reason}",
    why: "Something given in place of an article is none. The rest of the feed is written.",
  },
  "feed-article-embargoed": {
    severity: "info",
    en: "Article `{article}` is under embargo until {until} and was left out.",
    fr: "L’article `{article}` est sous embargo jusqu’au {until} : il n’est pas dans le flux.",
    why: "`meta.embargoUntil` lies after `now`. Without `now` nothing can lift an embargo: give the moment the feed is for.",
  },
  "feed-article-expired": {
    severity: "info",
    en: "Article `{article}` expired on {expires} and was left out.",
    fr: "L’article `{article}` a expiré le {expires} : il n’est pas dans le flux.",
    why: "`meta.expires` lies before `now`.",
  },
  "feed-article-withheld": {
    severity: "info",
    en: "Article `{article}` has the status `{status}` and was left out.",
    fr: "L’article `{article}` a le statut `{status}` : il n’est pas dans le flux.",
    why: "Only articles without a status or with `usable` are published; `scheduled` ones wait for their date.",
  },
  "feed-article-too-old": {
    severity: "info",
    en: "Article `{article}` is of {date}, older than the two days a news sitemap may hold, and was left out.",
    fr: "L’article `{article}` est du {date} : un plan de site d’actualités ne garde que deux jours, il n’y est pas.",
    why: "Google News reads the articles of the last two days only.",
  },
  "feed-article-without-title": {
    severity: "warning",
    en: "Article `{article}` has no headline; its item has no title.",
    fr: "L’article `{article}` n’a pas de titre ; son entrée non plus.",
    why: "Give the article a headline, or `meta.headlines.short`.",
  },
  "feed-article-without-link": {
    severity: "warning",
    en: "Article `{article}` has no link: neither `meta.canonicalUrl` nor `options.url` gives an http or https address.",
    fr: "L’article `{article}` n’a pas d’adresse : ni `meta.canonicalUrl` ni `options.url` n’en donnent une en http ou https.",
    why: "Readers cannot open such an item, and a sitemap cannot list it.",
  },
  "feed-date-invalid": {
    severity: "warning",
    en: "`{field}` of article `{article}` is no date: `{value}`. It was left out.",
    fr: "`{field}` de l’article `{article}` n’est pas une date : `{value}`. Elle a été laissée de côté.",
    why: "Dates are RFC 3339 with an offset: `2024-07-03T15:04:00+02:00`.",
  },
  "feed-text-repaired": {
    severity: "info",
    en: "Article `{article}` holds characters that XML cannot; they were removed or replaced.",
    fr: "L’article `{article}` contient des caractères impossibles en XML ; ils ont été retirés ou remplacés.",
    why: "Control characters, U+FFFE, U+FFFF and lone surrogates make a feed unreadable to strict readers.",
  },
  "feed-enclosure-invalid": {
    severity: "warning",
    en: "The enclosure of article `{article}` needs an absolute address, a media type and a length in bytes; it was left out.",
    fr: "Le fichier joint de l’article `{article}` doit avoir une adresse absolue, un type et une taille en octets ; il a été laissé de côté.",
    why: "Readers fetch an enclosure by what its type and length say.",
  },
  "feed-field-missing": {
    severity: "warning",
    en: "{profile} wants `{field}`, which article `{article}` lacks.",
    fr: "{profile} demande `{field}`, qui manque à l’article `{article}`.",
    why: "The platform refuses or ignores items without it.",
  },
  "feed-field-length": {
    severity: "warning",
    en: "{profile} wants {least} to {most} characters in `{field}`; article `{article}` has {length}.",
    fr: "{profile} demande de {least} à {most} caractères dans `{field}` ; l’article `{article}` en a {length}.",
    why: "The platform refuses the item or cuts the text.",
  },
  "feed-item-too-large": {
    severity: "warning",
    en: "{profile} takes items of {most} bytes at the most; article `{article}` has {length}.",
    fr: "{profile} accepte des entrées de {most} octets au plus ; l’article `{article}` en a {length}.",
    why: 'Use `content: "excerpt"` for this platform.',
  },
  "feed-item-too-old": {
    severity: "warning",
    en: "{profile} takes articles of the last {days} days; article `{article}` is of {date}.",
    fr: "{profile} accepte les articles des {days} derniers jours ; l’article `{article}` est du {date}.",
    why: "Counted from `now`.",
  },
  "feed-image-too-small": {
    severity: "warning",
    en: "{profile} wants pictures of {least} pixels at least on the shorter side; `{url}` has {length}.",
    fr: "{profile} demande des images d’au moins {least} pixels sur le petit côté ; `{url}` en a {length}.",
    why: "The platform leaves the picture out.",
  },
  "feed-channel-field-missing": {
    severity: "warning",
    en: "{profile} wants `{field}` of the channel.",
    fr: "{profile} demande `{field}` pour le flux.",
    why: "Give it in the channel.",
  },
  "feed-channel-description-length": {
    severity: "warning",
    en: "{profile} wants {least} to {most} characters in the channel’s description; it has {length}.",
    fr: "{profile} demande de {least} à {most} caractères dans la description du flux ; elle en a {length}.",
    why: "The platform cuts it.",
  },
  "feed-lang-without-region": {
    severity: "warning",
    en: "{profile} wants a language with its region, such as `fr-FR`; the channel has `{lang}`.",
    fr: "{profile} demande une langue avec sa région, comme `fr-FR` ; le flux a `{lang}`.",
    why: "Give `channel.lang` with a region.",
  },
  "feed-too-large": {
    severity: "warning",
    en: "{profile} takes feeds of {most} bytes at the most; this one has {length}.",
    fr: "{profile} accepte des flux de {most} octets au plus ; celui-ci en a {length}.",
    why: "Put fewer articles in, or excerpts.",
  },
  "feed-too-many-items": {
    severity: "warning",
    en: "{profile} takes {most} articles at the most; this feed has {length}.",
    fr: "{profile} accepte {most} articles au plus ; ce flux en a {length}.",
    why: "Put fewer articles in.",
  },
});

/** Code of a problem a feed reports. */
export type FeedProblemCode = keyof typeof problemCatalogue;

/** Says a problem of feeds (or of the packages below) in words; French for `fr` and its regions. */
export const describe = (problem: Problem, lang?: string): string =>
  createDescriber(problemCatalogue, htmlProblems)(problem, lang);

/** Hears a problem by its code and arguments. */
export type Report = (code: FeedProblemCode, args: ProblemArguments) => void;

/** A {@link Report} that hands whole problems on to `onProblem`. */
export function reporter(onProblem: ((problem: Problem) => void) | undefined): Report {
  return onProblem === undefined ? () => {} : (code, args) => onProblem(makeProblem(problemCatalogue, code, args));
}
