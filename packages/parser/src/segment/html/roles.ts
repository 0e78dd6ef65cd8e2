import { property } from "./element.js";
import type { Element } from "./tree.js";

/**
 * What the class names and ids of publishers' pages say an element is, whole words between hyphens, underscores and
 * capitals: `article__kicker`, `field--name-field-chapo`, `fig-body-link`. Evidence where the tag itself says nothing;
 * each reader also asks for the shape that the thing has.
 */
const ROLES = {
  title: "title|titre|(?:entry|post|article|page)-+(?:title|titre)|headline",
  kicker: "spitzmarke|surtitre|sur-titre|kicker|overline|eyebrow",
  subheadline: "sous-titre|soustitre|subtitle|sub-title|subheadline|sub-headline",
  standfirst: "chap[oô]|chapeau|standfirst|stand-first|dek|hat|accroche|(?:article|post|entry)-+(?:desc|excerpt)",
  byline: "byline|authors?|auteurs?|signatures?|journalist(?:e|es|s)?",
  date: "date|dates|published|posted-on|updated|maj|timestamp",
  question: "questions?|interview-question",
  note: "note|ndlr|correction|rectificatif|erratum",
  heading: "intertitres?|inter|crosshead|inter-titre",
  caption: "caption|l[eé]gendes?|legend|wp-caption-text|fig-?caption|MsoCaption|mso-caption",
  credit: "credits?|cr[eé]dits?|copyright|photographer|auteur-photo",
  pullQuote: "pull-?quote|exergue|citation-forte|(?:aside|em)-+(?:block)?quote|fig-quote|Mso-Intense-Quote",
  attribution: "attribution|author|auteur|citation|cite|source",
  box: "(?:encadr[ée]s?|callout|infobox|info-box|boite-noire|black-box)(?:-+(?:card|box|block|wrapper))?(?=$|\\s)",
  related:
    "related|read-?also|read-?more|see-?also|to-read|lire-?aussi|a-lire(?:-aussi)?|lire|sur-le-m[eê]me-sujet|same-subject|crosslinks?|crosslinking|body-link|interstitial-link|bookmark-card|catcher|yarpp|relatedposts?",
  trail: "fil-?d-?ariane|fil-ariane|breadcrumbs?|breadcrumb-container",
  tags: "tags?|tags?-(?:list|links|container)|post-labels|mots-cles|motscles|keywords|etiquettes",
  newsletter: "newsletters?|subscription-widget(?:-wrap)?|subscribe(?:-box)?|inscription-newsletter|nl-box",
  bio: "bio|biographie|author-(?:box|bio|description)|about-(?:the-)?author|a-propos-(?:de-l-)?auteur|auteur",
  comments: "comments?|comments-(?:area|link|title)|commentaires?|comment-list|disqus|fb-comments",
  contents: "toc|toc-container|ez-toc|table-of-contents|table-des-matieres|sommaire",
  portrait: "avatar|gravatar|author-(?:image|photo|picture|avatar)|photo-auteur|profile-image",
  keyFigures: "key-?figures?|chiffres(?:-cl[eé]s?)?",
} as const satisfies Record<string, string>;

/** What a name can say. */
export type Role = keyof typeof ROLES;

/** Made when first asked for. */
const patterns: Partial<Record<Role, RegExp>> = {};

/** Longest run of names looked at. */
const LONGEST = 400;

/** Class names and id of an element, capitals inside words parted by hyphens; empty for most elements. */
export function namesOf(element: Element): string {
  if (element.attributes.length === 0) return "";
  const [classes, id] = [property(element, "class"), property(element, "id")];
  if (classes === "" && id === "") return "";
  const names = `${classes} ${id}`.trim();
  return names.length > LONGEST ? "" : names.replace(/([a-zà-ÿ\d])([A-Z])/g, "$1-$2");
}

/** Whether the names of an element ({@link namesOf}), or the element's own, say that it is something. */
export function hasRole(element: Element | string, role: Role): boolean {
  const names = typeof element === "string" ? element : namesOf(element);
  if (names === "") return false;
  patterns[role] ??= new RegExp(`(?:^|[\\s_-])(?:${ROLES[role]})(?:$|[\\s_-])`, "i");
  return patterns[role].test(names);
}
