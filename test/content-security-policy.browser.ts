import { articleCss } from "@marbre/html";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launchChromium } from "../tools/judges/index.js";
import { kitchenSink } from "./support/kitchen-sink.js";
import { opener } from "./support/open.js";
import { htmlPage } from "./support/pages.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

const POLICY =
  "default-src 'none'; style-src 'self'; img-src https: 'self'; media-src https: 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

test("a page with its style sheet at an address works under a strict Content-Security-Policy", async () => {
  const tabs = await opener(browser);
  tabs.put("/article.css", { body: articleCss, type: "text/css" });
  const html = htmlPage(kitchenSink(), { styles: { href: "/article.css" } });
  const { tab, incidents } = await tabs.open(html, { "content-security-policy": POLICY });
  expect(incidents).toEqual([]);
  expect(await tab.evaluate<number>("document.styleSheets.length")).toBe(1);
  expect(await tab.evaluate<boolean>("getComputedStyle(document.querySelector('.article')).maxWidth !== 'none'")).toBe(
    true,
  );
  await tabs.close();
});
