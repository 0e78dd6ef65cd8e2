import type { ProblemDefinition } from "@marbre/schema";
import type { FeedProblemCode } from "./index.js";

/** The French words of each problem, and when it comes up. */
export const explained: Readonly<Record<FeedProblemCode, Pick<ProblemDefinition, "fr" | "why">>> = {
  "feed-article-failed": {
    fr: "L’article `{article}` n’a pas pu devenir une entrée du flux et a été laissé de côté : {reason}",
    why: "Something given in place of an article is none. The rest of the feed is written.",
  },
  "feed-article-embargoed": {
    fr: "L’article `{article}` est sous embargo jusqu’au {until} : il n’est pas dans le flux.",
    why: "`meta.embargoUntil` lies after `now`. Without `now` nothing can lift an embargo: give the moment the feed is for.",
  },
  "feed-article-expired": {
    fr: "L’article `{article}` a expiré le {expires} : il n’est pas dans le flux.",
    why: "`meta.expires` lies before `now`.",
  },
  "feed-article-withheld": {
    fr: "L’article `{article}` a le statut `{status}` : il n’est pas dans le flux.",
    why: "Only articles without a status or with `usable` are published; `scheduled` ones wait for their date.",
  },
  "feed-article-too-old": {
    fr: "L’article `{article}` est du {date} : un plan de site d’actualités ne garde que deux jours, il n’y est pas.",
    why: "Google News reads the articles of the last two days only.",
  },
  "feed-article-without-title": {
    fr: "L’article `{article}` n’a pas de titre ; son entrée non plus.",
    why: "Give the article a headline, or `meta.headlines.short`.",
  },
  "feed-article-without-link": {
    fr: "L’article `{article}` n’a pas d’adresse : ni `meta.canonicalUrl` ni `options.url` n’en donnent une en http ou https.",
    why: "Readers cannot open such an item, and a sitemap cannot list it.",
  },
  "feed-date-invalid": {
    fr: "`{field}` de l’article `{article}` n’est pas une date : `{value}`. Elle a été laissée de côté.",
    why: "Dates are RFC 3339 with an offset: `2024-07-03T15:04:00+02:00`.",
  },
  "feed-url-refused": {
    fr: "`{url}`, dans l’article `{article}`, n’est pas une adresse absolue en http ou https. Elle a été laissée de côté.",
    why: "`path` tells which: the page or portrait of an author (Atom, JSON Feed), or `meta.image`. Those in a body are reported by `@marbre/html`.",
  },
  "feed-text-repaired": {
    fr: "L’article `{article}` contient des caractères impossibles en XML ; ils ont été retirés ou remplacés.",
    why: "Control characters, noncharacters and lone surrogates make a feed unreadable to strict readers; U+FFFD stands for a character lost before, and validators refuse it.",
  },
  "feed-enclosure-invalid": {
    fr: "Le fichier joint de l’article `{article}` doit avoir une adresse absolue, un type et une taille en octets ; il a été laissé de côté.",
    why: "Readers fetch an enclosure by what its type and length say.",
  },
  "feed-field-missing": {
    fr: "{profile} demande `{field}`, qui manque à l’article `{article}`.",
    why: "The platform refuses or ignores items without it.",
  },
  "feed-field-length": {
    fr: "{profile} demande de {least} à {most} caractères dans `{field}` ; l’article `{article}` en a {length}.",
    why: "The platform refuses the item or cuts the text.",
  },
  "feed-item-too-large": {
    fr: "{profile} accepte des entrées de {most} octets au plus ; l’article `{article}` en a {length}.",
    why: 'Use `content: "excerpt"` for this platform.',
  },
  "feed-item-too-old": {
    fr: "{profile} accepte les articles des {days} derniers jours ; l’article `{article}` est du {date}.",
    why: "Counted from `now`.",
  },
  "feed-item-not-out": {
    fr: "{profile} accepte les articles déjà parus ; l’article `{article}` est du {date}.",
    why: "Its date lies after `now`: the platform refuses it.",
  },
  "feed-image-too-small": {
    fr: "{profile} demande des images d’au moins {least} pixels sur le petit côté ; `{url}` en a {length}.",
    why: "The platform leaves the picture out.",
  },
  "feed-channel-field-missing": {
    fr: "{profile} demande `{field}` pour le flux.",
    why: "Give it in the channel.",
  },
  "feed-channel-description-length": {
    fr: "{profile} demande de {least} à {most} caractères dans la description du flux ; elle en a {length}.",
    why: "The platform cuts it.",
  },
  "feed-lang-without-region": {
    fr: "{profile} demande une langue avec sa région, comme `fr-FR` ; le flux a `{lang}`.",
    why: "Give `channel.lang` with a region.",
  },
  "feed-too-large": {
    fr: "{profile} accepte des flux de {most} octets au plus ; celui-ci en a {length}.",
    why: "Put fewer articles in, or excerpts.",
  },
  "feed-too-many-items": {
    fr: "{profile} accepte {most} articles au plus ; ce flux en a {length}.",
    why: "Put fewer articles in.",
  },
};
