import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, type Browser, launchChromium } from "../tools/judges/index.js";
import { exampleArticles, type NamedArticle, validFixtures } from "./support/articles.js";
import { kitchenSink } from "./support/kitchen-sink.js";
import { type Opener, opener } from "./support/open.js";
import { ampPage, htmlPage } from "./support/pages.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

const forms = { page: htmlPage, "AMP page": ampPage };

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each(Object.entries(forms))("axe finds no violation on a %s with every template", async (_, form) => {
    const tabs = await opener(browser, { colorScheme });
    const articles = [{ name: "every template", article: kitchenSink() }, ...wholeArticles()];
    expect(await violations(tabs, articles, form)).toEqual([]);
    await tabs.close();
  });
});

test.each(Object.entries(forms))("axe finds no violation on the %s of any node at its fullest", async (_, form) => {
  const tabs = await opener(browser);
  expect(await violations(tabs, nodeFixtures(), form)).toEqual([]);
  await tabs.close();
});

test.each(Object.entries(forms))("no %s scrolls sideways at 320 pixels, nor writes to the console", async (_, form) => {
  const tabs = await opener(browser, { viewport: { width: 320, height: 640 } });
  const found: string[] = [];
  for (const { name, article } of [...validFixtures(), ...exampleArticles()]) {
    const { tab, incidents } = await tabs.open(form(article));
    const overflow = await tab.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    if (overflow > 0) found.push(`${name}: ${overflow} pixels too wide: ${await tab.evaluate<string>(WIDE_ELEMENTS)}`);
    found.push(...incidents.map((incident) => `${name}: ${incident}`));
  }
  expect(found).toEqual([]);
  await tabs.close();
});

const WIDE_ELEMENTS = `[...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.tagName + "." + one.className).slice(-3).join(" ")`;

const isNodeFixture = ({ name }: NamedArticle): boolean => name.startsWith("fixtures/nodes");

const nodeFixtures = (): NamedArticle[] =>
  validFixtures().filter((one) => isNodeFixture(one) && one.name.includes("/maximal/"));

const wholeArticles = (): NamedArticle[] => validFixtures().filter((one) => !isNodeFixture(one));

async function violations(tabs: Opener, articles: readonly NamedArticle[], form: typeof htmlPage): Promise<string[]> {
  const found: string[] = [];
  for (const { name, article } of articles) {
    const { tab } = await tabs.open(form(article));
    found.push(
      ...(await axe(tab)).map(({ id, help, targets }) => `${name}: ${id}: ${help}: ${targets.slice(0, 3).join(", ")}`),
    );
  }
  return found;
}
