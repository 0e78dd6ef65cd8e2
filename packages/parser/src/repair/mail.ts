import type { Edit } from "./edit.js";

const PREFIX = /^(?:[ \t]?>)+[ \t]?/gm;
const FILLED_LINE = /^.*\S.*$/gm;

/**
 * `> ` before the lines of a copy that was answered or forwarded: before nearly all of them, or before all that stand
 * below the words of who sends it on; else it is a quotation.
 */
export function quotePrefixes(text: string): Edit[] {
  if (!/^[ \t]?>/m.test(text)) return [];
  const prefixes = [...text.matchAll(PREFIX)];
  const first = prefixes[0]?.index ?? 0;
  const below = (text.slice(first).match(FILLED_LINE) ?? []).length;
  const above = (text.slice(0, first).match(FILLED_LINE) ?? []).length;
  const all = prefixes.length >= (above + below) * 0.8;
  const forwarded = above <= 6 && prefixes.length >= 6 && prefixes.length >= below * 0.6;
  if (prefixes.length < 3 || !(all || forwarded)) return [];
  return prefixes.map(
    (match): Edit => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement: "",
      code: "copy-quote-prefix",
    }),
  );
}

const SIGNATURE = /(?:^|[\r\n])-- ?(?:\r\n|\n|\r)/g;
const MAX_LENGTH = 800;
const MAX_LINES = 12;

/** The signature of a mail at its end: behind a line `-- ` (two dashes and a blank; without it, only before an address). */
export function signature(text: string): Edit[] {
  if (!text.includes("\n--") && !text.includes("\r--")) return [];
  const marks = [...text.matchAll(SIGNATURE)];
  const last = marks.at(-1);
  if (last === undefined || last.index === 0) return [];
  const start = last.index + 1;
  const rest = text.slice(last.index + last[0].length);
  if (rest.length > MAX_LENGTH || rest.trim().split(/\r\n|\n|\r/).length > MAX_LINES) return [];
  const usual = /^[\r\n]?-- /.test(last[0]);
  if (!usual && !/[\w.-]@[\w.-]|https?:\/\/|www\.|(?:\d{2}[ .]){4}\d{2}|\+\d{2}/.test(rest)) return [];
  return [{ start, end: text.trimEnd().length, replacement: "", code: "copy-signature" }];
}
