import type { Edit } from "./edit.js";

/** Fields that only a mail as it travelled holds. */
const TRAVELLED =
  /^(?:MIME-Version|Received|Return-Path|Message-ID|Delivered-To|X-[A-Za-z-]+|Content-Type|DKIM-Signature)$/i;
/** Most lines of a head. */
const MOST_LINES = 400;
/** Deepest nesting of parts: an attachment beside two forms of the same text. */
const DEEPEST = 4;

/** Lines from `start` to `end`, their ends left out. */
interface Range {
  start: number;
  end: number;
}

interface Head {
  fields: Map<string, string>;
  /** Where the content begins. */
  body: number;
}

/** Whether a source is a mail as it travelled, with its head (`Received`, `MIME-Version`, `Content-Type` …). */
export function isMail(source: string): boolean {
  if (!/^(?:From [^\n]{1,200}\r?\n)?[A-Z][A-Za-z-]{1,40}:[ \t]/.test(source)) return false;
  const head = readHead(source, 0, source.length);
  return head !== undefined && head.fields.size >= 2 && [...head.fields.keys()].some((name) => TRAVELLED.test(name));
}

/**
 * What surrounds the text of a mail that was saved whole ({@link isMail}): its head, the heads and limits of its parts,
 * the same text as HTML, attachments. A text in Base64 is decoded.
 */
export function envelope(text: string): Edit[] {
  const head = readHead(text, 0, text.length)!;
  const range = { start: head.body, end: text.length };
  const part = textPart(text, head, range, 0, /^(?:$|text\/plain)/i) ??
    textPart(text, head, range, 0, /^text\/html/i) ?? { head, end: text.length };
  const edits: Edit[] = [];
  const remove = (start: number, end: number) => {
    if (end > start) edits.push({ start, end, replacement: "", code: "copy-mail-envelope" });
  };
  remove(0, part.head.body);
  if (field(part.head, "content-transfer-encoding").toLowerCase() === "base64") {
    edits.push(...decodeLines(text, part.head.body, part.end, charsetOf(part.head)));
  }
  remove(part.end, text.length);
  return edits;
}

/** The first part of a kind that is no attachment; parts of parts included. */
function textPart(
  text: string,
  head: Head,
  range: Range,
  depth: number,
  kind: RegExp,
): { head: Head; end: number } | undefined {
  const type = field(head, "content-type");
  if (!/^multipart\//i.test(type)) {
    const attached = /^attachment/i.test(field(head, "content-disposition"));
    return kind.test(type) && !attached ? { head, end: range.end } : undefined;
  }
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  if (boundary === null || depth >= DEEPEST) return undefined;
  const mark = `--${boundary[1] ?? boundary[2]}`;
  let at = lineAt(text, mark, range.start, range.end);
  while (at !== -1) {
    const start = lineEnd(text, at, range.end);
    const next = lineAt(text, mark, start, range.end);
    const end = next === -1 ? range.end : next;
    const inner = readHead(text, start, end);
    const found = inner === undefined ? undefined : textPart(text, inner, { start: inner.body, end }, depth + 1, kind);
    if (found !== undefined) return found;
    if (next === -1 || text.startsWith("--", next + mark.length)) return undefined;
    at = next;
  }
  return undefined;
}

/** Where a line that begins with a mark stands; -1 when there is none. */
function lineAt(text: string, mark: string, from: number, to: number): number {
  for (let at = text.indexOf(mark, from); at !== -1 && at < to; at = text.indexOf(mark, at + mark.length)) {
    if (at === 0 || text[at - 1] === "\n" || text[at - 1] === "\r") return at;
  }
  return -1;
}

/** Behind the end of the line at an offset. */
function lineEnd(text: string, from: number, to: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 || end >= to ? to : end + 1;
}

/** Reads `Name: value` lines, lines that begin with a blank going on with the last, up to a blank line. */
function readHead(text: string, from: number, to: number): Head | undefined {
  const fields = new Map<string, string>();
  let name = "";
  let at = from;
  for (let count = 0; at < to && count < MOST_LINES; count++) {
    const end = lineEnd(text, at, to);
    const line = text.slice(at, Math.min(end, at + 2_000)).replace(/[\r\n]+$/, "");
    at = end;
    if (line.trim() === "")
      return count === 0 && from > 0 ? { fields, body: at } : fields.size > 0 ? { fields, body: at } : undefined;
    if (/^[ \t]/.test(line) && name !== "") fields.set(name, `${fields.get(name)} ${line.trim()}`);
    else if (count === 0 && line.startsWith("From ")) continue;
    else {
      const match = /^([!-9;-~]{1,60}):[ \t]*(.*)$/.exec(line);
      if (match === null) return undefined;
      name = match[1]!.toLowerCase();
      fields.set(name, match[2]!);
    }
  }
  return undefined;
}

function field({ fields }: Head, name: string): string {
  return (fields.get(name) ?? "").trim();
}

function charsetOf(head: Head): string {
  return /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(field(head, "content-type"))?.[1] ?? "utf-8";
}

/** Base64, decoded line by line, so that positions lead to the line; nothing for what is none. */
function decodeLines(text: string, from: number, to: number, charset: string): Edit[] {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    decoder = new TextDecoder("utf-8");
  }
  const edits: Edit[] = [];
  for (let at = from, end: number; at < to; at = end) {
    end = lineEnd(text, at, to);
    const line = text.slice(at, end).trim();
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(line) || line.length % 4 !== 0) return [];
    const bytes = Uint8Array.from(atob(line), (character) => character.charCodeAt(0));
    edits.push({
      start: at,
      end,
      replacement: decoder.decode(bytes, { stream: end < to }),
      code: "copy-mail-envelope",
    });
  }
  return edits;
}
