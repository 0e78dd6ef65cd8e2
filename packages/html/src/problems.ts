import { createDescriber, defineProblems } from "@marbre/schema";

/** Every problem the renderers report, by its permanent code. */
export const problemCatalogue = defineProblems({
  "node-unknown": {
    severity: "warning",
    en: "`{type}` is no node Marbre knows: its children are printed, if it has any. Give a handler for it.",
    fr: "`{type}` est un nœud inconnu : seuls ses enfants sont imprimés. Fournissez un gestionnaire.",
  },
  "tree-too-deep": {
    severity: "error",
    en: "The tree is nested more than {limit} levels deep: what lies deeper is left out. Flatten it.",
    fr: "L’arbre dépasse {limit} niveaux : ce qui est plus profond est omis. Aplatissez-le.",
  },
  "url-refused": {
    severity: "warning",
    en: "`{url}` is not printed: only http, https, mailto, tel and relative URLs are. Correct the address.",
    fr: "`{url}` n’est pas imprimé : seules les URL http, https, mailto, tel et relatives le sont. Corrigez l’adresse.",
  },
  "link-nested": {
    severity: "warning",
    en: "The link to `{url}` stands inside another link, which HTML forbids: only its text is printed.",
    fr: "Le lien vers `{url}` est dans un autre lien, ce que HTML interdit : seul son texte est imprimé.",
  },
  "image-without-alt": {
    severity: "warning",
    en: "`{url}` has no text alternative: those who cannot see it miss it. Add `alt`, empty if it only decorates.",
    fr: "`{url}` n’a pas de texte de remplacement. Ajoutez `alt`, vide si l’image n’est que décorative.",
  },
  "image-without-dimensions": {
    severity: "info",
    en: "The size of `{url}` is unknown: the page moves while it loads. Give its width and height.",
    fr: "Les dimensions de `{url}` sont inconnues : la page bouge pendant le chargement. Indiquez largeur et hauteur.",
  },
  "media-without-source": {
    severity: "warning",
    en: "This {type} has no address that may be printed: nothing can be played.",
    fr: "Ce média ({type}) n’a pas d’adresse imprimable : rien ne peut être lu.",
  },
  "embed-empty": {
    severity: "warning",
    en: "This embed has neither an address nor fallback text: it is left out. Add one of them.",
    fr: "Cette intégration n’a ni adresse ni texte de repli : elle est omise. Ajoutez l’un ou l’autre.",
  },
  "time-invalid": {
    severity: "warning",
    en: "`{value}` is no date or time HTML knows: the text is printed without its value for machines.",
    fr: "`{value}` n’est pas une date ou une heure pour HTML : le texte est imprimé sans valeur machine.",
  },
  "lang-invalid": {
    severity: "warning",
    en: "`{value}` is no language tag (BCP 47): it is left out.",
    fr: "`{value}` n’est pas un code de langue (BCP 47) : il est omis.",
  },
  "footnote-undefined": {
    severity: "warning",
    en: "Nothing defines the footnote `{identifier}`: its mark is printed without a link. Add the definition.",
    fr: "Rien ne définit la note `{identifier}` : son appel est imprimé sans lien. Ajoutez la définition.",
  },
  "heading-level-skipped": {
    severity: "info",
    en: "A heading of depth {depth} follows one of depth {after}: it is printed as one of depth {expected}.",
    fr: "Un intertitre de rang {depth} suit un titre de rang {after} : il est imprimé au rang {expected}.",
  },
  "headline-missing": {
    severity: "warning",
    en: "The article has no headline: the page is titled with its first words. Add a headline.",
    fr: "L’article n’a pas de titre : la page prend ses premiers mots pour titre. Ajoutez un titre.",
  },
  "date-invalid": {
    severity: "warning",
    en: "`{field}` is `{value}`, expected RFC 3339 with an offset: it is left out of the metadata.",
    fr: "`{field}` vaut `{value}`, au lieu d’une date RFC 3339 avec décalage : elle est omise des métadonnées.",
  },
});

/** The code of a problem this package reports. */
export type HtmlProblemCode = keyof typeof problemCatalogue;

/** The text of a problem of this package in English, or in French for `"fr"`; of another package, its own message. */
export const describe: ReturnType<typeof createDescriber> = (problem, lang) =>
  createDescriber(problemCatalogue)(problem, lang);
