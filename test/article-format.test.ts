import { readFileSync, writeFileSync } from "node:fs";
import { toHtml } from "@marbre/html";
import { parse } from "@marbre/parser";
import { expect, test } from "vitest";
import { type NodeNames, nodeNames } from "../packages/parser/src/nodes/names.js";

const PATH = new URL("../docs/article-format.md", import.meta.url);
const EXAMPLE = /(````markdown\n([\s\S]*?)````\n\n```html\n)([\s\S]*?)(```)/g;
const NAMES = /(<!-- noms -->\n)([\s\S]*?)(<!-- \/noms -->)/;

/** The page with the HTML of each example, and the list of names, as they are now. */
function upToDate(page: string): string {
  return page
    .replace(EXAMPLE, (_, opening: string, source: string, _old: string, closing: string) => {
      const { article } = parse(source, { format: "markdown" });
      return opening + readable(toHtml(article, { typography: false })) + closing;
    })
    .replace(NAMES, (_, opening: string, _old: string, closing: string) => `${opening}${listNames()}${closing}`);
}

/** One element a line. */
function readable(html: string): string {
  return `${html.replace(/>(?=<(?:\/?(?:article|header|div|section|aside|figure|figcaption|blockquote|ul|ol|li|table|thead|tbody|tr|dl|footer|p|h[1-6]|iframe|img|video|hr)\b))/g, ">\n").trim()}\n`;
}

function listNames(): string {
  const rows = Object.entries(nodeNames as Record<string, NodeNames>).map(
    ([type, { name, aliases = [], kinds = {} }]) => {
      const special = Object.entries(kinds).map(
        ([kind, fields]) =>
          `\`${kind}\` (${Object.entries(fields)
            .map(([field, value]) => `${field}: ${value}`)
            .join(", ")})`,
      );
      return `| \`${name}\` | \`${type}\` | ${[...aliases.map((alias) => `\`${alias}\``), ...special].join(", ")} |`;
    },
  );
  return `| nom | nœud | autres noms |\n|---|---|---|\n${rows.join("\n")}\n`;
}

test("each example of docs/article-format.md shows what comes of it (UPDATE=1 writes it anew)", () => {
  const page = readFileSync(PATH, "utf8");
  const current = upToDate(page);
  if (process.env.UPDATE === "1") writeFileSync(PATH, current);
  else expect(page).toBe(current);
});

test("no example is doubtful", () => {
  const page = readFileSync(PATH, "utf8");
  for (const [, , source] of page.matchAll(EXAMPLE)) {
    const problems = parse(source!, { format: "markdown" }).problems.filter(({ severity }) => severity !== "info");
    expect({
      source,
      problems: problems
        .map(({ code }) => code)
        .filter((code) => !/-missing$|^date-unresolved$|^copy-not-french$|^headline-not-found$/.test(code)),
    }).toEqual({
      source,
      problems: [],
    });
  }
});
