import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/marbre.js", import.meta.url));
const built = existsSync(new URL("../dist/index.js", import.meta.url));
const article = fileURLToPath(new URL("../../../fixtures/articles/suisse-glacier/source.txt", import.meta.url));

const marbre = (argv: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
};

test("the command is built: npm run build", () => expect(built).toBe(true));

describe("the command as a process", () => {
  test("renders a file", () => {
    const { code, out } = marbre(["render", "--to", "page", article]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="fr/);
  });

  test("ends with the code of misuse", () => {
    expect(marbre(["parse", "/nowhere/at/all"])).toEqual({
      code: 2,
      out: "",
      err: "marbre: cannot read `/nowhere/at/all`: no such file\n",
    });
  });

  test("ends quietly when its reader goes away", async () => {
    const child = spawn(process.execPath, [bin, "parse", "--ndjson", "--jobs", "1"]);
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, source: "Un titre\n\nUn paragraphe." })}\n`;
    const feed = setInterval(() => child.stdin.write(line.repeat(500)), 5);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("answers a slow stream line by line", async () => {
    const child = spawn(process.execPath, [bin, "check", "--ndjson", "--jobs", "2"]);
    const answers: string[] = [];
    let heard = () => {};
    child.stdout.on("data", (chunk) => {
      answers.push(String(chunk));
      heard();
    });
    for (const id of [1, 2, 3]) {
      const answer = new Promise<void>((resolve) => {
        heard = resolve;
      });
      child.stdin.write(`${JSON.stringify({ id, source: "Un titre" })}\n`);
      await answer;
    }
    child.stdin.end();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual([1, 2, 3]);
  });
});

describe("NDJSON on threads", () => {
  const COUNT = 400;
  let folder: string;
  let archive: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "marbre-"));
    archive = join(folder, "archive.ndjson");
    const source = await readFile(article, "utf8");
    const lines = Array.from({ length: COUNT }, (_, id) =>
      id === 123 ? "{broken" : JSON.stringify({ id, source: `${source}\n${id}` }),
    );
    await writeFile(archive, `${lines.join("\n")}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("gives the bytes that one thread gives, in order, failed line in its place", () => {
    const one = marbre(["render", "--to", "html", "--ndjson", "--jobs", "1", archive]);
    const three = marbre(["render", "--to", "html", "--ndjson", "--jobs", "3", archive]);
    const ids = three.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(one).toEqual(three);
    expect({ code: three.code, err: three.err }).toEqual({ code: 1, err: "marbre: 1 line failed\n" });
    expect(ids).toEqual(Array.from({ length: COUNT }, (_, id) => (id === 123 ? null : id)));
  });
});
