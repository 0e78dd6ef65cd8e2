import type { ProblemArguments, ProblemText } from "@marbre/schema";
import { filled } from "./problem-words.js";
import type { ProblemCode } from "./problems.js";

/** The French words of each problem; a function, so that only who asks for them makes or bundles them. */
export const french = (): Readonly<Record<ProblemCode, ProblemText>> => ({
  "attribute-invalid":
    "L’attribut `{name}` ne peut pas valoir `{value}` ; il a été laissé de côté. Donnez-lui une valeur que son élément ou sa directive connaît.",
  "bio-sponsoring-call":
    "La biographie s’achève par un appel au lecteur, `{text}` ; il reste dans la biographie et serait publié avec elle. Supprimez la phrase si elle ne doit pas paraître.",
  "byline-missing":
    "Aucune ligne ne dit qui a écrit l’article : il n’a donc pas d’auteur dans les flux et les moteurs de recherche. Ajoutez une ligne comme `Par Prénom Nom`.",
  "caption-without-image":
    "Une légende figure dans la copie sans son image ; l’illustration n’a que sa légende. Ajoutez l’adresse de l’image là où l’article est édité.",
  "control-character":
    "Un caractère de contrôle se trouve dans la copie ; il a été écarté, car aucune page ne peut en contenir. Supprimez-le dans la source.",
  "copy-empty":
    "Il n’y a pas de texte : la source est vide ou ne contient que des blancs, l’article est donc vide. Vérifiez le fichier.",
  "copy-entity": repairedInFrench(
    "La copie contient la référence de caractère `{entity}`",
    "elle vaut `{character}`",
    "Elle a été remplacée.",
    "Remplacez-la par `{character}`, ou analysez avec réparation.",
  ),
  "copy-hard-wrapped": ({ columns, repaired }) =>
    repaired === false
      ? `Les lignes de la copie sont coupées à ${columns} colonnes, comme dans un PDF ; chacune serait lue comme un paragraphe. Réunissez-les, ou analysez avec réparation.`
      : `Les lignes de la copie sont coupées à ${columns} colonnes, comme dans un courriel ou un PDF ; elles ont été réunies en paragraphes. Laissez une ligne vide là où une coupure est voulue.`,
  "copy-hyphenated-line-end": repairedInFrench(
    "Un mot est coupé par un trait d’union en fin de ligne",
    "la coupure resterait dans le mot",
    "Il a été réuni.",
    "Réunissez le mot, ou analysez avec réparation.",
  ),
  "copy-ligature": repairedInFrench(
    "La copie contient une ligature d’imprimerie en un seul caractère",
    "les recherches ne trouvent pas le mot",
    "Elle a été écrite en lettres.",
    "Écrivez-la en lettres, ou analysez avec réparation.",
  ),
  "copy-mail-envelope": repairedInFrench(
    "La copie est un courriel tel qu’il a voyagé, avec son en-tête et ses parties",
    "seul son texte est l’article",
    "Le reste a été écarté.",
    "Copiez-en le texte, ou analysez avec réparation.",
  ),
  "copy-mojibake": repairedInFrench(
    "La copie contient `{found}`, c’est-à-dire `{character}` lu dans le mauvais encodage",
    "le lecteur verrait des lettres abîmées",
    "Le texte a été rétabli.",
    "Convertissez la source en UTF-8, ou analysez avec réparation.",
  ),
  "copy-not-article": ({ reason }) =>
    `La copie ne ressemble pas à un article de presse (${REASONS[String(reason)] ?? String(reason)}) ; un article a été fait de ce qu’on peut en dire. Vérifiez que c’est le bon fichier.`,
  "copy-not-french":
    "La copie ne semble pas être en français : presque aucun de ses mots ne l’est, et des lignes comme les signatures peuvent échapper à l’analyse. Indiquez `lang`, ou donnez une copie française.",
  "copy-odd-space": repairedInFrench(
    "La copie contient une espace inhabituelle ou invisible",
    "elle gêne la recherche et les fins de ligne",
    "Elle a été remplacée.",
    "Remplacez-la par une espace simple ou insécable, ou analysez avec réparation.",
  ),
  "copy-quote-prefix": repairedInFrench(
    "Des lignes de la copie commencent par le `>` d’un courriel cité",
    "il ne fait pas partie du texte",
    "Il a été écarté.",
    "Supprimez-le, ou analysez avec réparation.",
  ),
  "copy-quoted-printable": repairedInFrench(
    "La copie est restée au format quoted-printable des courriels (`=E9`, `=` en fin de ligne)",
    "le lecteur verrait ces codes",
    "Elle a été décodée.",
    "Décodez le message, ou analysez avec réparation.",
  ),
  "copy-signature": repairedInFrench(
    "La copie s’achève par la signature d’un courriel",
    "elle ne fait pas partie de l’article",
    "Elle a été écartée.",
    "Supprimez-la, ou analysez avec réparation.",
  ),
  "copy-soft-hyphen": repairedInFrench(
    "La copie contient des traits d’union conditionnels",
    "ils cachent des mots à la recherche",
    "Ils ont été écartés.",
    "Supprimez-les, ou analysez avec réparation.",
  ),
  "copy-tag": repairedInFrench(
    "La copie contient la balise `{tag}` sous forme de texte",
    "le lecteur la verrait",
    "Elle a été écartée.",
    "Supprimez-la, indiquez le format `html`, ou analysez avec réparation.",
  ),
  "copy-template-tag": repairedInFrench(
    "La copie contient `{tag}`, une balise d’un générateur de site",
    "les lecteurs la verraient",
    "Ce qu’elle désigne a pris sa place, ou elle a été écartée.",
    "Remplacez-la par du Markdown, ou analysez avec réparation.",
  ),
  "copy-too-fragmented":
    "La copie se compose de plus de {limit} morceaux d’un mot ou deux, ce qu’aucun article ne fait ; à partir d’ici ils ont été lus comme un seul paragraphe, pour que l’analyse reste rapide. Vérifiez que le bon fichier a été donné.",
  "date-ignored":
    "La date `{text}` a été laissée de côté : l’article en a déjà une autre de même nature. Gardez une date de publication et une de mise à jour.",
  "date-missing":
    "Aucune ligne ne dit quand l’article a paru : flux et moteurs de recherche ne peuvent pas le dater. Ajoutez une ligne comme `Publié le 3 mai 2024 à 9 h 30`, ou indiquez `datePublished`.",
  "date-unresolved":
    "La date `{text}` se compte à partir d’un jour inconnu : elle ne figure dans aucune métadonnée. Écrivez la date entière, ou indiquez `datePublished`.",
  "date-without-time":
    "La date `{text}` n’a pas d’heure ; minuit a été retenu, car les métadonnées demandent un instant. Ajoutez l’heure si l’ordre des articles compte.",
  "directive-unclosed":
    "La directive `:::{name}` n’est jamais fermée ; elle l’a été à la fin de la copie. Mettez `:::` seul sur une ligne après son dernier paragraphe.",
  "directive-unknown":
    "Aucune directive ne s’appelle `{name}` ; son contenu a été gardé sans cadre. Utilisez un des noms de la description du format.",
  "encoding-converted":
    "Les octets ne sont pas de l’UTF-8 ; ils ont été lus comme `{encoding}` à partir d’ici. Enregistrez le fichier en UTF-8 pour être sûr de ses accents.",
  "front-matter-key-unknown":
    "La clé d’en-tête `{key}` n’est pas connue ; elle a été gardée dans `meta.custom`. Vérifiez son orthographe.",
  "front-matter-unclosed":
    "L’en-tête n’est jamais fermé ; il a été lu comme du texte. Mettez `---` seul sur une ligne après sa dernière clé.",
  "front-matter-value-invalid":
    "La clé d’en-tête `{key}` ne peut pas valoir `{value}` ; elle n’a pas été reprise dans les métadonnées. Corrigez la valeur.",
  "furniture-left-out":
    "`{text}` est une ligne de la page qui entoure l’article, pas de l’article ; elle a été laissée de côté. Si c’est du texte, dites-le par un indice (hint).",
  "headline-not-found":
    "Aucun titre n’a été trouvé : la page n’en a donc pas. Mettez le titre dans un bloc à part, en haut.",
  "headline-repeated":
    "`{text}` est un second titre ; un article n’en a qu’un, c’est donc devenu un {type}. Gardez un seul titre.",
  "headline-title-case": ({ headline, applied, sentenceCase }) =>
    applied === true
      ? `Le titre \`${headline}\` portait des capitales à l’anglaise ; comme \`sentenceCase\` le demande, il est devenu \`${sentenceCase}\`. Vérifiez ses noms propres.`
      : `Le titre \`${headline}\` porte des capitales à l’anglaise, que le français ignore ; il reste tel quel. Écrivez-le comme une phrase, ou analysez avec \`sentenceCase\`.`,
  "hint-unmatched":
    "L’indice (hint) `{hint}` ne correspond à aucun des {blocks} blocs : il n’a rien changé. Comparez-le aux blocs que donne `explain`.",
  "html-dropped":
    "L’élément `{tag}` ({what}) n’a pas sa place dans un article ; il a été laissé de côté. Donnez une autre forme à son contenu s’il importe.",
  "html-too-complex":
    "Le HTML dépasse ce que suit l’analyse ({what} : {limit}) ; le reste a été lu comme du texte brut, pour rester rapide. Simplifiez-le.",
  "markdown-html-dropped":
    "La balise HTML `{tag}` dans du Markdown a été laissée de côté : le texte n’est jamais du balisage ici. Utilisez Markdown ou une directive.",
  "markdown-too-complex":
    "Le Markdown dépasse ce que suit l’analyse ({what} : {limit}) ; le bloc a été lu comme du texte brut, pour rester rapide. Simplifiez-le.",
  "quote-unbalanced":
    "Le guillemet `{mark}` n’a pas de pendant dans son paragraphe : il reste du texte brut et la citation n’est pas reconnue. Ouvrez-la ou fermez-la.",
  "related-link-without-url":
    "Le titre lié `{text}` n’a pas d’adresse, la copie en donne rarement ; il est publié sans lien. Ajoutez l’adresse là où l’article est édité.",
  "url-not-allowed":
    "L’adresse `{url}` n’est pas de celles qu’une page peut lier (http, https, mailto, tel ou relative) ; son texte reste sans lien. Corrigez l’adresse.",
  "wordpress-unreadable":
    "L’export WordPress n’a pas pu être lu jusqu’au bout ({reason}) ; les articles qui suivent manquent. Exportez de nouveau, ou donnez le JSON de l’interface REST.",
});

/** Why copy is no article, in French. */
const REASONS: Readonly<Record<string, string>> = {
  "too short": "trop courte",
  "no paragraph": "aucun paragraphe",
  JSON: "du JSON",
};

/** Words of a finding of the repair step: what and why, then what was done or what to do. */
function repairedInFrench(what: string, why: string, done: string, todo: string): (args: ProblemArguments) => string {
  return (args) => filled(`${what} ; ${why}. ${args.repaired === true ? done : todo}`, args);
}
