import { readFile } from "node:fs/promises";
import { explain } from "@marbre/parser/text";
import { expect, test } from "vitest";
import { marbre } from "../../test/marbre.js";

const COPY = await readFile(
  new URL("../../../../fixtures/articles/reportage-loire/source.txt", import.meta.url),
  "utf8",
);

test("--json prints the blocks, exactly", async () => {
  const { code, out, err } = await marbre(["explain", "--json"], { stdin: COPY });
  const { blocks } = explain(COPY, { format: "text", repair: true });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual({
    blocks: blocks.map(({ label, text, confidence, evidence, position }) => ({
      label,
      text,
      confidence,
      evidence: evidence.map(({ en }) => en),
      position,
    })),
  });
});

test("the blocks are the source, cut up", async () => {
  const { out } = await marbre(["explain", "--json", "--lang", "fr"], { stdin: COPY });
  const { blocks } = JSON.parse(out);
  let rest = COPY;
  for (const { text, position } of blocks) {
    expect(COPY.slice(position.start.offset, position.end.offset)).toBe(text);
    rest = rest.replace(text, "");
  }
  expect(rest.trim()).toBe("");
});

test("the table has a line for each block, with label, confidence and first words, and reasons under it", async () => {
  const { code, out } = await marbre(["explain"], { stdin: COPY });
  const lines = out.split("\n");
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^ ?#\s+label\s+sure\s+text$/);
  expect(lines.filter((line) => /^\s*\d+ {2}\w+ +\d+ % {2}\S/.test(line))).toHaveLength(explain(COPY).blocks.length);
  expect(lines[1]).toMatch(/^ 1 {2}section +\d+ % {2}ActualitésEnvironnement$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
});

test("colours on a terminal only, and never under NO_COLOR", async () => {
  const colour = "\u001b[";
  expect((await marbre(["explain"], { stdin: COPY })).out).not.toContain(colour);
  expect((await marbre(["explain"], { stdin: COPY, isTTY: true })).out).toContain(colour);
  expect((await marbre(["explain"], { stdin: COPY, isTTY: true, env: { NO_COLOR: "1" } })).out).not.toContain(colour);
});

test("control characters of the copy do not reach the terminal", async () => {
  const { out } = await marbre(["explain"], { stdin: "Un \u001b[31mtitre\u0007\n\nUn paragraphe." });
  expect(out).not.toMatch(/[\u001b\u0007]/);
});

test("an article as JSON is misuse: nothing in it was inferred", async () => {
  const { out } = await marbre(["parse"], { stdin: COPY });
  expect(await marbre(["explain"], { stdin: out })).toMatchObject({
    code: 2,
    out: "",
    err: "marbre: explain reads copy; this is an article as JSON already\n",
  });
});
