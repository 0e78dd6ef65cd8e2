import { toText } from "@marbre/schema";
import type { Nodes } from "mdast";
import type { Flow, MdastContent, RawContent } from "../segment/markdown/flow.js";
import { cutMdast, splitMdastLines } from "../segment/markdown/from-mdast.js";
import { offsetAt } from "../segment/markdown/offset.js";
import type { TreeNode } from "../tree.js";
import { toBlocks } from "./fit.js";
import type { FlowReader, ReadState } from "./format.js";

/**
 * Reads `>` lines: with a last line `— Nom, fonction` they are a pull quote (French: *exergue*), without one a long
 * quotation.
 */
export const readBlockquote: FlowReader = (flow, state) => {
  const { quoted, attribution } = splitAttribution(flow.children ?? [], state);
  const children = toBlocks(state.flow(quoted));
  const place = state.place(flow.start, flow.end);
  if (attribution === undefined) return [{ type: "blockquote", children, ...place }];
  const pull = children.length > 0 && children.every((child) => child.type === "paragraph");
  return [{ type: pull ? "pullQuote" : "blockquote", children: [...children, attribution], ...place }];
};

/** Takes a last line that opens with a dash off the blocks of a quotation: it says whose it is. */
export function splitAttribution(
  flows: readonly Flow[],
  state: ReadState,
): { quoted: readonly Flow[]; attribution: TreeNode | undefined } {
  const last = flows.at(-1);
  const content = last?.type === "paragraph" ? last.content : undefined;
  if (last === undefined || content === undefined) return { quoted: flows, attribution: undefined };
  if ("nodes" in content) return splitMdastAttribution(flows, last, content, state);
  const start = lastLine(content);
  const dash = DASH.exec(content.text.slice(start, Math.min(content.end, start + 8)));
  if (dash === null) return { quoted: flows, attribution: undefined };
  const said: RawContent = { ...content, start: start + dash[0].length };
  const from = offsetAt(content, said.start);
  const attribution = attributionOf(state.phrasing(said), state.place(from, last.end));
  if (attribution === undefined) return { quoted: flows, attribution: undefined };
  if (start === content.start) return { quoted: flows.slice(0, -1), attribution };
  let end = start;
  while (end > content.start && /\s/.test(content.text[end - 1]!)) end--;
  const kept: Flow = { ...last, content: { ...content, end }, end: offsetAt(content, end - 1) + 1 };
  return { quoted: [...flows.slice(0, -1), kept], attribution };
}

function splitMdastAttribution(
  flows: readonly Flow[],
  last: Flow,
  content: MdastContent,
  state: ReadState,
): { quoted: readonly Flow[]; attribution: TreeNode | undefined } {
  const none = { quoted: flows, attribution: undefined };
  const lines = splitMdastLines(content.nodes);
  const [first] = lines.at(-1) ?? [];
  const dash = first?.type === "text" ? DASH.exec(first.value) : null;
  if (dash === null) return none;
  const said = cutMdast(lines.pop()!, dash[0].length);
  const attribution = attributionOf(
    state.phrasing({ nodes: said }),
    state.place(said[0]?.position?.start.offset ?? -1, last.end),
  );
  if (attribution === undefined) return none;
  const nodes = lines.flatMap((line, index): Nodes[] =>
    index === 0 ? line : [{ type: "text", value: "\n" }, ...line],
  );
  return {
    quoted: [...flows.slice(0, -1), ...(nodes.length > 0 ? [{ ...last, content: { nodes } }] : [])],
    attribution,
  };
}

/** An attribution of its inline nodes: `Nom, fonction` is cut at the first comma. */
export function attributionOf(children: TreeNode[], place: { position?: unknown }): TreeNode | undefined {
  const text = toText(children).trim();
  if (text === "") return undefined;
  const comma = text.indexOf(",");
  const name = (comma === -1 ? text : text.slice(0, comma)).trim();
  const role = comma === -1 ? "" : text.slice(comma + 1).trim();
  return { type: "attribution", ...(name !== "" && { name }), ...(role !== "" && { role }), children, ...place };
}

const DASH = /^(?:[—–―]|--)[\s\u00A0\u202F]{0,4}/;

function lastLine(content: RawContent): number {
  const { text, start, end } = content;
  for (let index = end - 1; index >= start; index--) {
    if (text[index] !== "\n" && text[index] !== "\r") continue;
    let from = index + 1;
    while (from < end && /[ \t]/.test(text[from]!)) from++;
    return from;
  }
  return start;
}
