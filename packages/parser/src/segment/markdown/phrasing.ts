import type { Places } from "../../read/places.js";
import type { TreeNode } from "../../tree.js";
import type { RawContent } from "./flow.js";
import { type InlineNode, parseInline, type References } from "./inline.js";
import { offsetAt } from "./offset.js";

/** Phrasing read from Markdown: its nodes, and the text a reader sees with where it comes from. */
export interface Phrasing {
  nodes: TreeNode[];
  /** Text of all nodes, a break as a line feed. */
  text: string;
  /** Flat pairs `textIndex, sourceOffset`; see `Block.map`. */
  map: number[];
}

/** What phrasing needs of the parse it is part of. */
export interface PhrasingState {
  source: string;
  places: Places;
  references: References;
  /** How many signs may still be looked at; those beyond are text. */
  signsLeft: number;
  /** Reports a block of which there are too many. */
  tooMany(start: number, end: number): void;
  /** Makes the node of a span `[text]{.type key=value}`, or returns nothing when its type is unknown. */
  span(node: InlineNode, children: TreeNode[], start: number, end: number): TreeNode[] | undefined;
  /** Gives a link its node, or only its children when its address may not be printed. */
  link(url: string, title: string | undefined, children: TreeNode[], start: number, end: number): TreeNode[];
  /** Fields of an image that stand between braces behind it. */
  image(node: InlineNode, alt: string, start: number, end: number): TreeNode[];
  /** Makes what a stretch of raw HTML says of siblings that hold it. */
  html(nodes: TreeNode[]): TreeNode[];
}

/** Reads the inline Markdown of a block; as text where there are too many signs in the document. */
export function readPhrasing(content: RawContent, state: PhrasingState): Phrasing {
  const { text, start, end } = content;
  const signs = countSigns(text, start, end);
  if (signs === 0 || signs > state.signsLeft) {
    if (signs > 0) state.tooMany(offsetAt(content, start), offsetAt(content, end - 1) + 1);
    return plainPhrasing(content, state);
  }
  state.signsLeft -= signs;
  const phrasing: Phrasing = { nodes: [], text: "", map: [] };
  phrasing.nodes = convert(parseInline(text, start, end, state.references), content, state, phrasing);
  return phrasing;
}

/** A stretch of text as it stands, a blank for each line end. */
function plainPhrasing(content: RawContent, { places }: PhrasingState): Phrasing {
  const { text: source, start, end } = content;
  const lines: string[] = [];
  const map: number[] = [];
  let length = 0;
  for (let from = start, next: number; from < end; from = next) {
    const to = lineEnd(source, from, end);
    const line = source.slice(from, to);
    map.push(length, offsetAt(content, from));
    lines.push(line);
    length += line.length + 1;
    next = to;
    while (next < end && /\s/.test(source[next]!)) next++;
  }
  if (lines.length === 0) return { nodes: [], text: "", map: [] };
  const text = lines.join(" ");
  const position = places.position(map[1]!, offsetAt(content, end - 1) + 1);
  return { nodes: [{ type: "text", value: text, position }], text, map };
}

function lineEnd(text: string, from: number, end: number): number {
  let index = from;
  while (index < end && text.charCodeAt(index) !== 10 && text.charCodeAt(index) !== 13) index++;
  return index;
}

/** How many characters of a stretch of text may be signs of inline Markdown. */
function countSigns(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) count += SIGNS[code]!;
  }
  return count;
}

const SIGNS = new Uint8Array(128);
for (const code of [10, 13, 38, 42, 60, 91, 92, 93, 95, 96, 126]) SIGNS[code] = 1;

function convert(parent: InlineNode, content: RawContent, state: PhrasingState, phrasing: Phrasing): TreeNode[] {
  const nodes: TreeNode[] = [];
  let html = false;
  /** The text that the next piece of text goes on. */
  let open: { node: TreeNode; start: number } | undefined;
  for (let node = parent.first; node !== undefined; node = node.next) {
    const start = offsetAt(content, node.start);
    const end = node.end > node.start ? offsetAt(content, node.end - 1) + 1 : start;
    const at = phrasing.text.length;
    switch (node.type) {
      case "text": {
        if (node.value === "") continue;
        addText(phrasing, node, content);
        if (open !== undefined) {
          open.node.value = (open.node.value as string) + node.value;
          open.node.position = state.places.position(open.start, end);
        } else {
          open = { node: { type: "text", value: node.value, position: state.places.position(start, end) }, start };
          nodes.push(open.node);
        }
        continue;
      }
      case "break":
        phrasing.map.push(at, start);
        phrasing.text += "\n";
        nodes.push({ type: "break", position: state.places.position(start, end) });
        break;
      case "inlineCode":
        phrasing.map.push(at, start);
        phrasing.text += node.value;
        nodes.push({ type: "inlineCode", value: node.value, position: state.places.position(start, end) });
        break;
      case "footnoteReference":
        nodes.push({
          type: "footnoteReference",
          identifier: node.value.toLowerCase(),
          label: node.value,
          position: state.places.position(start, end),
        });
        break;
      case "html":
        html = true;
        nodes.push({ type: "html", value: node.value, start, end });
        break;
      case "image": {
        const alt = plainText(node);
        nodes.push(...state.image(node, alt, start, end));
        break;
      }
      case "link":
        nodes.push(...state.link(node.url ?? "", node.title, convert(node, content, state, phrasing), start, end));
        break;
      case "span": {
        const children = convert(node, content, state, phrasing);
        const made = state.span(node, children, start, end);
        if (made !== undefined) nodes.push(...made);
        else nodes.push(...children);
        break;
      }
      default:
        nodes.push({
          type: node.type,
          children: convert(node, content, state, phrasing),
          position: state.places.position(start, end),
        });
    }
    open = undefined;
  }
  return html ? state.html(nodes) : nodes;
}

function addText(phrasing: Phrasing, node: InlineNode, content: RawContent): void {
  phrasing.map.push(phrasing.text.length, offsetAt(content, node.start));
  phrasing.text += node.value;
}

/** Text of a piece's content, the alternative text of an image. */
function plainText(node: InlineNode): string {
  let text = "";
  for (let child = node.first; child !== undefined; child = child.next) {
    if (child.type === "footnoteReference" || child.type === "break") continue;
    text += child.first === undefined ? child.value : plainText(child);
  }
  return text;
}
