import { describe, expect, test } from "vitest";
import { nu } from "../tools/judges/index.js";
import { exampleArticles, generatedArticles, type NamedArticle, validFixtures } from "./support/articles.js";
import { ampPage, htmlPage } from "./support/pages.js";

/** What the Nu checker has against pages; empty when there is no error. */
async function errors(pages: Record<string, string>, amp = false): Promise<string[]> {
  const findings = await nu(pages, { amp });
  return findings.map(({ page, line, message, extract }) => `${page}:${line}: ${message} « ${extract ?? ""} »`);
}

const pagesOf = (articles: readonly NamedArticle[], page: typeof htmlPage): Record<string, string> =>
  Object.fromEntries(articles.map(({ name, article }) => [name, page(article)]));

describe("the Nu HTML checker has nothing against", () => {
  test("the pages of fixtures and examples", async () => {
    expect(await errors(pagesOf([...validFixtures(), ...exampleArticles()], htmlPage))).toEqual([]);
  });

  test("the pages of 500 generated articles", async () => {
    expect(await errors(pagesOf(generatedArticles(500), htmlPage))).toEqual([]);
  });

  test("the AMP pages of fixtures, examples and 500 generated articles, but for AMP's own elements", async () => {
    const articles = [...validFixtures(), ...exampleArticles(), ...generatedArticles(500)];
    expect(await errors(pagesOf(articles, ampPage), true)).toEqual([]);
  });

  test("pages with a table of contents, the providers' markup in frames and other levels of headings", async () => {
    const page = (article: Parameters<typeof htmlPage>[0]) =>
      htmlPage(article, { tableOfContents: true, embedHtml: true, headingBase: 2, classPrefix: "m-" });
    expect(await errors(pagesOf([...validFixtures(), ...generatedArticles(100)], page))).toEqual([]);
  });
});
