import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { toHtml } from "@marbre/html";
import { parse } from "@marbre/parser/text";
import { describe, expect, test } from "vitest";
import { marbre } from "../../test/marbre.js";

const COPY = `Société

Le marché couvert de Concarneau rouvre enfin ses portes

Par Jeanne Le Goff

Publié le 3 mai 2024 à 9h30

«Enfin!» s'exclame une habituée. Après dix ans de travaux, les halles de Concarneau accueillent de nouveau les clients du quartier et ceux des communes voisines. Mardi matin, dès sept heures, une centaine de personnes attendaient devant les grilles.

" On ne l’espérait plus ", confie une habituée, son panier au bras. Les vingt-deux commerçants ont emménagé pendant le week-end, sous une verrière entièrement refaite. Le chantier a coûté quatre millions d’euros à la commune.

Le marché se tiendra désormais six jours sur sept. La mairie promet aussi une navette gratuite depuis la gare, le samedi, à partir du mois de juin.
`;
const SITE = JSON.stringify({ name: "La Feuille", url: "https://lafeuille.example", path: "/{year}/{slug}.html" });
const files = { "a.txt": COPY, "site.json": SITE };

describe("each target", () => {
  test.each<[string, string, string]>([
    ["html", '<article class="article"', "</article>\n"],
    ["page", "<!doctype html>\n", "</html>\n"],
    ["amp", "<!doctype html>\n", "</html>\n"],
    ["rss", '<?xml version="1.0" encoding="UTF-8"?>', "</rss>\n"],
    ["atom", '<?xml version="1.0" encoding="UTF-8"?>', "</feed>\n"],
    ["jsonfeed", "{", "}\n"],
    ["markdown", "---\nmarbre: 1\n", "\n"],
    ["json", '{\n  "type": "article"', "}\n"],
    ["text", "Le marché couvert de Concarneau", ".\n"],
  ])("%s", async (target, start, end) => {
    const { code, out } = await marbre(["render", "--to", target, "--site", "site.json", "a.txt"], { files });
    expect(code).toBe(0);
    expect(out.slice(0, start.length)).toBe(start);
    expect(out.trimEnd().endsWith(end.trimEnd())).toBe(true);
  });
});

test("html is what the library gives; --style none leaves the text as written", async () => {
  const { article } = parse(COPY, { format: "text", repair: true });
  const set = await marbre(["render", "--to", "html", "a.txt"], { files });
  const raw = await marbre(["render", "--to", "html", "--style", "none", "a.txt"], { files });
  expect(set.out.trimEnd()).toBe(toHtml(article).trimEnd());
  expect(raw.out.trimEnd()).toBe(toHtml(article, { typography: false }).trimEnd());
});

test("article JSON renders like the copy it was made of", async () => {
  const { out: json, cwd } = await marbre(["parse", "a.txt"], { files });
  const fromJson = await marbre(["render", "--to", "page", "-"], { cwd, stdin: json });
  const fromCopy = await marbre(["render", "--to", "page", "a.txt"], { cwd });
  expect(fromJson.out).toBe(fromCopy.out);
});

test("a site gives pages their addresses", async () => {
  const { out } = await marbre(["render", "--to", "page", "--site", "site.json", "a.txt"], { files });
  expect(out).toContain(
    '<link rel="canonical" href="https://lafeuille.example/2024/le-marche-couvert-de-concarneau-rouvre-enfin-ses-portes.html">',
  );
  expect(out).toContain(
    '<link rel="amphtml" href="https://lafeuille.example/amp/le-marche-couvert-de-concarneau-rouvre-enfin-ses-portes.html">',
  );
});

const NO_ADDRESS = "AMP needs the address of the full page; give --site site.json, or canonicalUrl in the front matter";

test("AMP without a known address is misuse, and nothing is written", async () => {
  expect(await marbre(["render", "--to", "amp", "a.txt"], { files })).toMatchObject({
    code: 2,
    out: "",
    err: `marbre: a.txt: ${NO_ADDRESS}\n`,
  });
});

test("AMP has the address of the site, or that of the front matter", async () => {
  const own = {
    ...files,
    "b.md": `---\ncanonicalUrl: https://lafeuille.example/bac\n---\n\n# Le bac\n\nIl repart ce lundi.\n`,
  };
  const bySite = await marbre(["render", "--to", "amp", "--site", "site.json", "a.txt"], { files: own });
  expect(bySite).toMatchObject({ code: 0 });
  expect(bySite.out).toContain('<link rel="canonical" href="https://lafeuille.example/2024/');
  const byCopy = await marbre(["render", "--to", "amp", "b.md"], { cwd: bySite.cwd });
  expect(byCopy).toMatchObject({ code: 0 });
  expect(byCopy.out).toContain('<link rel="canonical" href="https://lafeuille.example/bac">');
});

test("a record without an address gives an error line, the others their AMP page", async () => {
  const article = (id: string, canonicalUrl?: string) =>
    JSON.stringify({
      id,
      article: {
        type: "article",
        schemaVersion: "1.0",
        meta: { lang: "fr", canonicalUrl },
        children: [
          { type: "header", children: [{ type: "headline", children: [{ type: "text", value: "Le bac" }] }] },
          { type: "body", children: [] },
        ],
      },
    });
  const stdin = `${article("a")}\n${article("b", "https://lafeuille.example/bac")}\n${article("c", "/bac")}\n`;
  const { code, out } = await marbre(["render", "--to", "amp", "--ndjson"], { stdin });
  const [first, second, third] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toEqual({ id: "a", error: NO_ADDRESS });
  expect(second.output).toContain('<link rel="canonical" href="https://lafeuille.example/bac">');
  expect(third).toEqual({ id: "c", error: NO_ADDRESS });
  expect(code).toBe(1);
});

test.each(["parse", "render --to html", "check"])("%s: --jobs is looked at without --ndjson too", async (command) => {
  for (const jobs of ["0", "abc", "1000", "-2", "1.5"]) {
    expect(await marbre([...command.split(" "), `--jobs=${jobs}`, "a.txt"], { files })).toMatchObject({
      code: 2,
      err: `marbre: --jobs is \`${jobs}\`; give a number of threads, 1 to 999\n`,
    });
  }
  expect((await marbre([...command.split(" "), "--jobs=2", "a.txt"], { files })).err).not.toContain("--jobs");
});

test("many files make one feed, and one page each under --out", async () => {
  const many = {
    ...files,
    "in/b.txt": COPY.replace("Le marché couvert", "La nouvelle poste"),
    "in/c/d.txt": COPY.replace("Le marché couvert", "La nouvelle gare"),
  };
  const inputs = ["in/b.txt", "in/c/d.txt"];
  const feed = await marbre(["render", "--to", "rss", "--site", "site.json", ...inputs], { files: many });
  expect(feed.out.match(/<item>/g)).toHaveLength(2);
  const pages = await marbre(["render", "--to", "page", "--out", "out", ...inputs], { cwd: feed.cwd });
  expect(pages).toMatchObject({ code: 0, out: "" });
  expect((await readdir(join(feed.cwd, "out"), { recursive: true })).sort()).toEqual(["b.html", "c", "c/d.html"]);
  const kept = await marbre(["render", "--to", "atom", "--site", "site.json", "--out", "out", ...inputs], {
    cwd: feed.cwd,
  });
  expect(kept.out).toBe("");
  expect(await readFile(join(feed.cwd, "out/atom.xml"), "utf8")).toContain("La nouvelle gare");
});

test.each<[string[], string]>([
  [["--to", "rss", "a.txt"], "marbre: feeds need --site site.json (at least name and url)\n"],
  [["a.txt"], "marbre: render needs --to: html, page, amp, rss, atom, jsonfeed, text, markdown, json\n"],
  [
    ["--to", "pdf", "a.txt"],
    "marbre: --to is `pdf`; it can be html, page, amp, rss, atom, jsonfeed, text, markdown, json\n",
  ],
  [["--to", "page", "--site", "absent.json", "a.txt"], "marbre: cannot read `absent.json`: no such file\n"],
  [["--to", "page", "--site", "a.txt", "a.txt"], "marbre: `a.txt` is not JSON: "],
  [
    ["--to", "rss", "--site", "site.json", "--now", "demain", "a.txt"],
    "marbre: --now is `demain`; give a date such as ",
  ],
])("%j is misuse", async (argv, message) => {
  const { code, out, err } = await marbre(["render", ...argv], { files });
  expect(err.slice(0, message.length)).toBe(message);
  expect(err.trimEnd()).not.toContain("\n");
  expect({ code, out }).toEqual({ code: 2, out: "" });
});
