import type { TreeNode } from "../tree.js";

/** Puts each question and the answers behind it into one turn of an interview. */
export function groupTurns(nodes: readonly TreeNode[]): TreeNode[] {
  if (!nodes.some((node) => node.type === "question" || node.type === "answer")) return [...nodes];
  const grouped: TreeNode[] = [];
  let turn: TreeNode | undefined;
  for (const node of nodes) {
    if (node.type === "question") {
      turn = {
        type: "questionAnswer",
        children: [node],
        ...(node.position !== undefined && { position: node.position }),
      };
      grouped.push(turn);
    } else if (node.type === "answer" && turn !== undefined) {
      turn.children!.push(node);
      const start = (turn.position as { start?: unknown } | undefined)?.start;
      const end = (node.position as { end?: unknown } | undefined)?.end;
      if (start !== undefined && end !== undefined) turn.position = { start, end };
    } else {
      turn = undefined;
      if (node.type === "answer") grouped.push(...(node.children ?? []));
      else grouped.push(node);
    }
  }
  return grouped;
}
