import type { PageOptions } from "@marbre/html";
import { type Article, article, paragraph } from "@marbre/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, launchChromium } from "../tools/judges/index.js";
import type { NamedArticle } from "./support/articles.js";
import { attackArticles } from "./support/attack-articles.js";
import { type Opener, opener } from "./support/open.js";
import { ampPage, htmlPage } from "./support/pages.js";
import { hostileTexts, hostileUrls, wildArticle } from "./support/wild-article.js";

let browser: Browser;
let tabs: Opener;

beforeAll(async () => {
  browser = await launchChromium();
  tabs = await opener(browser);
});

afterAll(async () => {
  await tabs?.close();
  await browser?.close();
});

const wild: NamedArticle[] = Array.from({ length: 20 }, (_, index) => ({
  name: `wild ${index + 1}`,
  article: wildArticle(index + 1),
}));

const forms: [string, (article: Article, options?: PageOptions) => string][] = [
  ["page", (article, options) => htmlPage(article, { embedHtml: true, ...options })],
  ["AMP page", (article, options) => ampPage(article, options)],
];

describe.each(forms)("on the %s", (_, form) => {
  test("hostile articles run nothing, open no dialog and clobber nothing", async () => {
    const found: string[] = [];
    for (const { name, article } of [...attackArticles(), ...wild]) {
      const { tab, incidents } = await tabs.open(form(article));
      found.push(...(await tab.evaluate<string[]>(DANGERS)).map((danger) => `${name}: ${danger}`));
      found.push(...incidents.map((incident) => `${name}: ${incident}`));
    }
    expect(found.slice(0, 20)).toEqual([]);
  });

  test("hostile text reads back unchanged", async () => {
    const texts = [...hostileTexts, ...hostileUrls].filter((text) => readable(text) !== "");
    const { tab } = await tabs.open(
      form(article({ header: { headline: "Titre" }, body: texts.map((text) => paragraph(text)) }), {
        typography: false,
      }),
    );
    const paragraphs = await tab.evaluate<string[]>(
      "[...document.querySelectorAll('.body > p')].map((one) => one.textContent)",
    );
    expect(paragraphs.map(readable)).toEqual(texts.map(readable));
  });
});

/** What browsers cannot read back (control characters, halves of pairs) left out, blanks as one. */
const readable = (text: string): string =>
  text
    .replace(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\p{Cs}\p{Noncharacter_Code_Point}]/gu, "")
    .replace(/[\s\u2060]+/g, " ")
    .trim();

/** Everything in the document that could run, load or navigate where it should not, and every property that was clobbered. */
const DANGERS = `(() => {
  const found = [];
  const safe = /^(?:https?:|mailto:|tel:)/i;
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    const type = element.getAttribute("type") ?? "";
    const isRuntime = name === "script" && (element.getAttribute("src") ?? "").startsWith("https://cdn.ampproject.org/v0");
    if (name === "script" && type !== "application/ld+json" && !isRuntime) found.push("script: " + element.outerHTML.slice(0, 80));
    if (/^(?:object|embed|applet|base|form|svg|math|frame|frameset|portal)$/.test(name)) found.push(name);
    if (name === "iframe" && !/^(?!.*allow-same-origin).*$/.test(element.getAttribute("sandbox") ?? "allow-same-origin")) found.push("iframe");
    if (name === "meta" && element.hasAttribute("http-equiv")) found.push("http-equiv");
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || attribute === "style" || attribute === "srcdoc" && name !== "iframe") found.push(name + " " + attribute);
      if (/^(?:href|src|action|formaction|poster|cite|data|ping|background|xlink:href)$/.test(attribute)) {
        try {
          const url = new URL(value, document.baseURI);
          if (!safe.test(url.href)) found.push(name + " " + attribute + "=" + value.slice(0, 60));
        } catch {
          found.push(name + " " + attribute + " unreadable: " + value.slice(0, 60));
        }
      }
    }
    const { id } = element;
    if (id !== "" && id in document) found.push("clobbers document." + id);
  }
  for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
    try { JSON.parse(data.textContent); } catch { found.push("broken JSON-LD"); }
  }
  if (typeof document.cookie !== "string" || typeof document.getElementById !== "function") found.push("document is clobbered");
  return found;
})()`;
