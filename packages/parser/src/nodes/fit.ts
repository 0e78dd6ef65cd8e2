import { isBlock, isInline, isMedium } from "@marbre/schema";
import type { TreeNode } from "../tree.js";
import { contentOf } from "./fields.js";

/**
 * Brings children to what a node type may hold, losing no text: inline nodes are put in paragraphs, blocks give their
 * inline nodes to a line of text, and what fits nowhere gives its children. A node that must hold something and holds
 * nothing is left out.
 */
export function fit(node: TreeNode): TreeNode[] {
  const content = contentOf(node.type);
  const children = node.children ?? [];
  if (content === undefined || content === "") return [node];
  if (content === "inline*") return [{ ...node, children: toInline(children) }];
  if (content === "block*") return [{ ...node, children: toBlocks(children) }];
  return FITTING[content]?.(node, children) ?? [node];
}

type Fitting = (node: TreeNode, children: TreeNode[]) => TreeNode[];

const FITTING: Readonly<Record<string, Fitting>> = {
  "(inline|attribution)*": (node, children) => [{ ...node, children: toInline(children, "attribution") }],
  "block* attribution?": (node, children) => {
    const [attribution, rest] = take(children, "attribution");
    return [{ ...node, children: [...toBlocks(rest), ...attribution.slice(0, 1)] }];
  },
  "paragraph+ attribution?": (node, children) => {
    const [attribution, rest] = take(children, "attribution");
    const paragraphs = toParagraphs(rest);
    return paragraphs.length === 0 ? [] : [{ ...node, children: [...paragraphs, ...attribution.slice(0, 1)] }];
  },
  "(paragraph|list)+": (node, children) =>
    some(
      node,
      toBlocks(children).flatMap((child) => (child.type === "list" ? [child] : toParagraphs([child]))),
    ),
  "listItem+": (node, children) => some(node, toItems(children, "listItem")),
  "tableRow+": (node, children) =>
    some(
      node,
      children.filter((child) => child.type === "tableRow"),
    ),
  "tableCell*": (node, children) => [{ ...node, children: children.filter((child) => child.type === "tableCell") }],
  "figure+": (node, children) => some(node, toFigures(children)),
  "medium? caption? credit*": fitFigure,
  "question answer*": fitTurn,
  "heading? keyFigure+": (node, children) => headed(node, children, "keyFigure"),
  "heading? timelineEvent+": (node, children) => headed(node, children, "timelineEvent"),
  "heading? relatedLink+": (node, children) => headed(node, children, "relatedLink"),
};

function some(node: TreeNode, children: TreeNode[]): TreeNode[] {
  return children.length === 0 ? [] : [{ ...node, children }];
}

function take(children: readonly TreeNode[], type: string): [TreeNode[], TreeNode[]] {
  return [children.filter((child) => child.type === type), children.filter((child) => child.type !== type)];
}

/** Items of a type: a list gives its items, anything else is an item of its own. */
function toItems(children: readonly TreeNode[], type: string): TreeNode[] {
  return children.flatMap((child): TreeNode[] => {
    if (child.type === type) return [child];
    if (child.type === "list") return (child.children ?? []).flatMap((item) => itemOf(item.children ?? [], type, item));
    return itemOf([child], type, child);
  });
}

function itemOf(children: TreeNode[], type: string, from: TreeNode): TreeNode[] {
  return fit({ type, children, ...placeOf(from) });
}

function headed(node: TreeNode, children: readonly TreeNode[], type: string): TreeNode[] {
  const heading = children[0]?.type === "heading" ? [children[0]] : [];
  const items = toItems(children.slice(heading.length), type);
  return items.length === 0 ? heading : [{ ...node, children: [...heading, ...items] }];
}

function toFigures(children: readonly TreeNode[]): TreeNode[] {
  return children.flatMap((child): TreeNode[] => {
    if (child.type === "figure") return [child];
    if (isMedium(child)) return [figureOf(child)];
    if (child.type === "paragraph") {
      const images = (child.children ?? []).filter((inline) => inline.type === "image");
      if (images.length > 0) return images.map(figureOf);
    }
    const inline = toInline([child]);
    if (inline.length === 0) return [];
    return [
      { type: "figure", children: [{ type: "caption", children: inline, ...placeOf(child) }], ...placeOf(child) },
    ];
  });
}

/** A figure around a medium. */
export function figureOf(medium: TreeNode): TreeNode {
  return { type: "figure", children: [medium], ...placeOf(medium) };
}

function placeOf(node: TreeNode): { position?: unknown } {
  return node.position === undefined ? {} : { position: node.position };
}

function fitFigure(node: TreeNode, children: readonly TreeNode[]): TreeNode[] {
  const media: TreeNode[] = [];
  const captions: TreeNode[] = [];
  const credits: TreeNode[] = [];
  const sort = (child: TreeNode) => {
    if (isMedium(child)) media.push(child);
    else if (child.type === "credit") credits.push(child);
    else if (child.type === "caption") captions.push(child);
    else if (child.type === "figure") (child.children ?? []).forEach(sort);
    else {
      const inline = toInline([child]);
      if (inline.length > 0) captions.push({ type: "caption", children: inline, ...placeOf(child) });
    }
  };
  children.forEach(sort);
  const caption = captions.length > 1 ? [{ ...captions[0]!, children: toInline(captions) }] : captions;
  const medium = media.length > 1 ? [{ type: "gallery", children: media.map(figureOf) }] : media;
  return [{ ...node, children: [...medium, ...caption, ...credits] }];
}

function fitTurn(node: TreeNode, given: readonly TreeNode[]): TreeNode[] {
  const children = given.flatMap((child) => (child.type === "questionAnswer" ? (child.children ?? []) : [child]));
  const start = children.findIndex((child) => child.type === "question");
  if (start === -1) return toBlocks(children);
  const turns: TreeNode[] = [];
  for (const child of children.slice(start)) {
    const turn = turns.at(-1)?.children;
    if (child.type === "question" || turn === undefined) turns.push({ ...node, children: [child] });
    else if (child.type === "answer") turn.push(child);
    else {
      const last = turn.at(-1)!;
      if (last.type === "answer") last.children = [...(last.children ?? []), ...toBlocks([child])];
      else turn.push({ type: "answer", children: toBlocks([child]), ...placeOf(child) });
    }
  }
  return [...toBlocks(children.slice(0, start)), ...turns];
}

/** Inline nodes of anything, blocks parted by a `break`; `keep` is a type that may stand among them. */
export function toInline(children: readonly TreeNode[], keep?: string): TreeNode[] {
  const nodes: TreeNode[] = [];
  let parted = false;
  for (const child of children) {
    if (isInline(child) || child.type === keep || child.type.includes(":")) {
      if (parted) nodes.push({ type: "break" });
      nodes.push(child);
      parted = false;
      continue;
    }
    const inner =
      child.children !== undefined
        ? toInline(child.children, keep)
        : typeof child.value === "string" && child.value !== ""
          ? [{ type: "text", value: child.value, ...placeOf(child) }]
          : [];
    if (inner.length === 0) continue;
    if (nodes.length > 0) nodes.push({ type: "break" });
    nodes.push(...inner);
    parted = true;
  }
  return nodes;
}

/** Blocks of anything: runs of inline nodes become paragraphs, what may not stand as a block gives its children. */
export function toBlocks(children: readonly TreeNode[], allowed: (node: TreeNode) => boolean = isBlock): TreeNode[] {
  const blocks: TreeNode[] = [];
  let line: TreeNode[] = [];
  const end = () => {
    if (line.length > 0) blocks.push(paragraphOf(line));
    line = [];
  };
  for (const child of children) {
    if (isInline(child)) {
      line.push(child);
      continue;
    }
    end();
    if (allowed(child) || child.type.includes(":")) blocks.push(child);
    else if (child.type === "video" || child.type === "audio") blocks.push(figureOf(child));
    else if (child.type === "caption" || child.type === "credit") blocks.push(figureOf(child));
    else if (child.children !== undefined) blocks.push(...toBlocks(child.children, allowed));
  }
  end();
  return blocks;
}

function toParagraphs(children: readonly TreeNode[]): TreeNode[] {
  return toBlocks(children).flatMap((child): TreeNode[] => {
    if (child.type === "paragraph") return [child];
    const inner = child.children ?? [];
    // What a figure shows is a block again, and would be a figure again.
    if (child.type !== "figure" && inner.length > 0 && !inner.every(isInline)) return toParagraphs(inner);
    const inline = toInline([child]);
    return inline.length === 0 ? [] : [paragraphOf(inline)];
  });
}

/** A paragraph around inline nodes, from the first one's place to the last one's. */
export function paragraphOf(children: TreeNode[]): TreeNode {
  const first = children[0]?.position as { start: unknown } | undefined;
  const last = children.at(-1)?.position as { end: unknown } | undefined;
  const paragraph: TreeNode = { type: "paragraph", children };
  if (first !== undefined && last !== undefined) paragraph.position = { start: first.start, end: last.end };
  return paragraph;
}
