import type { Extension } from "@marbre/schema";
import type { Context } from "../context.js";
import type { Flow } from "../segment/markdown/flow.js";
import type { TreeNode } from "../tree.js";

/** What a reader of one kind of block asks for. */
export interface ReadState {
  /** The source that offsets point into. */
  readonly source: string;
  /** Copy that `marbre: 1` marks as written by `stringify`: nothing in it is guessed. */
  readonly canonical: boolean;
  readonly extensions: readonly Extension[];
  /** The position of a range, nothing when a plugin made the block. */
  place(start: number, end: number): { position?: unknown };
  /** Inline nodes of a block's content. */
  phrasing(content: Flow["content"]): TreeNode[];
  /** Nodes of blocks; questions and answers that follow each other become turns. */
  flow(flows: readonly Flow[]): TreeNode[];
  /**
   * Nodes of a block of HTML that stands at an offset of the source, and whether something of it was reported;
   * `undefined` when it is too complex to read.
   */
  readonly html: (html: string, start: number) => { nodes: TreeNode[]; reported: boolean } | undefined;
  readonly report: Context["report"];
}

/** Makes the nodes of one Markdown block. */
export type FlowReader = (flow: Flow, state: ReadState) => TreeNode[];
