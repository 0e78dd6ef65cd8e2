import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, test } from "vitest";
import { createReader } from "../../nodes/read.js";
import { places } from "../../read/places.js";
import type { TreeNode } from "../../tree.js";
import { readFlows } from "../markdown.js";
import { flowsOfMdast } from "./from-mdast.js";

/** Nodes of a source by our own reader, and by remark with the same extensions. */
function both(source: string): [ours: unknown, remarks: unknown] {
  const report = () => undefined;
  const flows = readFlows({ source, report } as never, 0);
  const tree: Root = fromMarkdown(source, {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      { disable: { null: ["codeIndented"] } },
    ],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  const options = { source, places: places(source), canonical: true, extensions: [], html: () => undefined, report };
  const ours = createReader({ ...options, references: flows.references }).flow(flows.flows);
  const remarks = createReader({ ...options, references: { definitions: new Map(), footnotes: new Set() } });
  return [plain(ours), plain(remarks.flow(flowsOfMdast(resolved(tree), 0)))];
}

/** References with the address of their definition, as our reader makes them. */
function resolved(tree: Root): Root {
  const definitions = new Map<string, Nodes>();
  const visit = (node: Nodes, then: (node: Nodes) => void) => {
    then(node);
    if ("children" in node) for (const child of node.children) visit(child as Nodes, then);
  };
  visit(tree, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node) => {
    if (node.type !== "linkReference" && node.type !== "imageReference") return;
    const definition = definitions.get(node.identifier);
    if (definition?.type !== "definition") return;
    Object.assign(node, {
      type: node.type === "linkReference" ? "link" : "image",
      url: definition.url,
      title: definition.title,
    });
  });
  return tree;
}

/** Without positions; neighbouring texts as one. */
function plain(nodes: readonly TreeNode[]): unknown {
  const made: Record<string, unknown>[] = [];
  for (const { position: _, children, ...fields } of nodes) {
    const last = made.at(-1);
    if (fields.type === "text" && last?.type === "text") last.value = `${last.value}${fields.value}`;
    // remark keeps blanks at the end of an info string, which CommonMark trims.
    else if (typeof fields.meta === "string") made.push({ ...fields, meta: fields.meta.trimEnd() });
    else made.push({ ...fields, ...(children !== undefined && { children: plain(children) }) });
  }
  return made.filter((node) => node.type !== "text" || node.value !== "");
}

const INLINE = [
  "a",
  "b c",
  "é",
  " ",
  "*",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "``",
  "[",
  "]",
  "(",
  ")",
  "](/u)",
  '](/u "t")',
  "![",
  "<https://a.b>",
  "\\",
  "&amp;",
  "&copy",
  "!",
  ".",
  "«",
  "[x]",
  "[x][]",
  "[a][x]",
  "[^1]",
  "\n",
  "  \n",
  "\\\n",
];
const LINES = [
  "a b",
  "# a",
  "## b #",
  "> q",
  "> > r",
  "- i",
  "  - j",
  "1. k",
  "3) l",
  "    m",
  "***",
  "---",
  "===",
  "```",
  "~~~x",
  "| a | b |",
  "|---|:-:|",
  "| 1 | 2 \\| 3 |",
  "a | b",
  "- | -",
  "[x]: /u 'z'",
  "[x]: <v>",
  "[^1]: n",
  "",
  "",
  "![i](/j)",
  "*e*",
  "2024. Une année",
  "10:30",
];

test.each(["p\n```&amp;q\n", "```a\\*b c&eacute;\nx\n```\n", "[x](a<https://a.b>)\n", "```\\q\n", "[x](\\q)\n"])(
  "%j reads as remark reads it",
  (source) => {
    const [ours, remarks] = both(source);
    expect(ours).toEqual(remarks);
  },
);

test("inline Markdown reads as remark reads it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 12 }), (parts) => {
      const source = `p${parts.join("")}q\n\n[x]: /u "t"\n\n[^1]: n\n`;
      const [ours, remarks] = both(source);
      expect(ours).toEqual(remarks);
    }),
    { numRuns: 300 },
  );
});

test("blocks of Markdown read as remark reads them", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }), (lines) => {
      const [ours, remarks] = both(`${lines.join("\n")}\n`);
      expect(ours).toEqual(remarks);
    }),
    { numRuns: 300 },
  );
});
