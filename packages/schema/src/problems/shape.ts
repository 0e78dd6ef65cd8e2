import { defineProblems, type ProblemArguments } from "../problem.js";
import { either, expectedInWords } from "./expected.js";

const kindIn = (lang: "en" | "fr") => (args: ProblemArguments) => expectedInWords(args.expected, lang);
const english = kindIn("en");
const french = kindIn("fr");
/** The names of a content expression in words: “a block, `paywall` or `livePost`”. */
const typesIn = (args: ProblemArguments, lang: "en" | "fr"): string =>
  either(
    (args.expected as readonly string[]).map((name) => GROUPS[lang][name] ?? `\`${name}\``),
    lang,
  );

const GROUPS: Readonly<Record<"en" | "fr", Readonly<Record<string, string>>>> = {
  en: { block: "a block", inline: "inline content (`text`, `link` …)", medium: "a medium (`image`, `video` …)" },
  fr: { block: "un bloc", inline: "du contenu de ligne (`text`, `link` …)", medium: "un média (`image`, `video` …)" },
};

/** Problems of shape: what makes a value no article. */
export const shapeProblems = defineProblems({
  "article-expected": {
    severity: "error",
    en: "This is no article but `{received}`. Expected: an object whose `type` is `article`.",
    fr: "Ceci n’est pas un article mais `{received}`. Attendu : un objet dont le `type` est `article`.",
    why: "The value handed in is something else altogether: copy that was not parsed, a part of an article, `null`.",
  },
  "field-missing": {
    severity: "error",
    en: (args) => `\`${args.owner}\` lacks its \`${args.field}\`. Expected: ${english(args)}.`,
    fr: (args) => `Il manque \`${args.field}\` à \`${args.owner}\`. Attendu : ${french(args)}.`,
    why: "A field that the node needs is absent.",
  },
  "field-unknown": {
    severity: "error",
    en: (args) =>
      `\`${args.owner}\` has no field \`${args.field}\`. Put what is yours in \`data\`, or in \`meta.custom\`.`,
    fr: (args) =>
      `\`${args.owner}\` n’a pas de champ \`${args.field}\`. Mettez ce qui vous est propre dans \`data\`, ou dans \`meta.custom\`.`,
    why: "A field is misspelt, or stands on a node that has none of this name. `docs/article-tree.md` lists them all.",
  },
  "field-invalid": {
    severity: "error",
    en: (args) => `\`${args.field}\` of \`${args.owner}\` is \`${args.received}\`. Expected: ${english(args)}.`,
    fr: (args) => `\`${args.field}\` de \`${args.owner}\` vaut \`${args.received}\`. Attendu : ${french(args)}.`,
    why: "A field holds a value of another kind than it should.",
  },
  "node-expected": {
    severity: "error",
    en: (args) =>
      `A child of \`${args.parent}\` is \`${args.received}\`. Expected: a node, that is, an object with a \`type\`.`,
    fr: (args) =>
      `Un enfant de \`${args.parent}\` vaut \`${args.received}\`. Attendu : un nœud, c’est-à-dire un objet avec un \`type\`.`,
    why: "`children` holds something that is no node, often a bare string where a `text` node should be.",
  },
  "node-unknown": {
    severity: "error",
    en: (args) => `Nobody defined the node type \`${args.type}\`. Correct it, or define it with \`defineExtension\`.`,
    fr: (args) =>
      `Personne n’a défini le type de nœud \`${args.type}\`. Corrigez-le, ou définissez-le avec \`defineExtension\`.`,
    why: 'The type is misspelt, of a newer version, or of an extension that was not passed. With `unknownNodes: "warn"` it passes with a warning, and renderers show its children.',
  },
  "node-misplaced": {
    severity: "error",
    en: (args) => `\`${args.type}\` cannot stand in \`${args.parent}\`. Expected: ${typesIn(args, "en")}.`,
    fr: (args) => `\`${args.type}\` ne peut pas être dans \`${args.parent}\`. Attendu : ${typesIn(args, "fr")}.`,
    why: "The node is known but its parent does not take it, for example a block within a line of text.",
  },
  "children-missing": {
    severity: "error",
    en: (args) => `\`${args.parent}\` lacks a child. Expected: ${typesIn(args, "en")}.`,
    fr: (args) => `Il manque un enfant à \`${args.parent}\`. Attendu : ${typesIn(args, "fr")}.`,
    why: "The node makes no sense without such a child.",
  },
  "child-repeated": {
    severity: "error",
    en: (args) =>
      `\`${args.type}\` is one too many in \`${args.parent}\`. Expected at most once: ${typesIn(args, "en")}.`,
    fr: (args) =>
      `\`${args.type}\` est de trop dans \`${args.parent}\`. Attendu une fois au plus : ${typesIn(args, "fr")}.`,
    why: "There can be only one: one headline in a header, one medium in a figure.",
  },
  "article-parts": {
    severity: "error",
    en: "The children of `article` are `{received}`. Expected: `header`, `body` and perhaps `footer`, in this order.",
    fr: "Les enfants d’`article` sont `{received}`. Attendus : `header`, `body` et éventuellement `footer`, dans cet ordre.",
    why: "An article has exactly these parts; an empty header or body is fine.",
  },
  "tree-too-deep": {
    severity: "error",
    en: "Nodes are nested more than {limit} deep here. Nothing below was looked at.",
    fr: "Les nœuds sont imbriqués ici sur plus de {limit} niveaux. Rien au-dessous n’a été examiné.",
    why: "No article needs it; programs that walk the tree would run out of stack.",
  },
  "tree-cyclic": {
    severity: "error",
    en: "This node stands within itself.",
    fr: "Ce nœud est contenu dans lui-même.",
    why: "An object was put among its own descendants.",
  },
  "tree-too-large": {
    severity: "error",
    en: "The tree has more than {limit} nodes. It was not looked at.",
    fr: "L’arbre a plus de {limit} nœuds. Il n’a pas été examiné.",
    why: "Most often one object stands in several places, each of which counts.",
  },
  "problems-left-out": {
    severity: "error",
    en: "At least {count} more errors are not listed.",
    fr: "Au moins {count} autres erreurs ne sont pas listées.",
    why: "A thousand errors are listed, no more: a document with so many was not meant to be an article.",
  },
  "value-unreadable": {
    severity: "error",
    en: "`{field}` throws when it is read: `{error}`.",
    fr: "La lecture de `{field}` lève une exception : `{error}`.",
    why: "The value has a getter or a proxy that throws; an article is plain data.",
  },
});
