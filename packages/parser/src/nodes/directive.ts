import type { Attributes } from "../segment/markdown/attributes.js";
import type { Flow } from "../segment/markdown/flow.js";
import type { TreeNode } from "../tree.js";
import { splitAttribution } from "./blockquote.js";
import { contentOf, fieldNamed, parseJson, readAttribute } from "./fields.js";
import { creditSign, readLegend } from "./figure.js";
import { fit, paragraphOf, toBlocks } from "./fit.js";
import type { FlowReader, ReadState } from "./format.js";
import { valuedFigure } from "./key-figures.js";
import { findNode } from "./names.js";
import { relatedLinkOf } from "./related-links.js";
import { datedEvent } from "./timeline.js";

/** Fields a node must have, where copy does not say. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  aside: { kind: "box" },
  note: { kind: "editor" },
  correction: { kind: "correction" },
  promo: { kind: "newsletter" },
  credit: { role: "source" },
  heading: { depth: 2 },
  code: { value: "" },
};

/** Nodes whose title, `:::name Title`, is a heading of their own. */
const TITLED = new Set(["aside", "timeline", "keyFigures", "relatedLinks", "livePost", "embed"]);

/** Reads a flow directive, `:::name[Title]{attributes}` … `:::` or `::name{attributes}`, by the name of its node. */
export const readDirective: FlowReader = (flow, state) => {
  const name = flow.name ?? "";
  const extension = state.extensions.find((one) => one.markdown?.directive === name || one.type === name);
  if (extension?.markdown !== undefined) {
    const attributes: Record<string, string> = Object.assign(Object.create(null), flow.attributes?.values);
    if (flow.attributes?.id !== undefined) attributes.id = flow.attributes.id;
    const label = state.phrasing(flow.content);
    const children = toBlocks(state.flow(flow.children ?? []));
    const made = extension.markdown.read({ name, attributes, label: label as never, children: children as never });
    if (made !== undefined) return [{ ...(made as unknown as TreeNode), ...state.place(flow.start, flow.end) }];
    return [...(label.length > 0 ? [paragraphOf(label)] : []), ...children];
  }
  const named = findNode(name, "flow");
  if (named === undefined || ["article", "header", "body", "footer"].includes(named.type)) {
    if (named === undefined) state.report("directive-unknown", flow.start, flow.start + name.length + 2, { name });
    return plainly(flow, state);
  }
  const node = makeNode(named.type, named.fields, flow.attributes, flow.start, flow.end, state);
  if (node === undefined) return plainly(flow, state);
  if (contentOf(node.type) === "") return [withLabel(node, flow, state)];
  return fit({ ...node, children: readChildren(node, flow, state) });
};

/** A directive that says nothing: its title as a paragraph, and its blocks. */
function plainly(flow: Flow, state: ReadState): TreeNode[] {
  const label = state.phrasing(flow.content);
  return [...(label.length > 0 ? [paragraphOf(label)] : []), ...state.flow(flow.children ?? [])];
}

/**
 * Makes a node without its children, of its type and attributes. Attributes that are no field of it, or no value of the
 * field, are reported and left out; nothing is made when a field it must have is missing.
 */
export function makeNode(
  type: string,
  given: Readonly<Record<string, string>>,
  attributes: Attributes | undefined,
  start: number,
  end: number,
  state: Pick<ReadState, "place" | "report">,
): TreeNode | undefined {
  const node: TreeNode = { type, ...DEFAULTS[type] };
  for (const [field, value] of Object.entries(given)) node[field] = readAttribute(type, field, value);
  if (attributes?.id !== undefined && /^\S+$/.test(attributes.id)) node.id = attributes.id;
  for (const [name, value] of Object.entries(attributes?.values ?? {})) {
    if (name === "null") {
      for (const field of value.split(" ")) if (fieldNamed(type, field) === field) node[field] = null;
      continue;
    }
    if (name === "fields") {
      assignFields(node, value);
      continue;
    }
    const field = fieldNamed(type, name);
    const made = field === undefined ? undefined : readAttribute(type, field, value);
    if (field !== undefined && made !== undefined) node[field] = made;
    else if (!(type === "relatedLinks" && name === "url")) {
      state.report("attribute-invalid", start, end, { name, value });
    }
  }
  for (const field of REQUIRED[type] ?? []) if (node[field] === undefined) return undefined;
  return { ...node, ...state.place(start, end) };
}

/** Fields of a node of one's own whose names are no attribute names, as one JSON object. */
function assignFields(node: TreeNode, value: string): void {
  const fields = parseJson(value);
  if (typeof fields !== "object" || fields === null || !node.type.includes(":")) return;
  for (const [field, item] of Object.entries(fields))
    if (!RESERVED.has(field)) {
      Object.defineProperty(node, field, { value: item, enumerable: true, writable: true, configurable: true });
    }
}

const RESERVED = new Set(["type", "children", "position"]);

/** Fields without which a node is none, and for which copy has no default. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  image: ["url"],
  link: ["url"],
  abbreviation: ["title"],
  time: ["dateTime"],
  mention: ["entity"],
  span: ["lang"],
  footnoteReference: ["identifier"],
  footnoteDefinition: ["identifier"],
};

/** A node without children takes what stands in its brackets as its title, and what it holds as code. */
function withLabel(node: TreeNode, flow: Flow, state: ReadState): TreeNode {
  const text = textOf(state.phrasing(flow.content));
  if (text === "") return node;
  if (node.type === "image") return node.alt === undefined ? { ...node, alt: text } : node;
  if ((node.type === "video" || node.type === "audio") && node.title === undefined) return { ...node, title: text };
  return node;
}

function readChildren(node: TreeNode, flow: Flow, state: ReadState): TreeNode[] {
  const label = state.phrasing(flow.content);
  const flows = flow.children ?? [];
  const content = contentOf(node.type);
  const title = titleOf(node, label, state, flow);
  if (node.type === "figure" || node.type === "gallery") return [...title, ...readMedia(flows, state)];
  if (node.type === "pullQuote" || node.type === "blockquote") {
    const { quoted, attribution } = splitAttribution(flows, state);
    const children = [...title, ...state.flow(quoted)].flatMap((child) =>
      child.type === "pullQuote" && node.type === "pullQuote" ? (child.children ?? []) : [child],
    );
    return attribution === undefined ? children : [...children, attribution];
  }
  const children = [...title, ...state.flow(flows)];
  if (content === undefined) return [...label, ...children.slice(title.length)];
  const item = ITEMS[node.type];
  if (item === undefined) return children;
  const explicit = new Set(children);
  const [made] = fit({ type: node.type, children });
  if (made?.children === undefined) return children;
  return made.children.map((child) => (explicit.has(child) ? child : item(child)));
}

const ITEMS: Readonly<Record<string, (node: TreeNode) => TreeNode>> = {
  relatedLinks: relatedLinkOf,
  timeline: datedEvent,
  keyFigures: valuedFigure,
};

function titleOf(node: TreeNode, label: TreeNode[], state: ReadState, flow: Flow): TreeNode[] {
  const url = flow.attributes?.values.url;
  if (node.type === "relatedLinks" && url !== undefined && url !== "") {
    return [{ type: "relatedLink", url, children: label, ...state.place(flow.start, flow.end) }];
  }
  if (label.length === 0) return [];
  if (contentOf(node.type) === "inline*") return label;
  if (TITLED.has(node.type)) {
    const { position } = paragraphOf(label);
    return [{ type: "heading", depth: 3, children: label, ...(position !== undefined && { position }) }];
  }
  return node.type === "figure" ? [{ type: "caption", children: label }] : [paragraphOf(label)];
}

/** The blocks of a figure or gallery: images, and lines that are captions or credits. */
function readMedia(flows: readonly Flow[], state: ReadState): TreeNode[] {
  return flows.flatMap((flow): TreeNode[] => {
    const content = flow.content;
    if (flow.type !== "paragraph" || content === undefined) return state.flow([flow]);
    if (creditSign(content) !== undefined) return readLegend([content], state);
    return state.flow([flow]);
  });
}

function textOf(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => (typeof node.value === "string" ? node.value : textOf(node.children ?? [])))
    .join("")
    .trim();
}

/**
 * Makes the nodes of a span `[text]{.name key=value}`; its children alone when the name is unknown or a field is
 * missing, which is reported.
 */
export function makeSpan(
  attributes: Attributes,
  children: TreeNode[],
  start: number,
  end: number,
  state: Pick<ReadState, "place" | "report">,
): TreeNode[] {
  const [name = ""] = attributes.classes;
  const named = findNode(name, "inline");
  if (named === undefined) {
    state.report("directive-unknown", start, end, { name });
    return children;
  }
  const given = named.type === "text" ? undefined : makeNode(named.type, named.fields, attributes, start, end, state);
  if (named.type === "text") return [makeText(attributes, children, start, end, state)];
  if (given === undefined) {
    state.report("attribute-invalid", start, end, { name, value: "" });
    return children;
  }
  const content = contentOf(named.type);
  if (content === "")
    return [children.length > 0 && named.type === "image" ? { ...given, alt: textOf(children) } : given];
  if (content === undefined && children.length === 0) return [given];
  return fit({ ...given, children });
}

/** A text that cannot stand in Markdown as it is, or that carries fields of its own. */
function makeText(
  attributes: Attributes,
  children: TreeNode[],
  start: number,
  end: number,
  state: Pick<ReadState, "place" | "report">,
): TreeNode {
  const node = makeNode("text", {}, attributes, start, end, state) ?? { type: "text" };
  return { ...node, value: typeof node.value === "string" ? node.value : textOfExact(children) };
}

function textOfExact(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node.value === "string" ? node.value : textOfExact(node.children ?? []))).join("");
}
