import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, type Browser, launchChromium, type Page, type Server, serve } from "../../../tools/judges/index.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
const COPY = `ActualitésRégion

Le bac de l'Armel change de rive

Le conseil départemental a voté mercredi le déplacement de la cale, contre l'avis des riverains.

La décision était attendue depuis trois ans. Elle a été prise par vingt-deux voix contre neuf, au terme d'un débat de quatre heures où chacun a redit ce qu'il avait déjà dit.

Une cale plus profonde

Le nouveau quai offrira deux mètres d'eau de plus à marée basse. Les travaux doivent commencer au printemps et durer huit mois, selon le calendrier remis aux élus.
`;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  await build({ root: ROOT, logLevel: "error" });
  server = await serve((path) => {
    const file = path === "/" ? "/index.html" : path;
    try {
      return { body: readFileSync(`${ROOT}dist${file}`), type: TYPES[extname(file)] ?? "application/octet-stream" };
    } catch {
      return undefined;
    }
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the playground; `faults` keeps console errors and requests to elsewhere. */
async function open(
  options: { width?: number; colorScheme?: "light" | "dark"; hash?: string; locale?: string } = {},
): Promise<{ page: Page; faults: string[] }> {
  const { width = 1280, colorScheme = "light", hash = "", locale = "fr-FR" } = options;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, locale });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(server.origin))
      faults.push(request.url());
  });
  await page.goto(`${server.origin}/${hash}`);
  await settled(page);
  return { page, faults };
}

/** Waits until a script is true in the page. (Playwright's own waiting evaluates strings, which the policy forbids.) */
async function until(page: Page, script: string | (() => unknown)): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await page.evaluate(typeof script === "string" ? script : (script as () => boolean))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never true: ${String(script)}`);
}

/** Waits until a reading is shown. */
async function settled(page: Page): Promise<void> {
  await until(page, () => /\d+ ms/.test(document.querySelector("#status")?.textContent ?? ""));
}

/** Puts copy into the editor and waits for its page. */
async function paste(page: Page, copy: string): Promise<void> {
  await page.fill(".cm-content", copy);
  await until(
    page,
    `document.querySelector("iframe")?.contentDocument?.body?.textContent?.includes(${JSON.stringify(copy.trim().slice(-30))})`,
  );
}

test("pasted copy becomes a page, block by block tinted", async () => {
  const { page, faults } = await open();
  await paste(page, COPY);
  expect(
    await page.evaluate(() => document.querySelector("iframe")?.contentDocument?.querySelector("h1")?.textContent),
  ).toBe("Le bac de l’Armel change de rive");
  expect(
    await page.evaluate(() => [...document.querySelectorAll(".cm-line.tint-heading")].map((line) => line.textContent)),
  ).toEqual(["Une cale plus profonde"]);
  expect(faults).toEqual([]);
  await page.close();
});

test("a hover tells why, and what else it could be", async () => {
  const { page } = await open();
  await paste(page, COPY);
  await page.hover(".cm-line.tint-heading", { position: { x: 40, y: 10 } });
  await page.waitForSelector(".cm-tooltip .reasons li");
  expect(await page.textContent(".cm-tooltip .reasons strong")).toMatch(/^intertitre – sûr à \d+ %$/);
  await page.close();
});

test("a click in the page goes to the copy, the cursor marks the page", async () => {
  const { page } = await open();
  await paste(page, COPY);
  await page.evaluate(() => document.querySelector("iframe")?.contentDocument?.querySelector("h2")?.click());
  await until(
    page,
    () =>
      document.querySelector("iframe")?.contentDocument?.querySelector(".from-copy")?.textContent ===
      "Une cale plus profonde",
  );
  expect(await page.evaluate(() => document.activeElement?.className.includes("cm-content"))).toBe(true);
  await page.close();
});

test("a label corrected by hand is followed by the page and kept in the address", async () => {
  const { page } = await open();
  await paste(page, COPY);
  await page.click("#tab-blocks");
  await page.waitForSelector(".blocks select");
  await page.evaluate(() => {
    const select = document.querySelectorAll<HTMLSelectElement>(".blocks select")[4] as HTMLSelectElement;
    select.value = "paragraph";
    select.dispatchEvent(new Event("change"));
  });
  await until(page, () => document.querySelector(".block-head button") !== null);
  await page.click("#tab-page");
  await until(
    page,
    () =>
      document.querySelector("iframe")?.contentDocument?.querySelector("h1") &&
      !document.querySelector("iframe")?.contentDocument?.querySelector("h2"),
  );
  await until(page, () => location.hash.length > 20);
  const hash = await page.evaluate(() => location.hash);
  await page.close();
  const { page: again } = await open({ hash });
  await until(
    again,
    () =>
      document.querySelector("iframe")?.contentDocument?.querySelector("h1")?.textContent ===
      "Le bac de l’Armel change de rive",
  );
  expect(await again.evaluate(() => document.querySelector("iframe")?.contentDocument?.querySelector("h2"))).toBeNull();
  await again.close();
});

test("every pane has its result, by the keyboard alone", async () => {
  const { page, faults } = await open();
  await paste(page, COPY);
  for (const [pane, expected] of [
    ["tree", '"type": "article"'],
    ["html", '<h1 class="headline">'],
    ["amp", "<html amp"],
    ["rss", "<rss version"],
    ["jsonld", "NewsArticle"],
  ] as const) {
    while ((await page.getAttribute('[role="tab"][aria-selected="true"]', "id")) !== `tab-${pane}`)
      await page.press('[role="tab"][aria-selected="true"]', "ArrowRight");
    await until(page, `document.querySelector("#panel pre")?.textContent.includes(${JSON.stringify(expected)})`);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test("problems stand in the editor, and one that can be fixed is fixed", async () => {
  const { page } = await open();
  await paste(page, COPY);
  await page.waitForSelector(".cm-lintRange");
  await page.hover(".cm-lint-marker >> nth=1");
  await page.waitForSelector(".cm-diagnosticAction");
  const before = await page.textContent(".cm-content");
  await page.click(".cm-diagnosticAction");
  await until(page, `document.querySelector(".cm-content").textContent !== ${JSON.stringify(before)}`);
  await page.close();
});

test.each(["light", "dark"] as const)("no accessibility fault in %s, on any pane", async (colorScheme) => {
  const { page } = await open({ colorScheme });
  await paste(page, COPY);
  expect(await axe(page)).toEqual([]);
  for (const pane of ["blocks", "problems", "html"]) {
    await page.click(`#tab-${pane}`);
    await until(
      page,
      "document.querySelector('#panel iframe') === null && document.querySelector('#panel').children.length > 0",
    );
    expect(await axe(page), pane).toEqual([]);
  }
  await page.close();
});

test("it speaks English too, and fits a phone", async () => {
  const { page, faults } = await open({ width: 320, locale: "en-GB" });
  expect(await page.textContent("#tab-blocks")).toBe("Blocks");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(faults).toEqual([]);
  await page.close();
});

test("typing in 20 kB of copy stays smooth", async () => {
  const { page } = await open();
  await paste(page, `${COPY}\n\n`.repeat(28));
  const longest = await page.evaluate(async () => {
    const tasks: number[] = [0];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ["longtask"],
    });
    const content = document.querySelector(".cm-content") as HTMLElement;
    content.focus();
    for (let count = 0; count < 40; count++) {
      document.execCommand("insertText", false, "a");
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return Math.max(...tasks);
  });
  console.log(`longest task while typing in 20 kB: ${Math.round(longest)} ms`);
  await page.close();
});
