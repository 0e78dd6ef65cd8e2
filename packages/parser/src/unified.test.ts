import type { Article } from "@marbre/schema";
import { validateArticle } from "@marbre/schema/validate";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { map } from "unist-util-map";
import { select, selectAll } from "unist-util-select";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { expect, test } from "vitest";
import { marbreFromMdast, marbreParse, marbreStringify } from "./unified.js";

const COPY = `---
titre: Le bac reprend son service
auteurs: Jeanne Martin
date: 2024-05-12T18:30:00+02:00
---

# Le bac reprend son service

Le bac de **Basse-Indre** traverse de nouveau la Loire, *dix jours* après la panne. [Le détail](https://example.org/bac).

> On n’avait plus que le pont.
> — Paul Durand, boulanger
`;

test("copy goes in, canonical copy comes out", async () => {
  const file = await unified().use(marbreParse, { format: "markdown" }).use(marbreStringify).process(COPY);
  expect(String(file)).toBe(`---
marbre: 1
langue: fr
auteurs:
  - Jeanne Martin
date: 2024-05-12T18:30:00+02:00
---

# Le bac reprend son service

:::signature
Jeanne Martin
:::

:::attaque
Le bac de **Basse-Indre** traverse de nouveau la Loire, *dix jours* après la panne. [Le détail](https://example.org/bac).
:::

> On n’avait plus que le pont.
>
> — Paul Durand, boulanger
`);
});

test("the tree works with unist's and mdast's tools", () => {
  const tree = unified().use(marbreParse, { format: "markdown" }).parse(COPY);
  const types: string[] = [];
  visit(tree, (node) => {
    types.push(node.type);
  });
  expect(types.slice(0, 4)).toEqual(["article", "header", "headline", "text"]);
  expect(textOf(select("headline", tree))).toBe("Le bac reprend son service");
  expect(selectAll("pullQuote attribution[name]", tree)).toHaveLength(1);
  const bare = map(tree, ({ position: _, ...node }) => node as typeof tree) as Article;
  expect(validateArticle(bare).valid).toBe(true);
});

test("each problem is a message with its rule, place and address", () => {
  const file = new VFile({ path: "copie.md", value: "# Titre\n\n[ici](javascript:alert(1)) et là.\n" });
  unified().use(marbreParse, { format: "markdown" }).parse(file);
  const message = file.messages.find(({ ruleId }) => ruleId === "url-not-allowed");
  expect(message).toMatchObject({
    ruleId: "url-not-allowed",
    source: "marbre",
    place: { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 27, offset: 35 } },
    url: expect.stringMatching(/^https:.*url-not-allowed$/),
  });
  expect(reporter(file)).toContain("url-not-allowed");
});

test("mdast plugins may come first", async () => {
  const shout = () => (tree: Root) => {
    visit(tree, "text", (node) => {
      node.value = node.value.replace("bac", "BAC");
    });
  };
  const file = await unified()
    .use(remarkParse)
    .use(shout)
    .use(marbreFromMdast)
    .use(marbreStringify)
    .process(
      "# Le bac repart\n\n> C’est bien.\n> — Paul Durand, boulanger\n\n![Le bac](/bac.jpg)\nLe bac à quai.\nCrédit : AFP\n",
    );
  expect(String(file)).toBe(`---
marbre: 1
langue: fr
---

# Le BAC repart

> C’est bien.
>
> — Paul Durand, boulanger

![Le bac](/bac.jpg)
Le BAC à quai.
Crédit : AFP
`);
});
