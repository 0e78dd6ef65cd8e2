import type { TreeNode } from "../tree.js";

/** A related link of what an item holds: an item that is one link is that link. */
export function relatedLinkOf(item: TreeNode): TreeNode {
  const children = (item.children ?? []).filter(
    (child) => !(child.type === "text" && (child.value as string).trim() === ""),
  );
  const [only] = children;
  if (item.url !== undefined || children.length !== 1 || only?.type !== "link") return item;
  return { ...item, url: only.url, children: only.children ?? [] };
}
