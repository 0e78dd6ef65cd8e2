import type { Label } from "./block.js";
import type { TreeNode } from "./tree.js";

/**
 * A container that markup opened around consecutive blocks (an aside, a question with its answer): all of them carry
 * the same object, so identity tells where it begins and ends. Compose makes the node of `type` around them.
 */
export interface Container {
  /** Node type: `aside`, `questionAnswer`, `keyFigures`, `blockquote` … */
  type: string;
  /** Further fields of the node, such as `{ kind: "box" }`. */
  fields?: Readonly<Record<string, unknown>>;
  /** The container around this one, when containers are nested. */
  within?: Container;
}

/** What is said of a block by markup, a hint or a profile; it is never inferred against. */
export interface BlockGiven {
  /** The label the block has, whatever it looks like. */
  label: Label;
  /** Who says so, for `explain`: the tag, the Markdown sign, the hint; the build of the copy as a whole. */
  by: "markup" | "copy" | "hint" | "profile";
  /**
   * A ready node, positions set: a table, a figure, also a whole container with what is in it. Compose puts it where
   * the label belongs and, unless `exact`, reads French inline structure inside its phrasing.
   */
  node?: TreeNode;
  /** Header nodes front matter carries, used where the copy itself has none of that type. */
  header?: TreeNode[];
  /** Where the ready node stands, when markup says it; by the label otherwise. */
  part?: "header" | "body" | "footer";
  /** Node and inline are taken as they stand. */
  exact?: true;
  /** Heading depth, 2 to 6, where the label is `heading`. */
  depth?: number;
  /** The innermost container the block stands in. */
  within?: Container;
  /** What the block says of the article (front matter, a list of tags): stands before what lines say. */
  meta?: Readonly<Record<string, unknown>>;
}
