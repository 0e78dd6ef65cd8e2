import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { marbre } from "../../test/marbre.js";

const COPY =
  "Société\n\nLe marché rouvre\n\nAprès dix ans de travaux, les halles accueillent de nouveau les clients, dit-on.\n";
const REPORT = new URL("../../../../fixtures/articles/reportage-loire/source.txt", import.meta.url);
const SPACES = COPY.replace("dit-on.", "vraiment?");

test("prints path:line:column severity code message, and a summary on stderr", async () => {
  const { code, out, err } = await marbre(["check", "a.txt"], { files: { "a.txt": COPY } });
  expect(code).toBe(0);
  for (const line of out.trimEnd().split("\n"))
    expect(line).toMatch(/^a\.txt:\d+:\d+ (error|warning|info) [a-z0-9-]+ \S/);
  expect(err).toMatch(/^(no problems|\d+ \w+(, \d+ \w+)*) in 1 file\n$/);
});

test("typography is a warning at its place; --strict makes it count", async () => {
  const files = { "a.txt": SPACES };
  const { code, out, cwd } = await marbre(["check", "a.txt"], { files });
  expect(code).toBe(0);
  const column = SPACES.split("\n")[4]!.indexOf("?") + 1;
  expect(out).toMatch(new RegExp(`^a\\.txt:5:${column} warning typography-[a-z-]+ `, "m"));
  expect((await marbre(["check", "--strict", "a.txt"], { cwd })).code).toBe(1);
  expect((await marbre(["check", "--no-typography", "a.txt"], { cwd })).out).not.toContain("typography-");
});

test("--lang fr says it in French", async () => {
  const english = await marbre(["check", "--json", "a.txt"], { files: { "a.txt": SPACES } });
  const french = await marbre(["check", "--json", "--lang", "fr", "a.txt"], { cwd: english.cwd });
  const [en, fr] = [JSON.parse(english.out).problems, JSON.parse(french.out).problems];
  expect(en.length).toBeGreaterThan(0);
  expect(fr.map(({ code }: { code: string }) => code)).toEqual(en.map(({ code }: { code: string }) => code));
  for (const [index, { message }] of fr.entries()) expect(message).not.toBe(en[index].message);
});

test("--json gives each problem with its file", async () => {
  const { out } = await marbre(["check", "--json", "a.txt", "b.txt"], { files: { "a.txt": SPACES, "b.txt": "" } });
  const { problems } = JSON.parse(out);
  expect(problems[0]).toMatchObject({ file: "a.txt", severity: expect.any(String), code: expect.any(String) });
  expect(
    problems.some(({ file, severity }: { file: string; severity: string }) => file === "b.txt" && severity === "error"),
  ).toBe(true);
});

test("an error makes the exit code 1", async () => {
  const { code, err } = await marbre(["check", "-"], { stdin: "" });
  expect(code).toBe(1);
  expect(err).toContain("1 error");
});

test("an article as JSON is validated; a fault has its place in the JSON", async () => {
  const { out: json } = await marbre(["parse"], { stdin: await readFile(REPORT) });
  const article = JSON.parse(json);
  const good = await marbre(["check", "-"], { stdin: json });
  article.children[1].children[0].type = "headline";
  const text = JSON.stringify(article, null, 2);
  const bad = await marbre(["check", "-"], { stdin: text });
  const line = text.slice(0, text.lastIndexOf('"type": "headline"')).split("\n").length - 1;
  expect(good.code).toBe(0);
  expect(bad.code).toBe(1);
  expect(bad.out.split(" ", 3)).toEqual([`<stdin>:${line}:9`, "error", "node-misplaced"]);
});
