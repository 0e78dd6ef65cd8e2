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
    else if (!Object.hasOwn(TAGS, name)) state.report("markdown-html-dropped", start, end, { tag: name });
    else if (match?.[1] === "") {
      open.push({ name, tag: node, children: [] });
      out = open.at(-1)!.children;
    } else if (open.at(-1)?.name === name) {
      const { tag, children } = open.pop()!;
      out = open.at(-1)?.children ?? root;
      out.push({ type: TAGS[name]!, children, ...state.place(tag.start as number, end) });
    } else state.report("markdown-html-dropped", start, end, { tag: name });
  }
  for (const { name, tag, children } of open) {
    state.report("markdown-html-dropped", tag.start as number, tag.end as number, { tag: name });
    root.push(...children);
  }
  return root;
}
