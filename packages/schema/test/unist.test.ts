import { readArticle, validCases } from "@marbre/fixtures";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { map } from "unist-util-map";
import { select, selectAll } from "unist-util-select";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { article, type BodyContent, body, isHeader, normalize, type Text } from "../src/index.js";
import { validateArticle } from "../src/validate/index.js";

const maximal = validCases().filter(({ name }) => name === "maximal");

test.each(maximal)("visit, select, map and toString reach the texts of $title", (one) => {
  const tree = readArticle(one);
  const visited: string[] = [];
  visit(tree, "text", (node) => {
    visited.push(node.value);
  });
  expect(selectAll("text", tree).map((node) => (node as Text).value)).toEqual(visited);
  expect(map(tree, (node) => node)).toEqual(tree);
  const shown: string[] = [];
  visit(tree, (node) => {
    if ("value" in node) {
      shown.push(String(node.value));
    }
  });
  expect(textOf(tree, { includeImageAlt: false })).toBe(shown.join(""));
});

test("a visitor’s type follows the test", () => {
  const tree = article({ header: { headline: "Titre" }, body: ["Un."] });
  const found = select("header", tree);
  expect(isHeader(found)).toBe(true);
  visit(tree, "paragraph", (paragraph) => {
    expect(paragraph.children).toEqual([{ type: "text", value: "Un." }]);
  });
});

const MARKDOWN = `## Un intertitre

Un paragraphe *stressé*, **fort**, ~~barré~~, \`code\`, [lien](https://example.org "Titre"),
une suite  
après retour, une note[^1] et une image ![alt](a.png).

> Une citation.
>
> 1. un
> 2. deux

- [x] fait
- à faire

***

| a | b |
|:--|--:|
| c | d |

\`\`\`js ligne=1
const a = 1;
\`\`\`

[^1]: La note.
`;

test("a body of mdast goes through unchanged", () => {
  const mdast = fromMarkdown(MARKDOWN, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const tree = article({ header: { headline: "Titre" }, body: body(mdast.children as BodyContent[]) });
  const { valid, problems } = validateArticle(tree);
  expect({ valid, codes: problems.map(({ code }) => code) }).toEqual({ valid: true, codes: [] });
  expect(normalize(tree)).toEqual(tree);
  expect(textOf(tree.children[1])).toBe(textOf(mdast));
});
