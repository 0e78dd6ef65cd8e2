/** Any node of the tree, as far as the steps before compose need to know it. */
export interface TreeNode {
  type: string;
  children?: TreeNode[];
  [field: string]: unknown;
}
