import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { marbre } from "../../test/marbre.js";

const COPY =
  "Société\n\nLe marché rouvre\n\nAprès dix ans de travaux, les halles accueillent de nouveau les clients.\n";

test("one file gives one JSON document, standard input the same", async () => {
  const fromFile = await marbre(["parse", "a.txt"], { files: { "a.txt": COPY } });
  const fromStdin = await marbre(["parse"], { stdin: COPY });
  expect(fromFile.code).toBe(0);
  expect(JSON.parse(fromFile.out).type).toBe("article");
  expect(fromStdin).toMatchObject({ code: 0, out: fromFile.out });
});

test("several files give one article a line", async () => {
  const { code, out } = await marbre(["parse", "a.txt", "b.txt"], { files: { "a.txt": COPY, "b.txt": COPY } });
  const lines = out.trimEnd().split("\n");
  expect(code).toBe(0);
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(["article", "article"]);
});

test("--out keeps the folders below the one the files share", async () => {
  const files = { "in/a.txt": COPY, "in/b/a.txt": COPY, "in/b/a.md": COPY };
  const { code, out, cwd } = await marbre(["parse", "--out", "out", ...Object.keys(files)], { files });
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect((await readdir(join(cwd, "out"), { recursive: true })).sort()).toEqual([
    "a.json",
    "b",
    "b/a.json",
    "b/a.md.json",
  ]);
  expect(JSON.parse(await readFile(join(cwd, "out/a.json"), "utf8")).type).toBe("article");
});

test("a WordPress export gives an article for each post", async () => {
  const post = (id: number, title: string) => ({
    id,
    type: "post",
    slug: `billet-${id}`,
    link: `https://blog.example/billet-${id}/`,
    date_gmt: "2024-05-03T07:30:00",
    title: { rendered: title },
    content: { rendered: "<p>Après dix ans de travaux, les halles accueillent de nouveau les clients.</p>" },
  });
  const files = { "in/export.json": JSON.stringify([post(1, "Les halles rouvrent"), post(2, "La gare rouvre")]) };
  const { code, out, cwd } = await marbre(["parse", "--format", "wordpress", "in/export.json"], { files });
  const articles = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(articles.map(({ meta }) => meta.canonicalUrl)).toEqual([
    "https://blog.example/billet-1/",
    "https://blog.example/billet-2/",
  ]);
  await marbre(["render", "--to", "page", "--format", "wordpress", "--out", "out", "in/export.json"], { cwd });
  expect((await readdir(join(cwd, "out"))).sort()).toEqual(["billet-1.html", "billet-2.html"]);
});

test.each([
  ["parse", ["parse"]],
  ["render", ["render", "--to", "html"]],
  ["build", ["build", "in"]],
])("%s into a place that is no folder is misuse, told in one line", async (_, argv) => {
  const files = { "in/a.txt": COPY, "b.txt": COPY };
  const { code, out, err } = await marbre([...argv, "--out", "b.txt", ...(argv[0] === "build" ? [] : ["in/a.txt"])], {
    files,
  });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.split("\n").filter((line) => line.startsWith("marbre: cannot write"))).toHaveLength(1);
});
