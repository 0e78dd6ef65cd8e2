import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "@marbre/parser/text";
import { describe, expect, test } from "vitest";
import { marbre } from "../../test/marbre.js";
import { answerLines } from "./answer-lines.js";

const SOURCE =
  "Société\n\nLe marché rouvre\n\nAprès dix ans de travaux, les halles accueillent de nouveau les clients.";
const RECORD = JSON.stringify({ id: "a", source: SOURCE });
const read = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("one line in, one line out", () => {
  test("parse answers with the article and the problems of the library", async () => {
    const { code, out, err } = await marbre(["parse", "--ndjson", "--jobs", "1"], { stdin: `${RECORD}\n` });
    expect(read(out)).toEqual([
      { id: "a", ...JSON.parse(JSON.stringify(parse(SOURCE, { format: "text", repair: true }))) },
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("render answers with the output, check with the problems alone", async () => {
    const rendered = await marbre(["render", "--to", "text", "--ndjson"], { stdin: RECORD });
    const checked = await marbre(["check", "--ndjson"], { stdin: RECORD });
    expect(Object.keys(read(rendered.out)[0])).toEqual(["id", "output", "problems"]);
    expect(read(rendered.out)[0].output).toContain("les halles accueillent");
    expect(Object.keys(read(checked.out)[0])).toEqual(["id", "problems"]);
  });

  test("what parse wrote can be rendered", async () => {
    const parsed = await marbre(["parse", "--ndjson"], { stdin: RECORD });
    const fromArticle = await marbre(["render", "--to", "html", "--ndjson"], { stdin: parsed.out });
    const fromSource = await marbre(["render", "--to", "html", "--ndjson"], { stdin: RECORD });
    expect(read(fromArticle.out)[0].output).toBe(read(fromSource.out)[0].output);
  });

  test("ids are given back as they are, null where there is none", async () => {
    const lines = [
      '{"id":7,"source":"Un"}',
      '{"id":"x\\"y","source":"Deux"}',
      '{"id":{"a":1},"source":"Trois"}',
      '{"source":"Quatre"}',
    ];
    const { out } = await marbre(["check", "--ndjson"], { stdin: lines.join("\n") });
    expect(read(out).map(({ id }) => id)).toEqual([7, 'x"y', { a: 1 }, null]);
  });

  test("a line may name its format", async () => {
    const lines = [
      JSON.stringify({ id: 1, source: "# Titre\n\nUn **mot**.", format: "text" }),
      JSON.stringify({ id: 2, source: "# Titre\n\nUn **mot**.", format: "markdown" }),
    ];
    const { code, out } = await marbre(["render", "--to", "html", "--ndjson"], { stdin: lines.join("\n") });
    const [asText, asMarkdown] = read(out);
    expect(code).toBe(0);
    expect(asText.output).toContain("**mot**");
    expect(asMarkdown.output).toContain("<strong>mot</strong>");
  });

  test("CRLF line ends and a BOM are no harm", async () => {
    const { code, out } = await marbre(["check", "--ndjson"], { stdin: `\ufeff${RECORD}\r\n${RECORD}\r\n` });
    expect(code).toBe(0);
    expect(read(out)).toHaveLength(2);
  });

  test("nothing in, nothing out", async () => {
    expect(await marbre(["parse", "--ndjson"], { stdin: "" })).toMatchObject({ code: 0, out: "", err: "" });
  });
});

describe("a line that fails gives its error, and exit code 1", () => {
  test.each<[string, string | Uint8Array, unknown, string]>([
    ["not JSON", '{"id":3,"source":', 3, "the line is not JSON: "],
    ["an empty line", "", null, "the line is empty"],
    ["blanks", "  ", null, "the line is empty"],
    ["an array", "[1]", null, "the line is no object"],
    ["a number", "1", null, "the line is no object"],
    ["null", "null", null, "the line is no object"],
    ["no source", '{"id":"x"}', "x", "the record has no `source` that is a string"],
    ["a source that is no text", '{"id":"x","source":1}', "x", "the record has no `source` that is a string"],
    ["an unknown format", '{"id":"x","source":"a","format":"pdf"}', "x", "`format` is none of"],
    ["bytes that are not UTF-8", Buffer.from('{"id":9,"source":"\xe9t\xe9"}', "latin1"), 9, "the line is not UTF-8"],
  ])("%s", async (_, line, id, error) => {
    const stdin = Buffer.concat([
      Buffer.from(`${RECORD}\n`),
      Buffer.from(line as string),
      Buffer.from(`\n${RECORD}\n`),
    ]);
    const { code, out, err } = await marbre(["check", "--ndjson"], { stdin });
    const [before, failed, after, ...rest] = read(out);
    expect(Object.keys(failed)).toEqual(["id", "error"]);
    expect(failed).toEqual({ id, error: expect.stringContaining(error) });
    expect([before.id, after.id, rest]).toEqual(["a", "a", []]);
    expect({ code, err }).toEqual({ code: 1, err: "marbre: 1 line failed\n" });
  });

  test("a line over the limit is named by its id", async () => {
    const bytes = Buffer.from(`{"id":"big","source":"${"x".repeat(500)}"}\n{"id":"small","source":"y"}\n`);
    const answers = await answerLines({ bytes: new Uint8Array(bytes), tooLong: false }, () => ({ problems: [] }), 100);
    expect(read(Buffer.from(answers.bytes).toString())).toEqual([
      { id: "big", error: "the line is longer than 100 bytes" },
      { id: "small", problems: [] },
    ]);
    expect(answers.failed).toBe(1);
  });

  test("a handler that throws fails its line only", async () => {
    const bytes = new Uint8Array(Buffer.from('{"id":1}\n{"id":2}\n'));
    const handle = (record: object) => {
      if ("id" in record && record.id === 1) throw new Error("broken");
      return { problems: [] };
    };
    const answers = await answerLines({ bytes, tooLong: false }, handle, 1000);
    expect(Buffer.from(answers.bytes).toString()).toBe('{"id":1,"error":"broken"}\n{"id":2,"problems":[]}\n');
  });
});

test("--out writes a file for each input", async () => {
  const files = { "in/a.ndjson": `${RECORD}\n`, "in/b.ndjson": `${RECORD}\n${RECORD}\n` };
  const { code, out, cwd } = await marbre(["check", "--ndjson", "--jobs", "1", "in/a.ndjson", "in/b.ndjson"], {
    files,
  });
  const kept = await marbre(["parse", "--ndjson", "--out", "out", "in/a.ndjson", "in/b.ndjson"], { cwd });
  expect({ code, lines: read(out).length }).toEqual({ code: 0, lines: 3 });
  expect(kept).toMatchObject({ code: 0, out: "" });
  expect(read(await readFile(join(cwd, "out/b.ndjson"), "utf8"))).toHaveLength(2);
});

test.each(["0", "-1", "x", "1.5"])("--jobs %s is misuse", async (jobs) => {
  expect(await marbre(["parse", "--ndjson", `--jobs=${jobs}`], { stdin: RECORD })).toMatchObject({ code: 2, out: "" });
});
