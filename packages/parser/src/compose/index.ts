import type { Article } from "@marbre/schema";
import type { Block } from "../block.js";
import { sourceEnd, sourceOffset } from "../block.js";
import type { Context } from "../context.js";
import type { TreeNode } from "../tree.js";

/** Makes the article of labelled blocks. */
export function compose(blocks: readonly Block[], context: Context): Article {
  const header: TreeNode[] = [];
  const body: TreeNode[] = [];
  for (const block of blocks) {
    if (block.label === "headline" && header.length === 0) {
      header.push({ type: "headline", children: text(block, context), position: position(block, context) });
    } else if (block.label === "heading") {
      body.push({ type: "heading", depth: 2, children: text(block, context), position: position(block, context) });
    } else {
      body.push({ type: "paragraph", children: text(block, context), position: position(block, context) });
    }
  }
  return {
    type: "article",
    schemaVersion: 1,
    meta: { lang: context.options.lang ?? "fr" },
    children: [
      { type: "header", children: header },
      { type: "body", children: body },
    ],
  } as unknown as Article;
}

function text(block: Block, context: Context): TreeNode[] {
  const start = sourceOffset(block, 0);
  const end = sourceEnd(block, block.text.length);
  return [{ type: "text", value: block.text, position: context.places.position(start, end) }];
}

function position(block: Block, context: Context): unknown {
  return context.places.position(block.start, block.end);
}
