import type { TreeNode } from "../tree.js";
import type { ReadState } from "./format.js";

/** Tags of raw HTML in a line of Markdown → the node they are. */
const TAGS: Readonly<Record<string, string>> = {
  em: "emphasis",
  i: "emphasis",
  cite: "emphasis",
  strong: "strong",
  b: "strong",
  del: "delete",
  s: "delete",
  strike: "delete",
  sup: "superscript",
  sub: "subscript",
};

const NAME = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/;

/**
 * Makes nodes of the raw HTML among inline siblings: `<br>` is a break, pairs such as `<sup>` … `</sup>` their node; of
 * other tags only the content is kept, and they are reported. One pass.
 */
export function readInlineHtml(nodes: TreeNode[], state: Pick<ReadState, "place" | "report">): TreeNode[] {
  const root: TreeNode[] = [];
  const dropped: TreeNode[] = [];
  const open: { name: string; tag: TreeNode; children: TreeNode[] }[] = [];
  let out = root;
  for (const node of nodes) {
    if (node.type !== "html") {
      out.push(node);
      continue;
    }
    const start = node.start as number;
    const end = node.end as number;
    const match = NAME.exec(node.value as string);
    const name = match?.[2]?.toLowerCase() ?? "!--";
    if (name === "br") out.push({ type: "break", ...state.place(start, end) });
    else if (!Object.hasOwn(TAGS, name)) dropped.push(node);
    else if (match?.[1] === "") {
      open.push({ name, tag: node, children: [] });
      out = open.at(-1)!.children;
    } else if (open.at(-1)?.name === name) {
      const { tag, children } = open.pop()!;
      out = open.at(-1)?.children ?? root;
      out.push({ type: TAGS[name]!, children, ...state.place(tag.start as number, end) });
    } else dropped.push(node);
  }
  for (const { tag, children } of open) {
    dropped.push(tag);
    root.push(...children);
  }
  reportDropped(dropped, state);
  return root;
}

/** Tags of one paragraph that are reported one by one; more of them are reported as one. */
const MOST = 50;

function reportDropped(tags: readonly TreeNode[], state: Pick<ReadState, "report">): void {
  const nameOf = (tag: TreeNode) => NAME.exec(tag.value as string)?.[2]?.toLowerCase() ?? "!--";
  if (tags.length <= MOST) {
    for (const tag of tags) {
      state.report("markdown-html-dropped", tag.start as number, tag.end as number, { tag: nameOf(tag) });
    }
    return;
  }
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const tag of tags) {
    start = Math.min(start, tag.start as number);
    end = Math.max(end, tag.end as number);
  }
  state.report("markdown-html-dropped", start, end, { tag: nameOf(tags[0] as TreeNode), count: tags.length });
}
