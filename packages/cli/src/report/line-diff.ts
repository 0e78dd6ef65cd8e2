import type { Paint } from "../io/colour.js";

/** Characters shown before and after what differs in a line. */
const CONTEXT = 40;

/**
 * The lines that differ between two texts of as many lines: `path:line:column`, the line before and the line after, with
 * invisible spaces made visible (⍽ is U+00A0, ⎵ is U+202F) and what is equal far from the difference left out.
 */
export function lineDiff(name: string, before: string, after: string, paint: Paint): { text: string; lines: number } {
  const newLines = after.split("\n");
  let text = "";
  let lines = 0;
  for (const [index, line] of before.split("\n").entries()) {
    const newLine = newLines[index] ?? "";
    if (line === newLine) continue;
    lines++;
    const [start, tail] = equalEnds(line, newLine);
    text += `${paint("bold", `${name}:${index + 1}:${start + 1}`)}\n`;
    text += `${paint("red", `- ${excerpt(line, start, line.length - tail)}`)}\n`;
    text += `${paint("green", `+ ${excerpt(newLine, start, newLine.length - tail)}`)}\n`;
  }
  return { text, lines };
}

/** How many characters two lines have in common at their start, and then at their end. */
function equalEnds(one: string, other: string): [start: number, end: number] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [start, end];
}

function excerpt(line: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(line.length, end + CONTEXT);
  const shown = line.slice(from, to).replaceAll("\u00A0", "⍽").replaceAll("\u202F", "⎵").replaceAll("\r", "");
  return `${from > 0 ? "…" : ""}${shown}${to < line.length ? "…" : ""}`;
}
