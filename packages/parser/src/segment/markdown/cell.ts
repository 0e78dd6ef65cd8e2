import type { RawContent } from "./flow.js";

/** The content of a cell: its text without the escapes of its pipes, which the table has read already. */
export function cellContent(source: string, start: number, end: number): RawContent {
  const raw = source.slice(start, end);
  if (!raw.includes("\\|")) return { text: source, start, end };
  let text = "";
  const map: number[] = [];
  let from = 0;
  for (let index = raw.indexOf("\\|"); index !== -1; index = raw.indexOf("\\|", index + 2)) {
    map.push(text.length, start + from);
    text += raw.slice(from, index);
    from = index + 1;
  }
  map.push(text.length, start + from);
  text += raw.slice(from);
  return { text, start: 0, end: text.length, map };
}
