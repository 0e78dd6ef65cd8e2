import { problemCatalogue as htmlCatalogue } from "@marbre/html";
import { createDescriber, defineProblems, type Problem } from "@marbre/schema";

/** Every problem the AMP renderer reports besides those of `@marbre/html`, by its permanent code. */
export const problemCatalogue = defineProblems({
  "amp-canonical-missing": {
    severity: "warning",
    en: "The article has no canonical URL, which an AMP page needs. Set `meta.canonicalUrl` or the option `canonicalUrl`.",
    fr: "L’article n’a pas d’URL canonique, or une page AMP en demande une. Indiquez `meta.canonicalUrl` ou l’option `canonicalUrl`.",
    why: "Without it the AMP page cannot tell which page it stands for; `toAmp` refuses to make one.",
  },
  "amp-embed-unsupported": {
    severity: "warning",
    en: "AMP cannot show `{embed}`: its fallback text stands there, with a link to the full page.",
    fr: "AMP ne peut pas montrer `{embed}` : son texte de repli est imprimé, avec un lien vers la page complète.",
    why: "No AMP component is known for the address. Give a handler for `embed`, or an address the provider made for frames.",
  },
  "amp-embed-without-fallback": {
    severity: "error",
    en: "AMP cannot show `{embed}` and it has no fallback text: only a link to the full page stands there. Give it text, or publish no AMP page.",
    fr: "AMP ne peut pas montrer `{embed}`, qui n’a pas de texte de repli : il n’en reste qu’un lien vers la page complète. Donnez-lui un texte, ou ne publiez pas de page AMP.",
    why: "The reader of the AMP page would miss it. Give the embed children that say what it shows.",
  },
  "amp-embed-needs-consent": {
    severity: "warning",
    en: "`{embed}` may only load once readers agree, and the page does not ask them: its fallback text stands there. Fill the slot `consent`.",
    fr: "`{embed}` ne peut être chargé qu’avec l’accord du lecteur, que la page ne demande pas : son texte de repli est imprimé. Renseignez l’emplacement `consent`.",
    why: "The embed says `consent: true` and no `slots.consent` is given.",
  },
  "amp-image-without-dimensions": {
    severity: "info",
    en: "The size of `{url}` is unknown: AMP shows it whole in a frame of three by two. Give its width and height.",
    fr: "Les dimensions de `{url}` sont inconnues : AMP l’affiche entière dans un cadre de trois sur deux. Indiquez largeur et hauteur.",
    why: "AMP lays the page out before images load, so it needs their sizes. `resolveImage` can give them.",
  },
  "amp-video-without-dimensions": {
    severity: "info",
    en: "The size of the video `{url}` is unknown: AMP gives it sixteen by nine. Give its width and height.",
    fr: "Les dimensions de la vidéo `{url}` sont inconnues : AMP lui donne seize sur neuf. Indiquez largeur et hauteur.",
    why: "AMP lays the page out before videos load, so it needs their sizes.",
  },
  "amp-media-not-https": {
    severity: "error",
    en: "AMP plays media over https only, not `{url}`: a link to the full page stands there. Serve it over https, or publish no AMP page.",
    fr: "AMP ne lit les médias qu’en https, et non `{url}` : un lien vers la page complète est imprimé. Servez-le en https, ou ne publiez pas de page AMP.",
    why: "The validator refuses `http:` sources of videos and recordings.",
  },
  "amp-list-start": {
    severity: "info",
    en: "AMP lists cannot start at {start}: this one starts at 1. Start it at 0 or more.",
    fr: "Une liste AMP ne peut pas commencer à {start} : celle-ci commence à 1. Faites-la commencer à 0 ou plus.",
    why: "The validator refuses a negative `start`.",
  },
  "amp-track-not-https": {
    severity: "warning",
    en: "AMP loads subtitles from absolute https addresses only, not `{url}`: they are left out. Give an absolute https address.",
    fr: "AMP ne charge les sous-titres que d’une adresse https absolue, et non `{url}` : ils sont omis. Donnez une adresse https absolue.",
    why: "The validator refuses other addresses in `track`.",
  },
  "amp-subscriber-text": {
    severity: "error",
    en: "The article is for subscribers, and the AMP page holds all of its text. Print it with the option `excerpt`, or publish no AMP page.",
    fr: "L’article est réservé aux abonnés, et la page AMP en contient tout le texte. Imprimez-en un extrait (option `excerpt`), ou ne publiez pas de page AMP.",
    why: "Marbre does not talk to a subscription server, so nothing would hold the text back.",
  },
});

/** The code of a problem this package reports. */
export type AmpProblemCode = keyof typeof problemCatalogue;

/** The text of a problem of this package or of `@marbre/html` in a language: French for `fr`, else English. */
export const describe = (problem: Problem, lang?: string): string =>
  createDescriber(problemCatalogue, htmlCatalogue)(problem, lang);
