import type { FlowReader } from "./format.js";

/** A tag, a comment or a declaration. */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|[!?][^>]{0,2000}>?|\/?([A-Za-z][A-Za-z0-9-]{0,40})[^<>]{0,4000}>?)/g;

/** Reads a block of raw HTML in Markdown: its text stays, as a paragraph a line; its tags are dropped and reported. */
export const readHtml: FlowReader = (flow, state) => {
  const value = flow.value ?? "";
  const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(value)?.[1] ?? "!--";
  state.report("markdown-html-dropped", flow.start, flow.end, { tag });
  if (/^<(?:script|style)\b/i.test(value)) return [];
  return value
    .replace(TAG, "\n")
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({
      type: "paragraph",
      children: [{ type: "text", value: line, ...state.place(flow.start, flow.end) }],
      ...state.place(flow.start, flow.end),
    }));
};
