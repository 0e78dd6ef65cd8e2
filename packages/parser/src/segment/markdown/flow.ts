import type { Nodes as MdastNodes } from "mdast";
import type { Attributes } from "./attributes.js";

/** Inline Markdown still to be read: a stretch of `text`, and where its characters come from. */
export interface RawContent {
  /** The whole source, or the lines of the content with the signs of containers taken off. */
  text: string;
  start: number;
  end: number;
  /** Flat pairs `textIndex, sourceOffset` in rising order, when `text` is not the source itself. */
  map?: readonly number[];
}

/** Inline Markdown read already, by mdast plugins. */
export interface MdastContent {
  nodes: readonly MdastNodes[];
}

/**
 * One block of Markdown, mdast's in shape: what the scanner, remark's own tokenizer and a ready mdast tree are all
 * brought to. Offsets are the source's; -1 where a plugin made the node.
 */
export interface Flow {
  type: FlowType;
  start: number;
  end: number;
  children?: Flow[];
  content?: RawContent | MdastContent;
  /** Heading depth, 1 to 6. */
  depth?: number;
  ordered?: boolean;
  /** Number of the first item of an ordered list. */
  first?: number;
  spread?: boolean;
  checked?: boolean | null;
  /** How the columns of a table are set. */
  align?: (("left" | "right" | "center") | null)[];
  /** Code, raw HTML. */
  value?: string;
  lang?: string | null;
  meta?: string | null;
  /** Label of a footnote or link definition; name of a directive. */
  name?: string;
  attributes?: Attributes;
  /** A directive whose closing `:::` is missing. */
  unclosed?: boolean;
}

/** The kinds of {@link Flow}: mdast's, with both flow directives as one. */
export type FlowType =
  | "paragraph"
  | "heading"
  | "thematicBreak"
  | "blockquote"
  | "list"
  | "listItem"
  | "table"
  | "tableRow"
  | "tableCell"
  | "code"
  | "html"
  | "definition"
  | "footnoteDefinition"
  | "directive";
