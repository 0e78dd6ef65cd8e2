import type { TreeNode } from "../tree.js";

/**
 * Inline nodes without the setting that all of them have: a line in bold or italics from end to end is set so because of
 * what it is. Line ends and blanks may stand between them; where something is set otherwise all stays.
 */
export function withoutSetting(nodes: readonly TreeNode[], type: "strong" | "emphasis"): TreeNode[] {
  const set = nodes.some((node) => node.type === type);
  const all = set && nodes.every((node) => node.type === type || node.type === "break" || isBlank(node));
  return all ? nodes.flatMap((node) => (node.type === type ? (node.children ?? []) : [node])) : [...nodes];
}

function isBlank(node: TreeNode): boolean {
  return node.type === "text" && String(node.value).trim() === "";
}
