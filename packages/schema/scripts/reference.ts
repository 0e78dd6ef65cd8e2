import { type ContentStep, readContent } from "../src/content-expression.js";
import type { Definition } from "../src/definition.js";
import { groups } from "../src/groups.js";
import { readField } from "../src/kinds.js";
import { nodeTable } from "../src/nodes/index.js";
import type { ProblemDefinition, ProblemText } from "../src/problem.js";
import { expectedInWords } from "../src/problems/expected.js";
import { problemCatalogue } from "../src/problems.js";
import { commonFields, shapes } from "../src/shapes.js";
import { rules } from "../src/validate/rules/index.js";
import type { Docs } from "./docs.js";

/** Finds an example of a node: the first one of its type in its minimal case. */
export type Example = (type: string) => string;

/** The reference of the article tree, in Markdown. */
export const reference = (docs: Docs, example: Example, prose: { head: string; tail: string }): string =>
  [
    prose.head.trim(),
    glossary(docs),
    "## Nodes",
    "Every node may carry `id` (an anchor, unique in its article), `lang` (BCP 47), `data` (whatever tools note on it) and `position` (as in unist). In the lists of children, `?` is at most one, `*` any number, `+` one or more; a _block_, _inline_ content and a _medium_ are these:",
    groupList(),
    ...GROUPS.flatMap(([title, types]) => [`### ${title}`, ...types.map((type) => nodeSection(type, docs, example))]),
    "## Objects",
    "The objects in fields of nodes, and `meta`.",
    ...Object.keys(shapes).map((name) => shapeSection(name as keyof typeof shapes, docs)),
    "## Problems",
    problemTable(),
    prose.tail.trim(),
  ]
    .join("\n\n")
    .concat("\n");

/** Title of each part of the reference and the nodes in it. */
const GROUPS: readonly (readonly [string, readonly (keyof typeof nodeTable)[]])[] = [
  ["Root and regions", ["article", "header", "body", "footer"]],
  ["Within a header", ["kicker", "headline", "subheadline", "standfirst", "byline", "dateline"]],
  [
    "Text",
    [
      "paragraph",
      "heading",
      "thematicBreak",
      "blockquote",
      "pullQuote",
      "attribution",
      "list",
      "listItem",
      "table",
      "tableRow",
      "tableCell",
      "code",
    ],
  ],
  ["Media", ["figure", "image", "video", "audio", "gallery", "caption", "credit", "embed"]],
  [
    "Editorial",
    [
      "aside",
      "questionAnswer",
      "question",
      "answer",
      "keyFigures",
      "keyFigure",
      "timeline",
      "timelineEvent",
      "relatedLinks",
      "relatedLink",
      "livePost",
    ],
  ],
  ["Around the text", ["bio", "note", "correction", "promo", "paywall", "footnoteDefinition"]],
  ["Inline", groups.inline.filter((type) => type !== "image")],
];

/** The types that the reference tells of, for a test that none is left out. */
export const referencedTypes = (): readonly string[] => GROUPS.flatMap(([, types]) => types);

/** Words of the trade that are no node’s own. */
const WORDS: readonly (readonly [string, string])[] = [
  ["agence (dépêche d’)", "`meta.sources`; in the text a `dateline`"],
  ["attaque, lead", "the first `paragraph` of a body, `lead: true`"],
  ["copie", "text as it comes from its author, before it is parsed"],
  ["direct", "an article whose body holds `livePost`s; `meta.genre` is `live`"],
  ["embargo", "`meta.embargoUntil`"],
  ["feuillet", "1,500 signs; `measure(article).feuillets`"],
  ["guillemets", "« and »; they stay in the text of a `quote`"],
  ["habillage", "furniture: what a page puts around an article; left out of the tree"],
  ["incise", "a reporting clause within a quotation: an `attribution` in a `quote`"],
  ["marbre", "the stone on which finished copy waits for its page"],
  ["mise à jour", "`meta.dateModified`; a `correction` of kind `update`"],
  ["NDLR", "a `note` of kind `editor`"],
  ["papier", "an article"],
  ["publi-rédactionnel", "`meta.sponsorship`; `meta.genre` is `advertorial`"],
  ["relance", "a `question` that takes up an answer"],
  ["rubrique", "one of `meta.sections`"],
  ["signe", "a character, spaces included; `measure(article).signs`"],
  ["tribune", "`meta.genre` is `opinion`"],
];

const glossary = (docs: Docs): string => {
  const nodes = Object.keys(nodeTable).map((type) => [docs[type]?.french ?? "", linked(type)] as const);
  const rows = [...nodes, ...WORDS]
    .sort(([a], [b]) => a.localeCompare(b, "fr"))
    .map(([french, english]) => `| ${french} | ${english} |`);
  return [
    "## Glossary",
    "French newsroom words, and what each one is here.",
    ["| French | here |", "|---|---|", ...rows].join("\n"),
  ].join("\n\n");
};

const groupList = (): string =>
  Object.entries(groups)
    .map(([name, types]) => `- ${name}: ${types.map(linked).join(", ")}`)
    .join("\n");

const linked = (type: string): string => `[\`${type}\`](#${type.toLowerCase()})`;

const nodeSection = (type: keyof typeof nodeTable, docs: Docs, example: Example): string => {
  const definition: Definition = nodeTable[type];
  const { doc, french, source, fields } = docs[type] ?? { doc: "", french: "", source: "", fields: {} };
  return [
    `#### ${type}`,
    `${doc} French: _${french}_.`,
    ["```ts", source, "```"].join("\n"),
    `- Stands in: ${parentsOf(type)}.`,
    `- Children: ${definition.content === undefined ? "none" : `\`${definition.content}\``}.`,
    `- Problems: ${problemsOf(type, definition)}.`,
  ]
    .concat(fieldTable(definition.fields, fields), ["```json", example(type), "```"].join("\n"))
    .filter(Boolean)
    .join("\n\n")
    .replaceAll(".\n\n- ", ".\n- ");
};

const shapeSection = (name: keyof typeof shapes, docs: Docs): string =>
  [`### ${name}`, docs[name]?.doc, fieldTable(shapes[name], docs[name]?.fields ?? {})].filter(Boolean).join("\n\n");

const fieldTable = (fields: Readonly<Record<string, string>>, docs: Readonly<Record<string, string>>): string => {
  const rows = Object.entries(fields).map(([name, notation]) => {
    const { optional, nullable, notation: kind } = readField(notation);
    const value = `${expectedInWords(kind, "en")}${nullable ? ", or `null`" : ""}`;
    return `| \`${name}\`${optional ? "?" : ""} | ${value.replaceAll("|", "\\|")} | ${docs[name] ?? ""} |`;
  });
  return rows.length === 0 ? "" : ["| field | value | meaning |", "|---|---|---|", ...rows].join("\n");
};

const parentsOf = (type: string): string => {
  const parents = Object.entries(nodeTable as Readonly<Record<string, Definition>>)
    .filter(([, { content }]) => content && readContent(content).some((step) => names(step, type)))
    .map(([parent]) => parent);
  const inGroups = Object.entries(groups)
    .filter(([, types]) => (types as readonly string[]).includes(type))
    .map(([group]) => `wherever ${group === "inline" ? "inline content" : `a ${group}`} may`);
  const direct = parents.map(linked);
  return [...inGroups, ...direct].join(", ") || "nothing, it is the root";
};

/** Whether a step names a type itself, rather than a group it is in. */
const names = (step: ContentStep, type: string): boolean => step.names.includes(type);

const problemsOf = (type: string, { content, fields }: Definition): string => {
  const steps = content ? readContent(content) : [];
  const codes = [
    "field-unknown",
    "field-invalid",
    ...(content !== undefined || Object.values(fields).some((notation) => !notation.endsWith("?"))
      ? ["field-missing"]
      : []),
    ...(content === undefined ? [] : ["node-expected", "node-unknown", "node-misplaced"]),
    ...(type === "article" ? ["article-expected", "article-parts"] : []),
    ...(type !== "article" && steps.some(({ min }) => min > 0) ? ["children-missing"] : []),
    ...(type !== "article" && steps.some(({ max }) => max === 1) ? ["child-repeated"] : []),
    ...(type !== "article" && steps.length > 1 ? ["child-order"] : []),
    ...rules
      .filter(({ types }) => (types as readonly string[] | undefined)?.includes(type))
      .flatMap(({ codes: own }) => own),
  ];
  return [...new Set(codes)].map((code) => `\`${code}\``).join(", ");
};

const problemTable = (): string => {
  const rows = Object.entries(problemCatalogue as Readonly<Record<string, ProblemDefinition>>).map(
    ([code, { severity, en, fr, why }]) =>
      `| \`${code}\` | ${severity} | ${said(en)}${why ? ` ${why}` : ""} | ${said(fr)} |`,
  );
  return ["| code | severity | English | French |", "|---|---|---|---|", ...rows].join("\n");
};

const said = (text: ProblemText): string =>
  (typeof text === "string" ? text : text(SAMPLE)).replaceAll("|", "\\|").replaceAll("\n", " ");

/** Arguments for texts that are functions; names in braces stand for what is found. */
const SAMPLE = {
  owner: "{owner}",
  field: "{field}",
  received: "{received}",
  expected: ["{expected}"],
  type: "{type}",
  parent: "{parent}",
  after: "{after}",
  part: "start",
};

/** Every type in the table of common fields, for the docs of `Node`. */
export const commonFieldNames = Object.keys(commonFields);
