import { describe, expect, test } from "vitest";
import { AMP_ENGINE, validateAmp } from "../tools/judges/index.js";
import {
  corpusArticles,
  exampleArticles,
  fixtureArticles,
  generatedArticles,
  type NamedArticle,
} from "./support/articles.js";
import { ampPage } from "./support/pages.js";
import { wildArticle } from "./support/wild-article.js";

/** What the official validator has against the AMP pages of articles; empty when all pass without a warning. */
async function complaints(
  articles: readonly NamedArticle[],
  options: Parameters<typeof ampPage>[1] = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, article } of articles) {
    const { status, findings } = await validateAmp(ampPage(article, options));
    if (status === "PASS" && findings.length === 0) continue;
    found.push(...findings.map(({ line, severity, message }) => `${name}:${line}: ${severity} ${message}`));
    if (findings.length === 0) found.push(`${name}: ${status}`);
  }
  return found;
}

const slots = {
  consent: {
    config: {
      consentInstanceId: "marbre",
      consentRequired: "remote",
      checkConsentHref: "https://courrier.example/consent",
    },
    geo: { ISOCountryGroups: { ue: ["preset-eea"] } },
    prompt: { text: "Acceptez-vous la mesure d’audience </script> ?", accept: "Oui", reject: "Non" },
  },
  analytics: [
    { type: "chartbeat", json: { vars: { uid: "1", title: "</script><script>alert(1)</script>" } } },
    { config: "https://courrier.example/mesure.json", attributes: { "data-credentials": "include" } },
  ],
  ads: [
    { type: "doubleclick", width: 300, height: 250, after: 1, attributes: { "data-slot": '/1/"2"' } },
    { type: "smartadserver", width: 320, height: 100, layout: "fixed-height", after: "body" },
    { type: "doubleclick", width: 320, height: 50, after: "sticky" },
  ],
} as const;

describe(`the official AMP validator (engine ${AMP_ENGINE.sha256.slice(0, 12)})`, () => {
  test("passes every fixture", async () => {
    const articles = fixtureArticles();
    expect(articles.length).toBeGreaterThan(0);
    expect(await complaints(articles)).toEqual([]);
  });

  test("passes every article of the examples", async () => {
    const articles = exampleArticles();
    expect(articles.length).toBeGreaterThan(0);
    expect(await complaints(articles)).toEqual([]);
  });

  test("passes every article of the corpus, where there is one", async () => {
    expect(await complaints(corpusArticles())).toEqual([]);
  });

  test("passes 2,000 generated articles", async () => {
    expect(await complaints(generatedArticles(2000))).toEqual([]);
  });

  test("passes 500 articles that nobody should have made", async () => {
    const articles = Array.from({ length: 500 }, (_, index) => ({
      name: `wild ${index + 1}`,
      article: wildArticle(index + 1),
    }));
    expect(await complaints(articles)).toEqual([]);
  });

  test("passes pages with every slot filled and the providers' markup in frames", async () => {
    const articles = [...fixtureArticles(), ...generatedArticles(200)];
    expect(await complaints(articles, { slots, embedHtml: true, tableOfContents: true, classPrefix: "m-" })).toEqual(
      [],
    );
  });

  test("passes excerpts without header, footer and styles", async () => {
    const articles = [...fixtureArticles(), ...generatedArticles(200)];
    expect(await complaints(articles, { excerpt: 1, header: false, footer: false, styles: false })).toEqual([]);
  });
});
