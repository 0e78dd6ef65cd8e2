import { jsonLd } from "@marbre/html";
import { expect, test } from "vitest";
import { structuredData } from "../tools/judges/index.js";
import { exampleArticles, generatedArticles, validFixtures } from "./support/articles.js";
import { site } from "./support/pages.js";

test("structured data holds only what schema.org's vocabulary knows, of the kinds it asks for", () => {
  const articles = [...validFixtures(), ...exampleArticles(), ...generatedArticles(40)];
  const options = { site, canonicalUrl: "https://courrier.example/article" };
  const objects = articles.map(({ name, article }) => [name, jsonLd(article, options)]);
  expect(structuredData(Object.fromEntries(objects))).toEqual([]);
});
