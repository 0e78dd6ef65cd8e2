/** The children of a node; none where it has no list of them. */
export function childrenOf<Child>(node: { readonly children: readonly Child[] } | null | undefined): readonly Child[] {
  return Array.isArray(node?.children) ? node.children : [];
}
