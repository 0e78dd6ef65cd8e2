import { expectedText, invalidCases, readArticle, validCases } from "@marbre/fixtures";
import { HtmlValidate } from "html-validate/node";
import { describe, expect, test } from "vitest";
import { toHtml, toHtmlPage } from "../src/index.js";

const judge = new HtmlValidate({ extends: ["html-validate:standard"] });

const PAGE = {
  site: {
    name: "Le Courrier des Fixtures",
    url: "https://courrier.example/",
    logo: "https://courrier.example/logo.png",
  },
  canonicalUrl: "https://courrier.example/article.html",
  ampUrl: "https://courrier.example/article.amp.html",
  embedHtml: true,
  tableOfContents: true,
} as const;

describe.each(validCases())("$title", (one) => {
  test("renders as its fragment.html", () => {
    const html = `${toHtml(readArticle(one))}\n`;
    expect(html).toBe(expectedText(one, "fragment.html", html));
  });

  test("makes a page that html-validate accepts", async () => {
    const { results } = await judge.validateString(toHtmlPage(readArticle(one), PAGE));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

test.each(invalidCases())("$title renders without throwing", (one) => {
  const value: unknown = readArticle(one);
  if (typeof value !== "object" || value === null || (value as { type?: unknown }).type !== "article") return;
  const { children } = value as { children?: unknown };
  if (!Array.isArray(children)) return;
  expect(toHtmlPage(readArticle(one))).toContain("</html>");
});
