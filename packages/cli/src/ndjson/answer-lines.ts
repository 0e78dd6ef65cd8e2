import type { RecordHandler } from "./handlers.js";
import type { LineBlock } from "./line-blocks.js";

/** The answers to a block of lines. */
export interface Answers {
  /** One line for each line of the block, in order. */
  bytes: Uint8Array<ArrayBuffer>;
  /** How many lines failed. */
  failed: number;
}

const encoder = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Answers each line of a block with exactly one line: the record's `id` and what the handler made of it, or
 * `{"id", "error"}`. Never throws for what a line holds.
 */
export async function answerLines(block: LineBlock, handle: RecordHandler, longestLine: number): Promise<Answers> {
  const over = `the line is longer than ${longestLine} bytes`;
  if (block.tooLong) return { bytes: encoder.encode(failure(idIn(lenient.decode(block.bytes)), over)), failed: 1 };
  const lines: string[] = [];
  let failed = 0;
  for (const { line, utf8 } of linesOf(block.bytes)) {
    let id: unknown;
    try {
      if (!utf8) throw new Error("the line is not UTF-8");
      if (line.length > longestLine) throw new Error(over);
      const record = parseRecord(line);
      id = record.id;
      const answer = handle(record);
      lines.push(`${JSON.stringify({ id: id ?? null, ...(answer instanceof Promise ? await answer : answer) })}\n`);
    } catch (error) {
      failed++;
      lines.push(failure(id ?? idIn(line), (error as Error).message));
    }
  }
  return { bytes: encoder.encode(lines.join("")), failed };
}

/** The lines of a block. It is decoded whole; line by line only where something in it is not UTF-8. */
function* linesOf(bytes: Uint8Array): Generator<{ line: string; utf8: boolean }> {
  const text = decoded(bytes);
  if (text !== undefined) {
    for (let start = 0; start < text.length; ) {
      const feed = text.indexOf("\n", start);
      const end = feed === -1 ? text.length : feed;
      yield { line: text.slice(start, end), utf8: true };
      start = end + 1;
    }
    return;
  }
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    const whole = decoded(line);
    yield { line: whole ?? lenient.decode(line), utf8: whole !== undefined };
    start = end + 1;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function parseRecord(line: string): { id?: unknown } {
  if (line.trim() === "") throw new Error("the line is empty");
  let record: unknown;
  try {
    record = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch (error) {
    throw new Error(`the line is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) throw new Error("the line is no object");
  return record;
}

function failure(id: unknown, error: string): string {
  return `${JSON.stringify({ id: id ?? null, error })}\n`;
}

/** The `id` a line seems to have, when it could not be parsed: a first member that is a short string or a number. */
function idIn(line: string): unknown {
  const found = /^\uFEFF?\s{0,99}\{\s{0,99}"id"\s{0,99}:\s{0,99}("(?:[^"\\]|\\.){0,500}"|-?\d{1,30})\s{0,99}[,}]/.exec(
    line,
  );
  try {
    return found ? JSON.parse(found[1]!) : null;
  } catch {
    return null;
  }
}
