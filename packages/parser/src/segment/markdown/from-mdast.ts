import type { Nodes, Parents, Root } from "mdast";
import type { Flow, FlowType } from "./flow.js";
import { attributesOf } from "./tokenize.js";

const CONTAINERS: ReadonlySet<string> = new Set([
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "footnoteDefinition",
]);

/**
 * Brings the blocks of an mdast tree to those of the Markdown reader; what stands before `start`, front matter, is left
 * out. A node of a plugin's own type is its blocks, or a paragraph of its text.
 */
export function flowsOfMdast(root: Root, start: number): Flow[] {
  return root.children.flatMap((node) => {
    const offset = node.position?.start.offset;
    return node.type === "yaml" || (offset !== undefined && offset < start) ? [] : flowOf(node as Nodes);
  });
}

function flowOf(node: Nodes): Flow[] {
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  const base = { start, end };
  const children = () =>
    "children" in node ? (node as Parents).children.flatMap((child) => flowOf(child as Nodes)) : [];
  const content = () => ({ nodes: "children" in node ? ((node as Parents).children as Nodes[]) : [] });
  switch (node.type) {
    case "paragraph":
    case "tableCell":
      return [{ ...base, type: node.type, content: content() }];
    case "heading":
      return [{ ...base, type: "heading", depth: node.depth, content: content() }];
    case "thematicBreak":
      return [{ ...base, type: "thematicBreak" }];
    case "code":
      return [{ ...base, type: "code", lang: node.lang ?? null, meta: node.meta ?? null, value: node.value }];
    case "html":
      return [{ ...base, type: "html", value: node.value }];
    case "definition":
      return [
        { ...base, type: "definition", name: node.label ?? node.identifier, value: node.url, meta: node.title ?? null },
      ];
    case "containerDirective":
    case "leafDirective": {
      const [first, ...rest] = node.children as Nodes[];
      const labelled =
        first?.type === "paragraph" &&
        (first.data as { directiveLabel?: unknown } | undefined)?.directiveLabel === true;
      const inner = node.type === "leafDirective" ? node.children : labelled ? (first as Parents).children : [];
      const blocks = node.type === "leafDirective" ? [] : labelled ? rest : (node.children as Nodes[]);
      return [
        {
          ...base,
          type: "directive",
          name: node.name,
          attributes: attributesOf(node.attributes),
          ...(inner.length > 0 && { content: { nodes: inner as Nodes[] } }),
          children: blocks.flatMap((child) => flowOf(child)),
        },
      ];
    }
    default: {
      if (!CONTAINERS.has(node.type)) {
        const inner = children();
        if (inner.length > 0) return inner;
        const value = "value" in node ? node.value : "";
        return value === "" ? [] : [{ ...base, type: "paragraph", content: { nodes: [node] } }];
      }
      const flow: Flow = { ...base, type: node.type as FlowType, children: children() };
      if (node.type === "list") {
        flow.ordered = node.ordered === true;
        flow.spread = node.spread === true;
        if (node.ordered === true && typeof node.start === "number") flow.first = node.start;
      } else if (node.type === "listItem") {
        flow.spread = node.spread === true;
        flow.checked = node.checked ?? null;
      } else if (node.type === "table") flow.align = node.align ?? [];
      else if (node.type === "footnoteDefinition") flow.name = node.label ?? node.identifier;
      return [flow];
    }
  }
}

/** Cuts inline nodes into the lines they stand on in the source. */
export function splitMdastLines(nodes: readonly Nodes[]): Nodes[][] {
  const lines: Nodes[][] = [[]];
  for (const node of nodes) {
    if (node.type === "break") lines.push([]);
    else if (node.type !== "text" || !node.value.includes("\n")) lines.at(-1)!.push(node);
    else {
      for (const [index, value] of node.value.split("\n").entries()) {
        if (index > 0) lines.push([]);
        if (value.trim() !== "") lines.at(-1)!.push({ ...node, value: index > 0 ? value.trimStart() : value });
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** Inline nodes without the first characters of their first text. */
export function cutMdast(nodes: readonly Nodes[], length: number): Nodes[] {
  const [first, ...rest] = nodes;
  if (first?.type !== "text" || length === 0) return [...nodes];
  const value = first.value.slice(length);
  return value === "" ? rest : [{ ...first, value }, ...rest];
}
