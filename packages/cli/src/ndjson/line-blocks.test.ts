import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BlockLimits, lineBlocks } from "./line-blocks.js";

async function* chunks(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function blocks(texts: readonly string[], limits: BlockLimits): Promise<{ text: string; tooLong: boolean }[]> {
  const reader = lineBlocks(chunks(texts), limits);
  const found: { text: string; tooLong: boolean }[] = [];
  for (let block = await reader.next(); block !== undefined; block = await reader.next()) {
    found.push({ text: Buffer.from(block.bytes).toString(), tooLong: block.tooLong });
  }
  return found;
}

describe("blocks hold whole lines", () => {
  test.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["one line without an end", ["abc"], ["abc"]],
    ["a line over several chunks", ["ab", "c", "d\n"], ["abcd\n"]],
    ["the rest of a chunk waits for its end", ["ab\ncd", "ef\n"], ["ab\n", "cdef\n"]],
    ["empty lines are lines", ["\n\na\n"], ["\n\na\n"]],
  ])("%s", async (_, given, expected) => {
    const found = await blocks(given, { block: 1, line: 100 });
    expect(found).toEqual(expected.map((text) => ({ text, tooLong: false })));
  });
});

test("a line over the limit gives its beginning, and the lines around it are whole", async () => {
  const long = `{"id":7,"source":"${"x".repeat(3000)}"}\n`;
  const pieces = ["a\n", ...(long.match(/[\s\S]{1,100}/g) ?? []), "b\n"];
  const found = await blocks(pieces, { block: 1, line: 200 });
  expect(found[0]).toEqual({ text: "a\n", tooLong: false });
  expect(found.at(-1)).toEqual({ text: "b\n", tooLong: false });
  expect(found.filter(({ tooLong }) => tooLong)).toHaveLength(1);
  expect(long.startsWith(found[1]!.text)).toBe(true);
});

test("whatever the chunks, the blocks put together are the stream, cut at line ends only", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a\n]{1,9}$/)),
      fc.integer({ min: 1, max: 20 }),
      async (texts, block) => {
        const found = await blocks(texts, { block, line: 1000 });
        expect(found.map(({ text }) => text).join("")).toBe(texts.join(""));
        for (const { text } of found.slice(0, -1)) expect(text.endsWith("\n")).toBe(true);
      },
    ),
  );
});

test("an answer can be had before the stream goes on", async () => {
  let answered = () => {};
  const answer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  async function* dialogue(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("first\n");
    await answer;
    yield Buffer.from("second\n");
  }
  const reader = lineBlocks(dialogue(), { block: 1 << 20, line: 1 << 20 });
  expect(Buffer.from((await reader.next())!.bytes).toString()).toBe("first\n");
  answered();
  expect(Buffer.from((await reader.next())!.bytes).toString()).toBe("second\n");
  expect(await reader.next()).toBeUndefined();
  expect(reader.done).toBe(true);
});

test("an error of the stream reaches the reader", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a\n");
    throw new Error("gone");
  }
  const reader = lineBlocks(broken(), { block: 100, line: 100 });
  await expect(
    (async () => {
      while (await reader.next());
    })(),
  ).rejects.toThrow("gone");
});
