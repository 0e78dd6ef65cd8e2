import { sourceEnd } from "../../block.js";
import type { Context } from "../../context.js";
import { checkValue, fieldOf } from "../../nodes/fields.js";
import type { TreeNode } from "../../tree.js";
import { isAllowedUrl } from "../allowed-url.js";
import { collapse } from "./collapse.js";
import { droppedAs } from "./dropped.js";
import { attribute, isElement, property, rangeOf, textOf } from "./element.js";
import { sizeOf } from "./embeds.js";
import type { Content, Element, Nodes } from "./tree.js";

/** Inline content of one block of HTML: its nodes, the text a reader sees, and where that comes from. */
export interface HtmlPhrasing {
  nodes: TreeNode[];
  text: string;
  map: number[];
}

/** What reading inline HTML needs of the parse, and what it has found out about the whole source. */
export interface PhrasingContext {
  context: Context;
  /** Anchors that are references to footnotes → identifier. */
  references: ReadonlyMap<Element, string>;
  /** Anchors that lead back from a footnote: not part of its text. */
  backlinks: ReadonlySet<Element>;
}

interface Reading extends PhrasingContext, HtmlPhrasing {
  blank: boolean;
  depth: number;
}

/** Deepest nesting of inline nodes made; deeper marks give their content. */
const MAX_DEPTH = 24;

/** Reads inline content; blanks are collapsed, and none are left at either end. */
export function readHtmlPhrasing(children: readonly Content[], given: PhrasingContext): HtmlPhrasing {
  const state: Reading = { ...given, nodes: [], text: "", map: [], blank: true, depth: 0 };
  const nodes = trim(convertAll(children, state), state);
  return { nodes, text: state.text, map: state.map };
}

function convertAll(children: readonly Content[], state: Reading): TreeNode[] {
  const [only] = children;
  if (children.length === 1 && only?.type === "text") return readText(only, state);
  const nodes: TreeNode[] = [];
  for (const [index, child] of children.entries()) {
    const timed = isElement(child, "time") && isElement(children[index - 1], "time");
    for (const node of timed ? [...lineBreak(child, state), ...convert(child, state)] : convert(child, state)) {
      const last = nodes.at(-1);
      if (node.type === "text" && last?.type === "text") {
        last.value = `${last.value}${node.value}`;
        const start = (last.position as { start?: unknown } | undefined)?.start;
        const end = (node.position as { end?: unknown } | undefined)?.end;
        if (start !== undefined && end !== undefined) last.position = { start, end };
      } else nodes.push(node);
    }
  }
  return nodes;
}

function convert(node: Nodes, state: Reading): TreeNode[] {
  if (node.type === "text") return readText(node, state);
  if (node.type !== "element") return [];
  const dropped = droppedAs(node);
  const { start, end } = rangeOf(node);
  if (dropped !== undefined) {
    if (textOf(node).trim() !== "" || dropped !== "head")
      report(state, "html-dropped", start, end, { what: dropped, tag: node.tagName });
    return [];
  }
  const reference = state.references.get(node);
  if (reference !== undefined) {
    return [
      { type: "footnoteReference", identifier: reference.toLowerCase(), label: reference, ...place(state, start, end) },
    ];
  }
  if (state.backlinks.has(node)) return [];
  const reader = READERS[node.tagName];
  if (reader !== undefined) return reader(node, state);
  const type = MARKS[node.tagName];
  return type === undefined ? readSpan(node, state) : mark(type, {}, node, state);
}

const MARKS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  em: "emphasis",
  i: "emphasis",
  cite: "emphasis",
  dfn: "emphasis",
  var: "emphasis",
  del: "delete",
  s: "delete",
  strike: "delete",
  sup: "superscript",
  sub: "subscript",
};

type ElementReader = (element: Element, state: Reading) => TreeNode[];

const READERS: Readonly<Record<string, ElementReader>> = {
  __proto__: null as never,
  br: (element, state) => {
    const { start, end } = rangeOf(element);
    return [{ ...lineBreak(element, state)[0]!, ...place(state, start, end) }];
  },
  wbr: () => [],
  b: readBold,
  strong: readBold,
  a: readLink,
  abbr: (element, state) => {
    const title = property(element, "title").trim();
    return title === "" ? convertAll(element.children, state) : mark("abbreviation", { title }, element, state);
  },
  acronym: (element, state) => READERS.abbr!(element, state),
  time: (element, state) => {
    const dateTime = checkValue(fieldOf("dateTime").kind, property(element, "datetime").trim());
    return dateTime === undefined ? convertAll(element.children, state) : mark("time", { dateTime }, element, state);
  },
  code: readCode,
  kbd: readCode,
  samp: readCode,
  tt: readCode,
  q: (element, state) => {
    const { start, end } = rangeOf(element);
    const open = marks(state, "« ", start);
    const inner = convertAll(element.children, state);
    return [{ type: "quote", children: [open, ...inner, marks(state, " »", end)], ...place(state, start, end) }];
  },
  img: (element, state) => {
    const image = readImage(element, state.context);
    return image === undefined ? [] : [image];
  },
  picture: (element, state) => convertAll(element.children, state),
};

/** A line end before what an element holds: moments side by side are shown apart. */
function lineBreak(element: Element, state: Reading): TreeNode[] {
  state.map.push(state.text.length, Math.max(0, rangeOf(element).start));
  state.text += "\n";
  state.blank = true;
  return [{ type: "break" }];
}

/** Quotation marks that a browser shows and the source does not hold. */
function marks(state: Reading, value: string, at: number): TreeNode {
  state.map.push(state.text.length, Math.max(0, at));
  state.text += value;
  state.blank = value.endsWith(" ");
  return { type: "text", value };
}

/** Bold: Google Docs wraps whole pastes in a `b` that is none. */
function readBold(element: Element, state: Reading): TreeNode[] {
  if (/font-weight\s*:\s*(?:normal|[1-4]00)/i.test(property(element, "style"))) return readSpan(element, state);
  return mark("strong", {}, element, state);
}

/** A span: what its style says, as word processors write it, and its language. */
function readSpan(element: Element, state: Reading): TreeNode[] {
  const style = property(element, "style");
  const wraps: [string, Record<string, unknown>][] = [];
  if (style !== "") {
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) && element.tagName === "span") wraps.push(["strong", {}]);
    if (/font-style\s*:\s*(?:italic|oblique)/i.test(style)) wraps.push(["emphasis", {}]);
    if (/text-decoration[^;]*line-through/i.test(style)) wraps.push(["delete", {}]);
    if (/vertical-align\s*:\s*super/i.test(style)) wraps.push(["superscript", {}]);
    if (/vertical-align\s*:\s*sub/i.test(style)) wraps.push(["subscript", {}]);
  }
  const lang = checkValue(fieldOf("lang").kind, property(element, "lang"));
  // Word processors mark the language of every run; only a foreign one is worth a node.
  if (typeof lang === "string" && !/^fr(?:-|$)/i.test(lang) && !/mso-/i.test(style)) wraps.push(["span", { lang }]);
  const [first, ...rest] = wraps;
  if (first === undefined) return convertAll(element.children, state);
  const nodes = mark(first[0], first[1], element, state);
  if (nodes.length !== 1 || nodes[0]!.type !== first[0]) return nodes;
  return rest.reduce(
    (inner, [type, fields]) => [{ type, ...fields, children: inner, position: inner[0]!.position }],
    nodes,
  );
}

/** A mark around the content of an element; its content alone when that is blank or too deep. */
function mark(type: string, fields: Readonly<Record<string, unknown>>, element: Element, state: Reading): TreeNode[] {
  if (state.depth >= MAX_DEPTH) return convertAll(element.children, state);
  state.depth++;
  const children = convertAll(element.children, state);
  state.depth--;
  if (children.length === 0) return [];
  if (
    children.every((child) => child.type === "break" || (child.type === "text" && String(child.value).trim() === ""))
  ) {
    return children;
  }
  const { start, end } = rangeOf(element);
  if (type === "superscript" && children.every((child) => child.type === "footnoteReference")) return children;
  return [{ type, ...fields, children, ...place(state, start, end) }];
}

function readLink(element: Element, state: Reading): TreeNode[] {
  const url = property(element, "href").trim();
  const { start, end } = rangeOf(element);
  if (url === "" || url.startsWith("#_") || (url.startsWith("#") && textOf(element).trim() === "")) {
    return convertAll(element.children, state);
  }
  if (!isAllowedUrl(url)) {
    report(state, "url-not-allowed", start, end, { url: url.slice(0, 200) });
    return convertAll(element.children, state);
  }
  const title = property(element, "title").trim();
  return mark("link", { url: unwrapped(url), ...(title !== "" && { title }) }, element, state);
}

/** Google Docs sends every link through its own redirection. */
function unwrapped(url: string): string {
  const match = /^https?:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/.exec(url);
  if (match === null) return url;
  try {
    return decodeURIComponent(match[1]!);
  } catch {
    return url;
  }
}

function readCode(element: Element, state: Reading): TreeNode[] {
  const value = textOf(element);
  if (value === "") return [];
  const { start, end } = rangeOf(element);
  state.map.push(state.text.length, Math.max(0, start));
  state.text += value;
  state.blank = false;
  return [{ type: "inlineCode", value, ...place(state, start, end) }];
}

/** An image of an `img`, lazily loaded ones included; nothing for one that only counts visits or has no address. */
export function readImage(element: Element, context: Context): TreeNode | undefined {
  const lazy =
    property(element, "data-src") || property(element, "data-lazy-src") || property(element, "data-original");
  const own = property(element, "src");
  const url = (/^data:/i.test(own) || own === "" ? lazy : own).trim();
  const { start, end } = rangeOf(element);
  const size = sizeOf(element);
  if (url === "" || (size.width === 1 && size.height === 1)) return undefined;
  if (!isAllowedUrl(url)) {
    context.report("url-not-allowed", Math.max(0, start), Math.max(0, end), { url: url.slice(0, 200) });
    return undefined;
  }
  const title = property(element, "title").trim();
  const alt = attribute(element, "alt");
  return {
    type: "image",
    url,
    ...(alt !== undefined && { alt }),
    ...(title !== "" && { title }),
    ...size,
    ...(start >= 0 && { position: context.places.position(start, end) }),
  };
}

function readText(node: Extract<Nodes, { type: "text" }>, state: Reading): TreeNode[] {
  const { start, end } = rangeOf(node);
  const { text, map, blankEnd } = collapse(node.value, state.context.source, start, end, state.blank);
  if (text === "") return [];
  for (let index = 0; index < map.length; index += 2) state.map.push(state.text.length + map[index]!, map[index + 1]!);
  state.text += text;
  state.blank = blankEnd;
  const from = map[1] ?? start;
  return [{ type: "text", value: text, ...place(state, from, end) }];
}

/** Takes the blank at the end away, from the nodes and from the text. */
function trim(nodes: TreeNode[], state: Reading): TreeNode[] {
  const kept = state.text.trimEnd();
  if (kept.length < state.text.length) {
    state.text = kept;
    while (state.map.length > 2 && state.map.at(-2)! >= kept.length) state.map.length -= 2;
  }
  trimLast(nodes, state);
  while (
    nodes[0]?.type === "break" ||
    (nodes[0]?.type === "text" && String(nodes[0].value).trim() === "" && nodes.length > 1)
  ) {
    nodes.shift();
  }
  const lead = /^\s*/.exec(state.text)![0].length;
  if (lead > 0) {
    state.text = state.text.slice(lead);
    const moved: number[] = [];
    for (let index = 0; index < state.map.length; index += 2) {
      const at = state.map[index]! - lead;
      if (at >= 0) moved.push(at, state.map[index + 1]!);
      else if ((state.map[index + 2] ?? Infinity) - lead > 0) moved.push(0, state.map[index + 1]! - at);
    }
    state.map = moved;
  }
  return nodes;
}

function trimLast(nodes: TreeNode[], state: Reading): void {
  for (let last = nodes.at(-1); last !== undefined; last = nodes.at(-1)) {
    if (last.type === "break") nodes.pop();
    else if (last.type === "text") {
      const value = String(last.value);
      const kept = value.replace(/[ \t\n\r\f]+$/, "");
      if (kept !== "") {
        if (kept !== value && last.position !== undefined)
          endAt(last, sourceEnd({ start: 0, map: state.map }, state.text.length), state);
        last.value = kept;
        return;
      }
      nodes.pop();
    } else {
      if (last.children !== undefined && last.type !== "link") trimLast(last.children, state);
      if (last.children === undefined || last.children.length > 0) return;
      nodes.pop();
    }
  }
}

/** Moves the end of a node to an offset. */
function endAt(node: TreeNode, end: number, { context }: Reading): void {
  const { start } = node.position as { start: { offset: number } };
  node.position = context.places.position(start.offset, Math.max(start.offset, end));
}

function place(state: Reading, start: number, end: number): { position?: unknown } {
  return start < 0 ? {} : { position: state.context.places.position(start, end) };
}

function report(
  state: Reading,
  code: Parameters<Context["report"]>[0],
  start: number,
  end: number,
  args: Readonly<Record<string, string | number | boolean>>,
): void {
  state.context.report(code, Math.max(0, start), Math.max(0, end), args);
}
