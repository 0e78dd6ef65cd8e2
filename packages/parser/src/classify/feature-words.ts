import { LABELS } from "../block.js";
import { labels } from "../labels/index.js";
import type { KINDS } from "./kinds.js";
import { getLexicon } from "./lexicon.js";
import type { FLAGS, SIGNS } from "./traits.js";

/** A reason in English and French. */
export type Words = readonly [en: string, fr: string];

/** What each kind looks like, for « looks like … ». */
const KIND: Record<(typeof KINDS)[number], Words> = {
  none: ["nothing", "rien"],
  "related-head": ["« Lire aussi » alone", "un « Lire aussi » seul"],
  "related-line": ["a « Lire aussi » line", "une ligne « Lire aussi »"],
  promo: ["a subscription line", "une ligne d’abonnement"],
  byline: ["an author line", "une signature"],
  date: ["a date line", "une ligne de date"],
  reading: ["a reading time", "un temps de lecture"],
  picture: ["a picture credit", "un crédit photo"],
  topic: ["names of sections", "des noms de rubriques"],
  genre: ["a genre word", "un mot de genre"],
  name: ["a person's name", "un nom de personne"],
  "name-role": ["a name with a function", "un nom suivi d’une fonction"],
  role: ["a function", "une fonction"],
  told: ["where something was said", "le lieu des paroles"],
  desk: ["the name of a title or desk", "le nom d’un titre ou d’une rédaction"],
  post: ["a line of an embedded post", "une ligne de publication intégrée"],
  note: ["a note", "une note"],
  question: ["a question", "une question"],
  quoted: ["one whole quotation", "une citation de bout en bout"],
  word: ["a word with a full stop", "un mot suivi d’un point"],
  tiny: ["a word or two", "un ou deux mots"],
  title: ["a title with a colon or a quotation", "un titre à deux-points ou à citation"],
  line: ["a short line without a full stop", "une ligne courte sans point"],
  open: ["a long line without a full stop", "une longue ligne sans point"],
  short: ["a short sentence", "une phrase courte"],
  middle: ["a few sentences", "quelques phrases"],
  long: ["a paragraph of prose", "un paragraphe de prose"],
};

const FLAG: Partial<Record<(typeof FLAGS)[number], Words>> = {
  glued: ["glued capitalised words", "mots à majuscule collés"],
  colon: ["has a colon", "contient un deux-points"],
  quoted: ["is one quotation from end to end", "est une citation de bout en bout"],
  quotation: ["has quotation marks", "contient des guillemets"],
  year: ["has a year", "contient une année"],
  time: ["has an hour", "contient une heure"],
  "numeric-date": ["has a date in figures", "contient une date en chiffres"],
  "letter-date": ["has a day and month", "contient un jour et un mois"],
  price: ["has a price", "contient un prix"],
  "at-sign": ["has an @", "contient un @"],
  copyright: ["has a ©", "contient un ©"],
  "spaced-dash": ["has a dash between spaces", "contient un tiret entre espaces"],
  slash: ["has a slash", "contient une barre oblique"],
  "parenthesis-end": ["ends with brackets", "finit par une parenthèse"],
  parentheses: ["stands in brackets", "est entre parenthèses"],
  arrow: ["has an arrow", "contient une flèche"],
  bullet: ["has a bullet", "contient une puce"],
  star: ["has an asterisk", "contient un astérisque"],
  name: ["is nothing but a name", "n’est qu’un nom de personne"],
  "name-first": ["starts with a name and a comma", "commence par un nom et une virgule"],
  "role-after": ["says something of a name", "dit quelque chose d’un nom"],
  capitals: ["is in capitals", "est en capitales"],
  "title-case": ["has a capital on nearly every word", "a une majuscule à presque chaque mot"],
  initials: ["is initials", "n’est que des initiales"],
  hash: ["has a #", "contient un #"],
  "number-first": ["starts with a figure", "commence par un chiffre"],
  "comma-end": ["ends with a comma", "finit par une virgule"],
  digits: ["is figures only", "n’est que des chiffres"],
  "dash-speech": ["opens with capitals and a dash", "s’ouvre par des capitales et un tiret"],
  "ask-inside": ["holds a question", "contient une question"],
};

const SIGN: Record<(typeof SIGNS)[number], Words> = {
  "name-at-end": ["ends with a name set apart", "finit par un nom détaché"],
  "agency-at-end": ["ends with an agency", "finit par une agence"],
  verb: ["has a verb", "contient un verbe"],
  handle: ["has an @name", "contient un @nom"],
  url: ["has a web address", "contient une adresse web"],
  "lower-first": ["starts in lower case", "commence par une minuscule"],
  "label-first": ["opens with a label in capitals", "s’ouvre par une étiquette en capitales"],
  "speaker-first": ["opens with who speaks", "s’ouvre par qui parle"],
  breadcrumb: ["short elements between signs, as a trail", "éléments courts entre des signes, comme un fil d’Ariane"],
  "several-sentences": ["has several sentences", "contient plusieurs phrases"],
  "initial-capitals": ["its first word is in capitals", "premier mot en capitales"],
  "dateline-first": ["opens with a dateline", "s’ouvre par lieu, date et agence"],
  "desk-initials": ["is initials of a desk", "n’est que des initiales d’agence"],
  "footnote-first": ["opens with a note mark", "s’ouvre par un appel de note"],
  "name-is": ["says who a person is", "dit qui est une personne"],
  "price-at-end": ["ends with a price", "finit par un prix"],
  "dateline-alone": ["is place and agency alone", "n’est que lieu et agence"],
  dashed: ["stands between dashes", "est entre deux tirets"],
  slug: ["is an agency’s keywords", "n’est qu’une suite de mots-clés d’agence"],
};

const ZONE: Readonly<Record<string, Words>> = {
  header: ["in the header", "dans l’en-tête"],
  first: ["behind the first text", "après le premier texte"],
  second: ["at the start of the body", "au début du corps"],
  body: ["in the body", "dans le corps"],
  tail: ["behind the body", "après le corps"],
};

const START: Readonly<Record<string, Words>> = {
  none: ["", ""],
  opening: ["opens with a quotation mark", "s’ouvre par un guillemet"],
  straight: ["opens with a quotation mark", "s’ouvre par un guillemet"],
  "bracket-open": ["opens with a bracket", "s’ouvre par une parenthèse"],
  lower: ["starts in lower case", "commence par une minuscule"],
  digit: ["starts with a figure", "commence par un chiffre"],
  dash: ["starts with a dash", "commence par un tiret"],
  hyphen: ["starts with a dash", "commence par un tiret"],
  bullet: ["starts with a bullet", "commence par une puce"],
  arrow: ["starts with an arrow", "commence par une flèche"],
  pointer: ["starts with a ►", "commence par un ►"],
  copyright: ["starts with ©", "commence par ©"],
  star: ["starts with an asterisk", "commence par un astérisque"],
};

const NO_STOP: Words = ["no full stop", "pas de point final"];
const END: Readonly<Record<string, Words>> = {
  stop: ["ends with a full stop", "finit par un point"],
  ask: ["ends with a question mark", "finit par un point d’interrogation"],
  cry: ["ends with an exclamation mark", "finit par un point d’exclamation"],
  ellipsis: ["ends with an ellipsis", "finit par des points de suspension"],
  colon: ["ends with a colon", "finit par un deux-points"],
  lower: NO_STOP,
  upper: NO_STOP,
  digit: ["ends with a figure", "finit par un chiffre"],
};

const OTHER: Readonly<Record<string, Words>> = {
  "capitals all": ["a capital on every word", "une majuscule à chaque mot"],
  "capitals most": ["a capital on most words", "une majuscule à la plupart des mots"],
  "capitals none": ["no capital", "aucune majuscule"],
  "small none": ["none of the small words of a sentence", "aucun des petits mots d’une phrase"],
  "small many": ["full of the small words of a sentence", "plein des petits mots d’une phrase"],
  "start 0": ["the first block", "le premier bloc"],
  "start 1": ["the second block", "le deuxième bloc"],
  "start 2": ["the third block", "le troisième bloc"],
  "end 0": ["the last block", "le dernier bloc"],
  "end 1": ["the last block but one", "l’avant-dernier bloc"],
  "repeated before": ["its words stand in the text above", "ses mots figurent dans le texte qui précède"],
  "repeated after": ["its words stand in the text below", "ses mots figurent dans le texte qui suit"],
  "repeated short": ["its words stand in the text, one for one", "ses mots figurent tels quels dans le texte"],
  "repeated word for word": ["its words stand in the text, one for one", "ses mots figurent tels quels dans le texte"],
  "colon before yes": ["follows a colon", "suit un deux-points"],
  "title first": ["the first line that could be a title", "la première ligne qui peut être un titre"],
  "title longest": ["the longest line of the header", "la plus longue ligne de l’en-tête"],
  "title both": ["the first and longest line of the header", "la première et plus longue ligne de l’en-tête"],
  "post before": ["follows a line of a post", "suit une ligne de publication"],
  "phrase verb/short": ["a short line with a verb", "une ligne courte avec un verbe"],
  "phrase verb/middle": ["a line with a verb, without a full stop", "une ligne avec un verbe, sans point"],
  "phrase verb/wide": ["a sentence without its full stop", "une phrase sans son point"],
  "phrase no verb/short": ["a short line without a verb", "une ligne courte sans verbe"],
  "phrase no verb/middle": ["a line without a verb", "une ligne sans verbe"],
  "phrase no verb/wide": ["a long line without a verb", "une longue ligne sans verbe"],
  "closing title and place": ["a paper and its city", "un journal et sa ville"],
  "signer opens": ["opens with the name of who signs", "s’ouvre par le nom de qui signe"],
  "item head": ["the head of a list above the title", "le titre d’une liste au-dessus de l’article"],
  "item years in a row": ["lines in a row that open with years", "des lignes de suite qui s’ouvrent par une année"],
  "labels below": [
    "stands above lines that open with a word and a colon",
    "est placé au-dessus de lignes qui s’ouvrent par un mot et un deux-points",
  ],
  "item figures in a row": [
    "lines in a row that open with figures",
    "des lignes de suite qui s’ouvrent par un chiffre",
  ],
  "legend placed": ["a place and a day, then what is seen", "un lieu et un jour, puis ce que l’on voit"],
  "score at the end": ["ends with a score", "finit par un score"],
  "summing before a heading": ["a heading stands between it and the text", "un intertitre le sépare du texte"],
  "credit far behind/sentence": [
    "a picture credit stands two lines below",
    "un crédit photo est placé deux lignes plus bas",
  ],
  "credit far behind/line": [
    "a picture credit stands two lines below",
    "un crédit photo est placé deux lignes plus bas",
  ],
  "signed by the next": ["a name stands under it", "un nom est placé dessous"],
  "signed the one before": ["a name under a text it can sign", "un nom sous un texte qu’il peut signer"],
  "closing contact": ["asks to get in touch, at the very end", "invite à prendre contact, tout à la fin"],
  "closing about": ["says who someone is, at the very end", "dit qui est quelqu’un, tout à la fin"],
  "closing name is about": ["« Name is … », at the very end", "« Prénom Nom est … », tout à la fin"],
  "closing name is": ["« Name is … », at the very end", "« Prénom Nom est … », tout à la fin"],
  "quote after colon yes": ["a quotation after a colon", "une citation après un deux-points"],
  "quote ended/short": ["a short quotation, set apart", "une courte citation détachée"],
  "quote ended/middle": ["a quotation set apart", "une citation détachée"],
  "quote ended/wide": ["a quotation set apart", "une citation détachée"],
  "quote ended/long": ["a long quotation set apart", "une longue citation détachée"],
  "quote open/short": ["a short quotation without a full stop", "une courte citation sans point"],
  "quote open/middle": ["a quotation without a full stop", "une citation sans point"],
  "quote open/wide": ["a quotation without a full stop", "une citation sans point"],
  "answered short": ["an answer stands under it", "une réponse est placée dessous"],
  "answered long": ["an answer stands under it", "une réponse est placée dessous"],
  "labels in a row": [
    "lines that open with a word and a colon",
    "des lignes qui s’ouvrent par un mot et un deux-points",
  ],
  "sentence no verb/short": ["a short sentence without a verb", "une courte phrase sans verbe"],
  "sentence no verb/middle": ["a sentence without a verb", "une phrase sans verbe"],
  "item in a row": ["items with the same bullet", "des éléments à la même puce"],
  "item after a colon": ["an item after a colon", "un élément après un deux-points"],
  "tags in a row": ["short lines in a row at the end", "des lignes brèves à la suite, à la fin"],
  "tags with commas": ["words between commas at the end", "des mots entre virgules, à la fin"],
  "tags alone": ["a word alone behind everything", "un mot seul après tout le reste"],
  "figures many": ["full of figures", "plein de chiffres"],
  "letter greeting": ["the greeting of a letter", "la formule d’une lettre"],
  "blocks 1": ["all there is", "tout ce qu’il y a"],
  "line names": ["nothing but names", "rien que des noms"],
  "line signature": ["reads as a signature", "se lit comme une signature"],
  "line agencies": ["names agencies", "nomme des agences"],
  "line signed date": ["reads as a name and a date", "se lit comme un nom et une date"],
  "line date": ["reads as a date", "se lit comme une date"],
  "twin sentence": ["stands there twice", "figure deux fois"],
  "twin line": ["stands there twice", "figure deux fois"],
  "twin name": ["a name that stands there twice", "un nom qui figure deux fois"],
  "score own": ["is a score", "est un score"],
  "score behind": ["a score stands under it", "un score est placé dessous"],
  "legend dated": ["what is seen, and the day", "ce que l’on voit, et le jour"],
  "credit behind/sentence": ["a picture credit stands under it", "un crédit photo est placé dessous"],
  "credit behind/line": ["a picture credit stands under it", "un crédit photo est placé dessous"],
  "credit before/sentence": ["a picture credit stands above it", "un crédit photo est placé dessus"],
  "credit before/line": ["a picture credit stands above it", "un crédit photo est placé dessus"],
  "bold sentence in the header": ["a bold sentence before the text", "une phrase en gras avant le texte"],
  "bold yes": ["bold from end to end", "en gras de bout en bout"],
};

/** The words of a feature, or nothing where it tells a person nothing. */
export function featureWords(name: string): Words | undefined {
  const other = OTHER[name];
  if (other !== undefined) return other;
  const cut = FAMILIES.find((family) => name.startsWith(`${family} `));
  if (cut === undefined) return undefined;
  const value = name.slice(cut.length + 1);
  const slash = value.lastIndexOf("/");
  const left = slash === -1 ? value : value.slice(0, slash);
  const right = slash === -1 ? "" : value.slice(slash + 1);
  switch (cut) {
    case "length":
    case "length in":
      return lengthWords(left);
    case "words":
      return value === "1" ? ["a single word", "un seul mot"] : undefined;
    case "first":
      return START[value];
    case "last":
    case "last in":
      return END[left];
    case "close":
      return value === "bracket-close" ? ["ends with a bracket", "finit par une parenthèse"] : undefined;
    case "cue":
      return cueWords(value);
    case "flag":
      return FLAG[value as (typeof FLAGS)[number]];
    case "sign":
    case "sign in":
      return SIGN[left as (typeof SIGNS)[number]];
    case "kind":
      return looksLike(value);
    case "kind in":
      return both(looksLike(left), ZONE[right]);
    case "step":
      return ["in step with questions", "en alternance avec des questions"];
    case "asking":
      return value.startsWith("short") ? ["a short question", "une question courte"] : ["a question", "une question"];
    case "kind interview":
    case "turn to you":
    case "turn":
      return value.startsWith("other") || value.endsWith("some")
        ? undefined
        : ["a turn of an interview", "un tour de parole d’entretien"];
    case "before":
      return value === "none" ? ["nothing before it", "rien avant"] : placed("after ", "après ", value);
    case "after":
      return value === "none" ? ["nothing behind it", "rien après"] : placed("before ", "avant ", value);
    case "kind after":
      return right === "none" ? looksLike(left) : both(looksLike(left), placed("after ", "après ", right));
    case "kind before":
      return right === "none" ? looksLike(left) : both(looksLike(left), placed("before ", "avant ", right));
    case "zone":
      return ZONE[value];
    case "run":
      return value.startsWith("alone")
        ? ["a line by itself", "une ligne isolée"]
        : ["in a run of lines", "dans une suite de lignes"];
    case "post":
      return ["near a line of a post", "près d’une ligne de publication"];
    default:
      return undefined;
  }
}

/** The reason of a label that follows another. */
export function followsWords(before: number): Words {
  const label = LABELS[before]!;
  return [`follows: ${label}`, `suit : ${labels[label].french}`];
}

/** Longer names first: « kind after » is no « kind ». */
const FAMILIES = [
  "step",
  "asking",
  "kind interview",
  "kind before",
  "kind after",
  "length in",
  "last in",
  "kind in",
  "sign in",
  "turn to you",
  "length",
  "words",
  "first",
  "last",
  "close",
  "cue",
  "flag",
  "sign",
  "kind",
  "before",
  "after",
  "zone",
  "run",
  "post",
  "turn",
];

function looksLike(kind: string): Words | undefined {
  const words = KIND[kind as (typeof KINDS)[number]];
  return words === undefined ? undefined : [`looks like ${words[0]}`, `ressemble à ${words[1]}`];
}

function placed(en: string, fr: string, kind: string): Words | undefined {
  const words = KIND[kind as (typeof KINDS)[number]];
  return words === undefined ? undefined : [en + words[0], fr + words[1]];
}

function both(one: Words | undefined, other: Words | undefined): Words | undefined {
  return one === undefined || other === undefined
    ? (one ?? other)
    : [`${one[0]}, ${other[0]}`, `${one[1]}, ${other[1]}`];
}

function lengthWords(range: string): Words {
  if (range.endsWith("+")) return [`longer than ${range.slice(0, -1)} signs`, `plus de ${range.slice(0, -1)} signes`];
  const [from, to] = range.split("-");
  return [`${from} to ${to} signs long`, `long de ${from} à ${to} signes`];
}

function cueWords(name: string): Words | undefined {
  const cue = getLexicon().cues.find((each) => each.name === name);
  return cue === undefined ? undefined : [cue.en, cue.fr];
}
