import { createDescriber, defineProblems, makeProblem, type Problem, type ProblemArguments } from "@marbre/schema";
import type { Position } from "./read/places.js";

/**
 * Severity and words of each problem the parser reports. Codes are permanent: people search for them.
 *
 * A message says what was found, why it matters and what to do.
 */
export const problemCatalogue = defineProblems({
  "attribute-invalid": {
    severity: "warning",
    en: "The attribute `{name}` cannot be `{value}`; it was left out. Give it a value that its element or directive knows.",
    fr: "L’attribut `{name}` ne peut pas valoir `{value}` ; il a été laissé de côté. Donnez-lui une valeur que son élément ou sa directive connaît.",
  },
  "bio-sponsoring-call": {
    severity: "info",
    en: "The author's biography ends in a call to the reader, `{text}`; it stays in the biography and would be printed with it. Delete the sentence if it should not appear.",
    fr: "La biographie s’achève par un appel au lecteur, `{text}` ; il reste dans la biographie et serait publié avec elle. Supprimez la phrase si elle ne doit pas paraître.",
  },
  "byline-missing": {
    severity: "info",
    en: "No line says who wrote the article, so it has no author in feeds and search engines. Add a line such as `Par Prénom Nom`.",
    fr: "Aucune ligne ne dit qui a écrit l’article : il n’a donc pas d’auteur dans les flux et les moteurs de recherche. Ajoutez une ligne comme `Par Prénom Nom`.",
  },
  "caption-without-image": {
    severity: "info",
    en: "A caption stands in the copy without its picture; the figure has a caption only. Add the picture's address where the article is edited.",
    fr: "Une légende figure dans la copie sans son image ; l’illustration n’a que sa légende. Ajoutez l’adresse de l’image là où l’article est édité.",
  },
  "control-character": {
    severity: "warning",
    en: "A control character stands in the copy; it was left out, since no page may hold it. Delete it in the source.",
    fr: "Un caractère de contrôle se trouve dans la copie ; il a été écarté, car aucune page ne peut en contenir. Supprimez-le dans la source.",
  },
  "copy-empty": {
    severity: "error",
    en: "There is no text: the source is empty or holds blanks only, so the article is empty too. Check the file.",
    fr: "Il n’y a pas de texte : la source est vide ou ne contient que des blancs, l’article est donc vide. Vérifiez le fichier.",
  },
  "copy-entity": {
    severity: "warning",
    en: repaired(
      "The copy holds the character reference `{entity}`",
      "it stands for `{character}`",
      "It was replaced.",
      "Replace it by `{character}`, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie contient la référence de caractère `{entity}`",
      "elle vaut `{character}`",
      "Elle a été remplacée.",
      "Remplacez-la par `{character}`, ou analysez avec réparation.",
    ),
  },
  "copy-hyphenated-line-end": {
    severity: "warning",
    en: repaired(
      "A word is cut by a hyphen at the end of a line",
      "the cut would stay inside the word",
      "It was joined.",
      "Join the word, or parse with repair.",
    ),
    fr: repairedInFrench(
      "Un mot est coupé par un trait d’union en fin de ligne",
      "la coupure resterait dans le mot",
      "Il a été réuni.",
      "Réunissez le mot, ou analysez avec réparation.",
    ),
  },
  "copy-ligature": {
    severity: "info",
    en: repaired(
      "The copy holds a printer's ligature as one character",
      "searches do not find the word",
      "It was written in letters.",
      "Write it in letters, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie contient une ligature d’imprimerie en un seul caractère",
      "les recherches ne trouvent pas le mot",
      "Elle a été écrite en lettres.",
      "Écrivez-la en lettres, ou analysez avec réparation.",
    ),
  },
  "copy-mojibake": {
    severity: "warning",
    en: repaired(
      "The copy holds `{found}`, which is `{character}` read in the wrong encoding",
      "readers would see broken letters",
      "It was put right.",
      "Convert the source to UTF-8, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie contient `{found}`, c’est-à-dire `{character}` lu dans le mauvais encodage",
      "le lecteur verrait des lettres abîmées",
      "Le texte a été rétabli.",
      "Convertissez la source en UTF-8, ou analysez avec réparation.",
    ),
  },
  "copy-not-article": {
    severity: "warning",
    en: "The copy does not look like a news article ({reason}); an article was made of what can be said of it. Check that the right file was given.",
    fr: ({ reason }) =>
      `La copie ne ressemble pas à un article de presse (${REASONS[String(reason)] ?? String(reason)}) ; un article a été fait de ce qu’on peut en dire. Vérifiez que c’est le bon fichier.`,
  },
  "copy-not-french": {
    severity: "warning",
    en: "The copy does not seem to be French: hardly any of its words are French ones, so lines such as signatures may be missed. Set `lang`, or give French copy.",
    fr: "La copie ne semble pas être en français : presque aucun de ses mots ne l’est, et des lignes comme les signatures peuvent échapper à l’analyse. Indiquez `lang`, ou donnez une copie française.",
  },
  "copy-odd-space": {
    severity: "info",
    en: repaired(
      "The copy holds an unusual or invisible space",
      "it breaks searches and line ends",
      "It was replaced.",
      "Replace it by a plain or no-break space, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie contient une espace inhabituelle ou invisible",
      "elle gêne la recherche et les fins de ligne",
      "Elle a été remplacée.",
      "Remplacez-la par une espace simple ou insécable, ou analysez avec réparation.",
    ),
  },
  "copy-quote-prefix": {
    severity: "info",
    en: repaired(
      "Lines of the copy begin with the `>` of a quoted e-mail",
      "it is no part of the text",
      "It was left out.",
      "Delete it, or parse with repair.",
    ),
    fr: repairedInFrench(
      "Des lignes de la copie commencent par le `>` d’un courriel cité",
      "il ne fait pas partie du texte",
      "Il a été écarté.",
      "Supprimez-le, ou analysez avec réparation.",
    ),
  },
  "copy-quoted-printable": {
    severity: "warning",
    en: repaired(
      "The copy is still in the quoted-printable form of e-mail (`=E9`, `=` at line ends)",
      "readers would see the codes",
      "It was decoded.",
      "Decode the message, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie est restée au format quoted-printable des courriels (`=E9`, `=` en fin de ligne)",
      "le lecteur verrait ces codes",
      "Elle a été décodée.",
      "Décodez le message, ou analysez avec réparation.",
    ),
  },
  "copy-signature": {
    severity: "info",
    en: repaired(
      "The copy ends in the signature of an e-mail",
      "it is no part of the article",
      "It was left out.",
      "Delete it, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie s’achève par la signature d’un courriel",
      "elle ne fait pas partie de l’article",
      "Elle a été écartée.",
      "Supprimez-la, ou analysez avec réparation.",
    ),
  },
  "copy-soft-hyphen": {
    severity: "info",
    en: repaired(
      "The copy holds soft hyphens",
      "they hide words from searches",
      "They were left out.",
      "Delete them, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie contient des traits d’union conditionnels",
      "ils cachent des mots à la recherche",
      "Ils ont été écartés.",
      "Supprimez-les, ou analysez avec réparation.",
    ),
  },
  "copy-tag": {
    severity: "warning",
    en: repaired(
      "The copy holds the tag `{tag}` as text",
      "readers would see it",
      "It was left out.",
      "Delete it, give the format `html`, or parse with repair.",
    ),
    fr: repairedInFrench(
      "La copie contient la balise `{tag}` sous forme de texte",
      "le lecteur la verrait",
      "Elle a été écartée.",
      "Supprimez-la, indiquez le format `html`, ou analysez avec réparation.",
    ),
  },
  "date-ignored": {
    severity: "warning",
    en: "The date `{text}` was left out: the article already has another one of its kind. Keep one date of publication and one of change.",
    fr: "La date `{text}` a été laissée de côté : l’article en a déjà une autre de même nature. Gardez une date de publication et une de mise à jour.",
  },
  "date-missing": {
    severity: "info",
    en: "No line says when the article came out, so feeds and search engines cannot date it. Add a line such as `Publié le 3 mai 2024 à 9 h 30`, or give `datePublished`.",
    fr: "Aucune ligne ne dit quand l’article a paru : flux et moteurs de recherche ne peuvent pas le dater. Ajoutez une ligne comme `Publié le 3 mai 2024 à 9 h 30`, ou indiquez `datePublished`.",
  },
  "date-unresolved": {
    severity: "warning",
    en: "The date `{text}` counts from a day that is not known, so it is in no metadata. Write the whole date, or give `datePublished`.",
    fr: "La date `{text}` se compte à partir d’un jour inconnu : elle ne figure dans aucune métadonnée. Écrivez la date entière, ou indiquez `datePublished`.",
  },
  "date-without-time": {
    severity: "info",
    en: "The date `{text}` has no hour; midnight was taken, since metadata need a moment. Add the hour if the order of articles matters.",
    fr: "La date `{text}` n’a pas d’heure ; minuit a été retenu, car les métadonnées demandent un instant. Ajoutez l’heure si l’ordre des articles compte.",
  },
  "directive-unclosed": {
    severity: "warning",
    en: "The directive `:::{name}` is never closed; it was closed where the copy ends. Put `:::` on a line of its own after its last paragraph.",
    fr: "La directive `:::{name}` n’est jamais fermée ; elle l’a été à la fin de la copie. Mettez `:::` seul sur une ligne après son dernier paragraphe.",
  },
  "directive-unknown": {
    severity: "warning",
    en: "No directive is called `{name}`; its content was kept without a frame. Use one of the names in the format's description.",
    fr: "Aucune directive ne s’appelle `{name}` ; son contenu a été gardé sans cadre. Utilisez un des noms de la description du format.",
  },
  "encoding-converted": {
    severity: "warning",
    en: "The bytes are not UTF-8; they were read as `{encoding}` from this place on. Save the file as UTF-8 to be sure of its accents.",
    fr: "Les octets ne sont pas de l’UTF-8 ; ils ont été lus comme `{encoding}` à partir d’ici. Enregistrez le fichier en UTF-8 pour être sûr de ses accents.",
  },
  "front-matter-key-unknown": {
    severity: "warning",
    en: "The front matter key `{key}` is not known; it was kept in `meta.custom`. Check its spelling.",
    fr: "La clé d’en-tête `{key}` n’est pas connue ; elle a été gardée dans `meta.custom`. Vérifiez son orthographe.",
  },
  "front-matter-unclosed": {
    severity: "warning",
    en: "The front matter is never closed; it was read as text. Put `---` on a line of its own after its last key.",
    fr: "L’en-tête n’est jamais fermé ; il a été lu comme du texte. Mettez `---` seul sur une ligne après sa dernière clé.",
  },
  "front-matter-value-invalid": {
    severity: "warning",
    en: "The front matter key `{key}` cannot be `{value}`; it was left out of the metadata. Correct the value.",
    fr: "La clé d’en-tête `{key}` ne peut pas valoir `{value}` ; elle n’a pas été reprise dans les métadonnées. Corrigez la valeur.",
  },
  "furniture-left-out": {
    severity: "info",
    en: "`{text}` is a line of the page around the article, not of the article; it was left out. If it is text, say so with a hint.",
    fr: "`{text}` est une ligne de la page qui entoure l’article, pas de l’article ; elle a été laissée de côté. Si c’est du texte, dites-le par un indice (hint).",
  },
  "headline-not-found": {
    severity: "warning",
    en: "No headline was found, so the page has no title. Put the headline in a block of its own at the top.",
    fr: "Aucun titre n’a été trouvé : la page n’en a donc pas. Mettez le titre dans un bloc à part, en haut.",
  },
  "headline-repeated": {
    severity: "warning",
    en: "`{text}` is a second headline; an article has one, so it became a {type}. Keep one headline.",
    fr: "`{text}` est un second titre ; un article n’en a qu’un, c’est donc devenu un {type}. Gardez un seul titre.",
  },
  "headline-title-case": {
    severity: "info",
    en: ({ headline, applied, sentenceCase }) =>
      applied === true
        ? `The headline \`${headline}\` was in English title case; as \`sentenceCase\` asks, it became \`${sentenceCase}\`. Check its proper nouns.`
        : `The headline \`${headline}\` is in English title case, which French does not use; it stays as written. Write it as a sentence, or parse with \`sentenceCase\`.`,
    fr: ({ headline, applied, sentenceCase }) =>
      applied === true
        ? `Le titre \`${headline}\` portait des capitales à l’anglaise ; comme \`sentenceCase\` le demande, il est devenu \`${sentenceCase}\`. Vérifiez ses noms propres.`
        : `Le titre \`${headline}\` porte des capitales à l’anglaise, que le français ignore ; il reste tel quel. Écrivez-le comme une phrase, ou analysez avec \`sentenceCase\`.`,
  },
  "html-dropped": {
    severity: "warning",
    en: "The element `{tag}` ({what}) has no place in an article; it was left out. Give its content another form if it matters.",
    fr: "L’élément `{tag}` ({what}) n’a pas sa place dans un article ; il a été laissé de côté. Donnez une autre forme à son contenu s’il importe.",
  },
  "html-too-complex": {
    severity: "warning",
    en: "The HTML goes past what the parser follows ({what}: {limit}); the rest was read as plain text, so that parsing stays quick. Simplify it.",
    fr: "Le HTML dépasse ce que suit l’analyse ({what} : {limit}) ; le reste a été lu comme du texte brut, pour rester rapide. Simplifiez-le.",
  },
  "markdown-html-dropped": {
    severity: "warning",
    en: "The HTML tag `{tag}` inside Markdown was left out: text is never markup here. Use Markdown or a directive.",
    fr: "La balise HTML `{tag}` dans du Markdown a été laissée de côté : le texte n’est jamais du balisage ici. Utilisez Markdown ou une directive.",
  },
  "markdown-too-complex": {
    severity: "warning",
    en: "The Markdown goes past what the parser follows ({what}: {limit}); the block was read as plain text, so that parsing stays quick. Simplify it.",
    fr: "Le Markdown dépasse ce que suit l’analyse ({what} : {limit}) ; le bloc a été lu comme du texte brut, pour rester rapide. Simplifiez-le.",
  },
  "quote-unbalanced": {
    severity: "warning",
    en: "The quotation mark `{mark}` has no counterpart in its paragraph, so it stays plain text and the quotation is not known as one. Open or close it.",
    fr: "Le guillemet `{mark}` n’a pas de pendant dans son paragraphe : il reste du texte brut et la citation n’est pas reconnue. Ouvrez-la ou fermez-la.",
  },
  "related-link-without-url": {
    severity: "info",
    en: "The related title `{text}` has no address, as copy rarely has one; it is printed without a link. Add the address where the article is edited.",
    fr: "Le titre lié `{text}` n’a pas d’adresse, la copie en donne rarement ; il est publié sans lien. Ajoutez l’adresse là où l’article est édité.",
  },
  "url-not-allowed": {
    severity: "warning",
    en: "The address `{url}` is not one that a page may link to (http, https, mailto, tel or relative); its text stays without the link. Correct the address.",
    fr: "L’adresse `{url}` n’est pas de celles qu’une page peut lier (http, https, mailto, tel ou relative) ; son texte reste sans lien. Corrigez l’adresse.",
  },
  "wordpress-unreadable": {
    severity: "error",
    en: "The WordPress export could not be read to its end ({reason}); posts behind this place are missing. Export again, or give the JSON of the REST interface.",
    fr: "L’export WordPress n’a pas pu être lu jusqu’au bout ({reason}) ; les articles qui suivent manquent. Exportez de nouveau, ou donnez le JSON de l’interface REST.",
  },
});

/** Why copy is no article, in French. */
const REASONS: Readonly<Record<string, string>> = {
  "too short": "trop courte",
  "no paragraph": "aucun paragraphe",
  JSON: "du JSON",
};

/** A code of {@link problemCatalogue}. */
export type ProblemCode = keyof typeof problemCatalogue;

/** A problem of the catalogue at a place of the source. */
export function problem(code: ProblemCode, place: Position, args?: ProblemArguments): Problem {
  return makeProblem(problemCatalogue, code, args, place);
}

let describer: ReturnType<typeof createDescriber> | undefined;

/** The text of a problem of the parser: French for `fr` and its regions, else English. Other codes keep their message. */
export function describe(found: Problem, lang?: string): string {
  describer ??= createDescriber(problemCatalogue);
  return describer(found, lang);
}

/** Words of a finding of the repair step: what and why, then what was done or what to do. */
function repaired(what: string, why: string, done: string, todo: string): (args: ProblemArguments) => string {
  return (args) => filled(`${what}; ${why}. ${args.repaired === true ? done : todo}`, args);
}

/** {@link repaired} with French punctuation. */
function repairedInFrench(what: string, why: string, done: string, todo: string): (args: ProblemArguments) => string {
  return (args) => filled(`${what} ; ${why}. ${args.repaired === true ? done : todo}`, args);
}

function filled(text: string, args: ProblemArguments): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(args, name) ? String(args[name]) : all));
}
