import { defineProblems, type ProblemArguments } from "../problem.js";
import { either } from "./expected.js";

const typesIn = (words: unknown, lang: "en" | "fr"): string =>
  either(
    (words as readonly string[]).map((type) => `\`${type}\``),
    lang,
  );

/** Problems beyond shape: an article that has them is still an article. */
export const lintProblems = defineProblems({
  "child-order": {
    severity: "warning",
    en: (args: ProblemArguments) =>
      `In \`${args.parent}\`, \`${args.type}\` stands after \`${args.after}\`: expected the order ${args.expected}.`,
    fr: (args: ProblemArguments) =>
      `Dans \`${args.parent}\`, \`${args.type}\` vient après \`${args.after}\` : l’ordre attendu est ${args.expected}.`,
    why: "Children of this node have an order that outputs rely on, for example a question before its answers.",
  },
  "date-impossible": {
    severity: "warning",
    en: "`{received}` is no day of the calendar: that February had 28 days.",
    fr: "`{received}` n’est pas un jour du calendrier : ce mois de février avait 28 jours.",
  },
  "date-order": {
    severity: "warning",
    en: "`{field}` (`{received}`) is before `{other}` (`{than}`).",
    fr: "`{field}` (`{received}`) est antérieur à `{other}` (`{than}`).",
    why: "A date of `meta` comes before one that it should follow, for example the last change before publication.",
  },
  "more-left-out": {
    severity: "info",
    en: "{count} more problems `{of}` are not listed.",
    fr: "{count} autres problèmes `{of}` ne sont pas listés.",
    why: "A thousand problems of each kind are listed, no more.",
  },
  "embed-without-url": {
    severity: "warning",
    en: "The `embed` has neither `url` nor `refId` nor anything to show in its stead.",
    fr: "L’`embed` n’a ni `url`, ni `refId`, ni rien à montrer à sa place.",
  },
  "figure-without-medium": {
    severity: "warning",
    en: "The `figure` shows nothing: expected an `image`, `video`, `audio`, `table`, `gallery` or `embed` in it.",
    fr: "La `figure` ne montre rien : une `image`, `video`, `audio`, `table`, `gallery` ou `embed` y est attendue.",
    why: "Copy often tells a picture’s caption and credit without the picture. Add it, or make the caption a paragraph.",
  },
  "footnote-repeated": {
    severity: "warning",
    en: "The footnote `{identifier}` is defined twice. Give this one another identifier.",
    fr: "La note `{identifier}` est définie deux fois. Donnez à celle-ci un autre identifiant.",
  },
  "footnote-undefined": {
    severity: "warning",
    en: "The footnote `{identifier}` is called but nowhere defined: expected a `footnoteDefinition` of this identifier.",
    fr: "La note `{identifier}` est appelée mais définie nulle part : une `footnoteDefinition` de cet identifiant est attendue.",
  },
  "footnote-unused": {
    severity: "info",
    en: "Nothing calls the footnote `{identifier}`.",
    fr: "Rien n’appelle la note `{identifier}`.",
  },
  "heading-empty": {
    severity: "warning",
    en: "The `{type}` has no text. Write some, or take it away.",
    fr: "Le `{type}` n’a pas de texte. Écrivez-en un, ou enlevez-le.",
    why: "Screen readers announce a heading of nothing.",
  },
  "heading-level-skipped": {
    severity: "warning",
    en: "A heading of depth {depth} follows one of depth {after}: expected {expected} at most.",
    fr: "Un intertitre de niveau {depth} suit un titre de niveau {after} : {expected} au plus est attendu.",
    why: "Readers who go from heading to heading take the gap for something missing. The headline is of depth 1.",
  },
  "headline-missing": {
    severity: "warning",
    en: "The article has no `headline`: expected one in its `header`.",
    fr: "L’article n’a pas de titre : un `headline` est attendu dans son `header`.",
  },
  "id-repeated": {
    severity: "warning",
    en: "The `id` `{id}` stands at `{first}` already: expected it once in an article.",
    fr: "L’`id` `{id}` est déjà à `{first}` : il est attendu une seule fois dans un article.",
    why: "An anchor must lead to one place.",
  },
  "image-without-alt": {
    severity: "warning",
    en: "The image `{url}` has no `alt`: expected what it shows in words, or an empty string if it only decorates.",
    fr: "L’image `{url}` n’a pas d’`alt` : une description est attendue, ou une chaîne vide si elle ne fait que décorer.",
    why: "Those who cannot see it hear its file name instead.",
  },
  "image-without-credit": {
    severity: "info",
    en: "The figure of `{url}` has no `credit`.",
    fr: "La figure de `{url}` n’a pas de crédit (`credit`).",
    why: "The press owes one to every picture it did not make itself.",
  },
  "link-in-link": {
    severity: "warning",
    en: "A `link` stands within another one. HTML allows no such thing: take one away.",
    fr: "Un `link` est dans un autre. Le HTML ne le permet pas : enlevez-en un.",
  },
  "link-without-text": {
    severity: "warning",
    en: "The link to `{url}` has no text: expected words that say where it leads.",
    fr: "Le lien vers `{url}` n’a pas de texte : des mots qui disent où il mène sont attendus.",
  },
  "mark-in-itself": {
    severity: "warning",
    en: "A `{type}` stands within another one and says no more. Take one away; `normalize` does.",
    fr: "Un `{type}` est dans un autre et ne dit rien de plus. Enlevez-en un ; `normalize` le fait.",
  },
  "meta-id-repeated": {
    severity: "warning",
    en: "The `id` `{id}` stands at `{first}` already: expected it once among contributors, sources and entities.",
    fr: "L’`id` `{id}` est déjà à `{first}` : il est attendu une seule fois parmi contributeurs, sources et entités.",
  },
  "paywall-repeated": {
    severity: "warning",
    en: "There is a second `paywall`: expected one at most. The first counts.",
    fr: "Il y a un second `paywall` : un seul est attendu. Le premier compte.",
  },
  "question-without-answer": {
    severity: "info",
    en: "Nothing answers the question.",
    fr: "Rien ne répond à la question.",
  },
  "quote-part-open": {
    severity: "info",
    en: (args: ProblemArguments) =>
      args.part === "start"
        ? 'The quotation starts here (`part: "start"`) but ends nowhere: expected a `quote` with `part: "end"` after it.'
        : `The quotation goes on here (\`part: "${args.part}"\`) but started nowhere: expected a \`quote\` with \`part: "start"\` before it.`,
    fr: (args: ProblemArguments) =>
      args.part === "start"
        ? 'La citation commence ici (`part: "start"`) mais ne finit nulle part : un `quote` avec `part: "end"` est attendu ensuite.'
        : `La citation continue ici (\`part: "${args.part}"\`) mais n’a commencé nulle part : un \`quote\` avec \`part: "start"\` est attendu avant.`,
  },
  "ref-unresolved": {
    severity: "warning",
    en: "`ref` is `{ref}`: expected the `id` of one of `meta.contributors`, `meta.sources` or `meta.entities`.",
    fr: "`ref` vaut `{ref}` : l’`id` d’un élément de `meta.contributors`, `meta.sources` ou `meta.entities` est attendu.",
  },
  "row-length": {
    severity: "warning",
    en: "The row is {received} columns wide: expected {expected}, as the first row.",
    fr: "La ligne fait {received} colonnes : {expected} sont attendues, comme pour la première.",
  },
  "source-missing": {
    severity: "warning",
    en: "The `{type}` has neither `url` nor `sources`.",
    fr: "Le nœud `{type}` n’a ni `url` ni `sources`.",
  },
  "url-unsafe": {
    severity: "warning",
    en: (args: ProblemArguments) =>
      `\`${args.field}\` is \`${args.received}\`: expected ${typesIn(["http:", "https:", "mailto:", "tel:"], "en")} or a relative address. It will not be printed.`,
    fr: (args: ProblemArguments) =>
      `\`${args.field}\` vaut \`${args.received}\` : ${typesIn(["http:", "https:", "mailto:", "tel:"], "fr")} ou une adresse relative est attendu. Elle ne sera pas imprimée.`,
  },
});
