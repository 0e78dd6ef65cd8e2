import type { Flow } from "../segment/markdown/flow.js";
import type { TreeNode } from "../tree.js";
import type { FlowReader, ReadState } from "./format.js";

/** A tag, a comment or a declaration. */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|[!?][^>]{0,2000}>?|\/?([A-Za-z][A-Za-z0-9-]{0,40})[^<>]{0,4000}>?)/g;

/**
 * Reads a block of HTML in Markdown as a body of HTML is read: figures, tables, embeds, lists keep their structure, what
 * is no copy is dropped and reported. One that gives nothing (a comment, an end tag alone) is reported whole.
 */
export const readHtml: FlowReader = (flow, state) => {
  const html = sliceOf(flow, state);
  const read = html === undefined ? undefined : state.html(html, flow.start);
  if (read !== undefined && (read.nodes.length > 0 || read.reported)) return read.nodes;
  const value = flow.value ?? "";
  const tag = /^\s*<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(value)?.[1] ?? "!--";
  state.report("markdown-html-dropped", flow.start, flow.end, { tag });
  return read?.nodes ?? readLines(value, flow, state);
};

/** The HTML as it stands in the source; blanks stand for the `>` and the indentation of what it is in. */
function sliceOf(flow: Flow, state: ReadState): string | undefined {
  if (flow.start < 0) return undefined;
  const slice = state.source.slice(flow.start, flow.end);
  if (slice === flow.value) return slice;
  return slice.replace(/([\n\r])([ \t>]+)/g, (_, end: string, prefix: string) => end + " ".repeat(prefix.length));
}

/** The text of HTML that cannot be read: its lines, without the tags. */
function readLines(value: string, flow: Flow, state: ReadState): TreeNode[] {
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
}
