import { nodeOf } from "./misuse.js";
import type { Block, Inline } from "./nodes/content.js";
import type { Paragraph } from "./nodes/paragraph.js";

/** Content for a builder: one thing or several, nodes or strings they are made of. */
export type Content<Node> = string | Node | readonly (string | Node)[];

/** Text and inline nodes; a string is a `text`. */
export type InlineContent = Content<Inline>;

/** Blocks; a string is a `paragraph`. */
export type BlockContent = Content<Block>;

/** Fields of a node that a builder takes beside its content. */
export type Fields<Node> = Omit<Node, "type" | "children" | "value">;

/** Makes a list of nodes of content, its strings by `make`. */
export const contents = <Node>(content: Content<Node>, make: (value: string) => Node): Node[] =>
  (Array.isArray(content) ? (content as readonly (string | Node)[]) : [content as string | Node]).map((one) =>
    typeof one === "string" ? make(one) : nodeOf(one, "content", "a string, a node or a list"),
  );

/** Makes inline nodes of content; an empty string makes none. */
export const inlines = (content: InlineContent): Inline[] =>
  contents<Inline>(content, (value) => ({ type: "text", value })).filter((node) => node.type !== "text" || node.value);

/** Makes blocks of content. */
export const blocks = (content: BlockContent): Block[] => contents<Block>(content, paragraphOf);

const paragraphOf = (value: string): Paragraph => ({ type: "paragraph", children: inlines(value) });
