import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, marbre } from "../../test/marbre.js";

const copy = (title: string, date: string) =>
  `Culture\n\n${title}\n\nPar Jeanne Goffic\n\nPublié le ${date}\n\n${BODY}`;
const BODY = `Après dix ans de travaux, les halles de Concarneau accueillent de nouveau les clients du quartier et ceux des communes voisines. Mardi matin, dès sept heures, une centaine de personnes attendaient devant les grilles.

« On ne l’espérait plus », confie une habituée, son panier au bras. Les vingt-deux commerçants ont emménagé pendant le week-end, sous une verrière entièrement refaite. Le chantier a coûté quatre millions d’euros à la commune.

Le marché se tiendra désormais six jours sur sept. La mairie promet aussi une navette gratuite depuis la gare, le samedi, à partir du mois de juin.
`;
const markdown = (title: string, fields: string, body = "Le marché a rouvert ses portes mardi matin.") =>
  `---\ntitre: ${title}\n${fields}---\n\n${body}\n`;

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const SITE = JSON.stringify({ name: "La Feuille", url: "https://lafeuille.example/", sections: ["Sport"] });
const FILES = {
  "copy/site.json": SITE,
  "copy/halles.txt": copy("Les halles de Concarneau rouvrent enfin leurs portes", "3 mai 2024 à 9h30"),
  "copy/sport/match.md": markdown(
    "Le match",
    "rubriques: Sport\ndate: 2024-05-04T10:00:00+02:00\n",
    "![Le stade](photos/stade.png)\n\nLe score est nul.",
  ),
  "copy/sport/photos/stade.png": PIXEL,
};

const listed = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(path.length + 1))
    .sort();

test("a folder of copy becomes a site", async () => {
  const { code, out, err, cwd } = await marbre(["build", "copy", "--out", "site"], { files: FILES });
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("2 articles → site: ");
  expect(await listed(join(cwd, "site"))).toEqual([
    ".marbre.json",
    "404.html",
    "amp/le-match.html",
    "amp/les-halles-de-concarneau-rouvrent-enfin-leurs-portes.html",
    "atom.xml",
    "auteurs/jeanne-goffic.html",
    "feed.json",
    "feed.xml",
    "index.html",
    "le-match.html",
    "les-halles-de-concarneau-rouvrent-enfin-leurs-portes.html",
    "news-sitemap.xml",
    "robots.txt",
    "rubriques/culture.html",
    "rubriques/culture.xml",
    "rubriques/sport.html",
    "rubriques/sport.xml",
    "sitemap.xml",
    "sport/photos/stade.png",
  ]);
  const read = (name: string) => readFile(join(cwd, "site", name), "utf8");
  const front = await read("index.html");
  expect(front.indexOf("Le match")).toBeLessThan(front.indexOf("Les halles de Concarneau rouvrent enfin leurs portes"));
  expect(front.indexOf(">Sport<")).toBeLessThan(front.indexOf(">Culture<"));
  expect(await read("le-match.html")).toContain('src="./sport/photos/stade.png"');
  expect(await read("amp/le-match.html")).toContain('src="https://lafeuille.example/sport/photos/stade.png"');
  expect(await read("amp/le-match.html")).toContain(
    '<link rel="canonical" href="https://lafeuille.example/le-match.html">',
  );
  expect(await read("feed.xml")).toContain("<link>https://lafeuille.example/le-match.html</link>");
  expect(await read("news-sitemap.xml")).toContain(
    "https://lafeuille.example/les-halles-de-concarneau-rouvrent-enfin-leurs-portes.html",
  );
  expect(await read("robots.txt")).toContain("Sitemap: https://lafeuille.example/news-sitemap.xml");
});

test("the same copy gives the same bytes, and nothing is written again", async () => {
  const { cwd } = await marbre(["build", "copy", "--out", "one"], { files: FILES });
  const old = new Date("2001-01-01");
  await utimes(join(cwd, "one/index.html"), old, old);
  const again = await marbre(["build", "copy", "--out", "one"], { cwd });
  expect(again.err).toContain("0 files written, 18 unchanged, 0 removed");
  expect((await stat(join(cwd, "one/index.html"))).mtime).toEqual(old);
  await marbre(["build", "copy", "--out", "two"], { cwd });
  for (const name of await listed(join(cwd, "one"))) {
    expect(await readFile(join(cwd, "two", name))).toEqual(await readFile(join(cwd, "one", name)));
  }
});

test("what an article no longer makes is removed; what somebody else put there stays", async () => {
  const { cwd } = await marbre(["build", "copy", "--out", "site"], { files: FILES });
  await writeFile(join(cwd, "site/own.html"), "mine");
  await writeFile(join(cwd, "site/index.html.99.marbre-tmp"), "half");
  await rm(join(cwd, "copy/halles.txt"));
  const { err } = await marbre(["build", "copy", "--out", "site"], { cwd });
  const files = await listed(join(cwd, "site"));
  expect(err).toMatch(/5 removed/);
  expect(files).toContain("own.html");
  expect(files.filter((name) => /halles|culture|goffic|tmp/.test(name))).toEqual([]);
});

test("articles under embargo are left out until their time", async () => {
  const files = {
    ...FILES,
    "copy/plus-tard.md": markdown("Plus tard", "date: 2024-05-04T08:00:00+02:00\nembargo: 2024-05-06T08:00:00+02:00\n"),
  };
  const before = await marbre(["build", "copy", "--out", "site"], { files });
  expect(before.err).toContain("copy/plus-tard.md: left out, under embargo until 2024-05-06T08:00:00+02:00\n");
  expect(await listed(join(before.cwd, "site"))).not.toContain("plus-tard.html");
  await marbre(["build", "copy", "--out", "site", "--now", "2024-05-06T08:00:01+02:00"], { cwd: before.cwd });
  expect(await listed(join(before.cwd, "site"))).toContain("plus-tard.html");
});

test("two articles of one name get a page each", async () => {
  const files = {
    "c/a.txt": copy("Une fête des voisins sous la pluie à Quimperlé", "3 mai 2024"),
    "c/b.txt": copy("Une fête des voisins sous la pluie à Quimperlé", "4 mai 2024"),
    "c/c.md": markdown("Sommaire", "slug: index\n"),
  };
  const { code, cwd } = await marbre(["build", "c", "--out", "site"], { files });
  const names = await listed(join(cwd, "site"));
  expect(code).toBe(0);
  expect(names.filter((name) => /^(une-fete-des-voisins-sous-la-pluie-a-quimperle|index)/.test(name))).toEqual([
    "index-2.html",
    "index.html",
    "une-fete-des-voisins-sous-la-pluie-a-quimperle-2.html",
    "une-fete-des-voisins-sous-la-pluie-a-quimperle.html",
  ]);
});

test("hostile names and texts stay inside the folder and inside their elements", async () => {
  const files = {
    "c/a.md": markdown('<script>alert("x")</script>', "slug: ../../../../evil\nrubriques: ../<b>\n"),
    "c/.hidden.txt": "caché",
    "c/data.json": '{"nom":"pas un article"}',
  };
  const { code, cwd } = await marbre(["build", "c", "--out", "site/deep"], { files });
  const names = await listed(cwd);
  expect(code).toBe(0);
  expect(names.filter((name) => !/^(c|site\/deep)\//.test(name))).toEqual([]);
  expect(await readFile(join(cwd, "site/deep/index.html"), "utf8")).not.toContain("<script>");
});

test("a progress bar on a terminal only", async () => {
  const onTerminal = await marbre(["build", "copy", "--out", "site"], { files: FILES, isTTY: true });
  expect(onTerminal.err).toContain("█");
  expect((await marbre(["build", "copy", "--out", "site"], { cwd: onTerminal.cwd })).err).not.toContain("█");
});

test.each<[string[], string]>([
  [["build"], "marbre: build takes one folder of copy\n"],
  [["build", "copy"], "marbre: build needs --out DIR\n"],
  [["build", "absent", "--out", "x"], "marbre: cannot read `absent`: no such file\n"],
  [["build", "file.txt", "--out", "x"], "marbre: `file.txt` is no folder\n"],
  [["build", "empty", "--out", "x"], "marbre: no copy in `empty`: "],
  [["build", "copy", "--out", "copy"], "marbre: the copy may not lie in the folder of the site"],
  [["build", "copy", "--out", "."], "marbre: the copy may not lie in the folder of the site"],
])("%j is misuse", async (argv, message) => {
  const cwd = await folder({ "copy/site.json": SITE, "copy/a.txt": "Un titre", "file.txt": "x" });
  await mkdir(join(cwd, "empty"));
  const { code, out, err } = await marbre(argv, { cwd });
  expect(err.replace(/^marbre: no site.json.*\n/, "").slice(0, message.length)).toBe(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("the site may lie inside the folder of copy", async () => {
  const { cwd } = await marbre(["build", ".", "--out", "public"], {
    files: { "a.txt": "Un titre", "site.json": SITE },
  });
  const again = await marbre(["build", ".", "--out", "public"], { cwd });
  expect(again.err).toContain("1 article → public: 0 files written");
});
