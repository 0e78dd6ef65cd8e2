import type { Flow, RawContent } from "../segment/markdown/flow.js";
import { cutMdast, splitMdastLines } from "../segment/markdown/from-mdast.js";
import { offsetAt } from "../segment/markdown/offset.js";
import type { TreeNode } from "../tree.js";
import type { ReadState } from "./format.js";

/**
 * Reads a figure written as the lines of one paragraph: an image, then its caption, then its credits, each of those on
 * a line of its own that says so. Nothing when the first line is more than an image.
 */
export function readFigureLines(flow: Flow, state: ReadState): TreeNode | undefined {
  const [first, ...rest] = linesOf(flow.content);
  if (first === undefined || rest.length === 0) return undefined;
  const head = state.phrasing(first);
  if (head.length !== 1 || head[0]?.type !== "image") return undefined;
  return { type: "figure", children: [...head, ...readLegend(rest, state)], ...state.place(flow.start, flow.end) };
}

/** The lines of a paragraph's content. */
export function linesOf(content: Flow["content"]): Content[] {
  if (content === undefined) return [];
  return "nodes" in content ? splitMdastLines(content.nodes).map((nodes) => ({ nodes })) : splitLines(content);
}

type Content = NonNullable<Flow["content"]>;

/** Reads the lines below an image: credits where a line says so, all others are the caption. */
export function readLegend(lines: readonly Content[], state: ReadState): TreeNode[] {
  const captions: TreeNode[][] = [];
  const credits: TreeNode[] = [];
  let start: number | undefined;
  let end = 0;
  for (const line of lines) {
    const range = rangeOf(line);
    const sign = creditSign(line);
    if (sign !== undefined) {
      const inner: Content =
        "nodes" in line ? { nodes: cutMdast(line.nodes, sign.length) } : { ...line, start: line.start + sign.length };
      const children = state.phrasing(inner);
      if (children.length > 0) {
        const [from, to] = rangeOf(inner);
        credits.push({ type: "credit", role: sign.role, children, ...state.place(from, to) });
        continue;
      }
    }
    const children = state.phrasing(line);
    const [only] = children;
    captions.push(children.length === 1 && only?.type === "emphasis" ? (only.children ?? []) : children);
    start ??= range[0];
    end = range[1];
  }
  if (start === undefined) return credits;
  const children = captions.flatMap((nodes, index) => (index === 0 ? nodes : [{ type: "text", value: " " }, ...nodes]));
  return [{ type: "caption", children: joinTexts(children), ...state.place(start, end) }, ...credits];
}

/** Offsets of content in the source; -1 where a plugin made it. */
function rangeOf(content: Content): [start: number, end: number] {
  if ("nodes" in content) {
    return [content.nodes[0]?.position?.start.offset ?? -1, content.nodes.at(-1)?.position?.end.offset ?? -1];
  }
  return [offsetAt(content, content.start), offsetAt(content, Math.max(content.start, content.end - 1)) + 1];
}

/** « Crédit : », « Photo : », « Source : » at the start of a line, with the blanks behind it. */
export function creditSign(line: Content): { length: number; role: string } | undefined {
  const [first] = "nodes" in line ? line.nodes : [];
  const start =
    "nodes" in line
      ? first?.type === "text"
        ? first.value
        : ""
      : line.text.slice(line.start, Math.min(line.end, line.start + 40));
  const match = SIGN.exec(start);
  if (match === null) return undefined;
  const word = (match[1] ?? "").toLowerCase();
  return { length: match[0].length, role: ROLES[word[0] ?? ""] ?? "source" };
}

const SIGN =
  /^(crédits?|credits?|photos?|photographie|illustrations?|dessins?|source|infographie)(?: photos?)?[\s\u00A0\u202F]*:[\s\u00A0\u202F]*/i;

/** First letter of the sign → role; a bare « Crédit » does not say whose. */
const ROLES: Readonly<Record<string, string>> = { p: "photographer", i: "illustrator", d: "illustrator" };

function splitLines(content: RawContent): RawContent[] {
  const lines: RawContent[] = [];
  let start = content.start;
  for (let index = content.start; index <= content.end; index++) {
    const code = index < content.end ? content.text.charCodeAt(index) : 10;
    if (code !== 10 && code !== 13) continue;
    let from = start;
    let to = index;
    while (from < to && /[ \t]/.test(content.text[from]!)) from++;
    while (to > from && /[ \t\\]/.test(content.text[to - 1]!)) to--;
    if (to > from) lines.push({ ...content, start: from, end: to });
    start = index + 1;
  }
  return lines;
}

function joinTexts(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== "text" || last?.type !== "text") {
      joined.push(node);
      continue;
    }
    const text: TreeNode = { type: "text", value: `${last.value}${node.value}` };
    const start = (last.position as { start?: unknown } | undefined)?.start;
    const end = ((node.position ?? last.position) as { end?: unknown } | undefined)?.end;
    if (start !== undefined && end !== undefined) text.position = { start, end };
    joined[joined.length - 1] = text;
  }
  return joined;
}
