import { isBlockquote } from "../../nodes/blockquote.js";
import type { Heading } from "../../nodes/heading.js";
import { toText } from "../../to-text.js";
import { rule } from "../rule.js";

/** Headings have text, and none skips a level on the way down; those of a box or a quotation start anew. */
export const headings = rule<{ after: number }>({
  codes: ["heading-empty", "heading-level-skipped"],
  types: ["heading", "headline"],
  begin: () => ({ after: 1 }),
  visit(node, { report, ancestors }, memory) {
    if (toText(node).trim() === "") {
      report("heading-empty", { type: node.type });
    }
    if (node.type !== "heading" || ancestors.some(isBlockquote)) {
      return;
    }
    const { depth } = node as Heading;
    if (depth > memory.after + 1) {
      report("heading-level-skipped", { depth, after: memory.after, expected: memory.after + 1 }, "depth");
    }
    memory.after = depth;
  },
});
