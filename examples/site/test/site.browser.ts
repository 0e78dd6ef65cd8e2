import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerType } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, type Browser, launchChromium, lighthouse, type Page } from "../../../tools/judges/index.js";
import { COPY } from "../src/files.js";
import { serveNewspaper } from "../src/serve.js";

let server: ServerType;
let browser: Browser;
let origin: string;
let copy: string;
/** One page of each template. */
const TEMPLATES = [
  "/",
  "/economie/",
  "/auteurs/camille-rousset.html",
  "/economie/pourquoi-la-facture-d-eau-va-doubler-d-ici-a-2035.html",
  "/nulle/part.html",
];

beforeAll(async () => {
  copy = join(mkdtempSync(join(tmpdir(), "marbre-site-")), "copy");
  cpSync(COPY, copy, { recursive: true });
  server = await serveNewspaper(0, copy);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  if ("closeAllConnections" in server) server.closeAllConnections();
  server.close();
  rmSync(join(copy, ".."), { recursive: true });
});

/** Opens a page and keeps what went wrong on it: console errors, refused policies, requests to elsewhere. */
async function open(
  path: string,
  options: { width?: number; colorScheme?: "light" | "dark" } = {},
): Promise<{ page: Page; faults: string[] }> {
  const { width = 1280, colorScheme = "light" } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) faults.push(request.url());
  });
  await page.goto(origin + path);
  return { page, faults };
}

test.each(TEMPLATES.flatMap((path) => [[path, "light"] as const, [path, "dark"] as const]))(
  "%s in %s has no accessibility fault, console error or request to elsewhere",
  async (path, colorScheme) => {
    const { page, faults } = await open(path, { colorScheme });
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  },
);

test.each(TEMPLATES)("%s has no sideways scroll at 320 pixels", async (path) => {
  const { page } = await open(path, { width: 320 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test("a reader goes from the front page to an article, its author and its section", async () => {
  const { page, faults } = await open("/");
  await page.click(".front-lead .teaser-title a");
  await page.waitForSelector("article.article h1");
  expect(await page.getAttribute('link[rel="amphtml"]', "href")).toMatch(/^https:\/\/echodesrives\.example\/amp\//);
  await page.click(".more-authors a");
  await page.waitForSelector(".list h1");
  await page.click(".teaser-section a");
  await page.waitForSelector(".list-feed a");
  expect(faults).toEqual([]);
  await page.close();
});

test("a page reloads when its copy changes, and shows the problems of the copy", async () => {
  const { page } = await open("/region/la-bibliotheque-de-kervallon-prete-desormais-des-outils.html");
  const file = join(copy, "breve-bibliotheque.txt");
  writeFileSync(file, readFileSync(file, "utf8").replace("Perceuse", "Ponceuse"));
  await page.waitForFunction(() => document.body.textContent?.includes("Ponceuse"));
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}\n\n« Une citation qui ne finit pas, dit-elle en sortant de la salle du conseil hier.\n`,
  );
  await page.waitForSelector(".dev-problems li");
  expect(await page.textContent(".dev-problems h2")).toBe("copy/breve-bibliotheque.txt");
  await page.close();
});

test("answers carry a strict policy, a tag and the right type", async () => {
  const page = await fetch(`${origin}/`);
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'self'; base-uri 'none'/);
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe-inline");
  const tag = page.headers.get("etag") ?? "";
  expect((await fetch(`${origin}/`, { headers: { "if-none-match": tag } })).status).toBe(304);
  expect((await fetch(`${origin}/feed.xml`)).headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect((await fetch(`${origin}/nulle/part.html`)).status).toBe(404);
});

test.each(["/", TEMPLATES[3] as string])("Lighthouse gives %s full marks", async (path) => {
  const { scores, failed } = await lighthouse(origin + path);
  expect([scores, failed]).toEqual([{ accessibility: 1, seo: 1, bestPractices: 1 }, []]);
});
