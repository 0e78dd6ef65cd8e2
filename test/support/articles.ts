import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { articleArbitrary } from "@marbre/fixtures/arbitrary";
import { parse } from "@marbre/parser";
import type { Article } from "@marbre/schema";
import fc from "fast-check";

/** An article with the name of the place it comes from. */
export interface NamedArticle {
  name: string;
  article: Article;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The article of every case under `fixtures/nodes` and `fixtures/articles`; copy without an `article.json` is parsed. */
export const fixtureArticles = (): NamedArticle[] => [
  ...treesUnder("fixtures/nodes"),
  ...treesUnder("fixtures/articles"),
  ...copyUnder("fixtures/articles").filter(({ name }) => !existsSync(join(root, dirname(name), "article.json"))),
];

/** The fixtures that are valid articles: all but those that show what must be refused. */
export const validFixtures = (): NamedArticle[] => fixtureArticles().filter(({ name }) => !name.includes("/invalid-"));

/** The articles of the examples: copy that their builds read, and trees. */
export const exampleArticles = (): NamedArticle[] => [...treesUnder("examples"), ...copyUnder("examples")];

/** The articles of a folder of labelled copy (JSON with a `text`), where the variable MARBRE_CORPUS names one. */
export function corpusArticles(): NamedArticle[] {
  const folder = process.env.MARBRE_CORPUS;
  if (!folder) return [];
  return filesUnder(folder, (file) => file.endsWith(".json")).flatMap((file) => {
    const { text } = JSON.parse(readFileSync(file, "utf8")) as { text?: unknown };
    return typeof text === "string" ? [{ name: basename(file), article: parse(text).article }] : [];
  });
}

/** Valid articles made by the shared generator, the same on every run. */
export const generatedArticles = (count: number): NamedArticle[] =>
  fc
    .sample(articleArbitrary(), { numRuns: count, seed: 7 })
    .map((article, index) => ({ name: `generated ${index}`, article }));

function treesUnder(folder: string): NamedArticle[] {
  return filesUnder(
    join(root, folder),
    (file) => file.endsWith(".json") && !/package|tsconfig|problems|site\.json/.test(basename(file)),
  ).flatMap((file) => {
    const value = JSON.parse(readFileSync(file, "utf8")) as { type?: unknown };
    return value?.type === "article" ? [{ name: relative(root, file), article: value as Article }] : [];
  });
}

function copyUnder(folder: string): NamedArticle[] {
  const isCopy = (file: string) =>
    /\.(?:txt|md|html)$/.test(file) && !/readme|robots|fragment|page|license/i.test(basename(file));
  return filesUnder(join(root, folder), isCopy).map((file) => ({
    name: relative(root, file),
    article: parse(readFileSync(file)).article,
  }));
}

function filesUnder(folder: string, wanted: (file: string) => boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        return /^(?:node_modules|dist|out|public|\..*)$/.test(entry.name) ? [] : filesUnder(file, wanted);
      }
      return wanted(file) ? [file] : [];
    });
}
