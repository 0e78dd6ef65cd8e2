import type { Article } from "./nodes/article.js";
import { isBody } from "./nodes/body.js";
import type { Heading } from "./nodes/heading.js";
import { isHeading } from "./nodes/heading.js";
import { isLivePost } from "./nodes/live-post.js";
import { toText } from "./to-text.js";

/** A line of a table of contents. */
export interface TableOfContentsEntry {
  depth: Heading["depth"];
  /** Plain text. */
  text: string;
  /** The heading’s own `id`, if it has one. */
  id?: string;
  /** The heading itself, the very object of the tree. */
  node: Heading;
}

/** Lists the headings of an article’s body and of its live posts in reading order; those within boxes are left out. */
export const tableOfContents = (article: Article): TableOfContentsEntry[] =>
  article.children
    .filter(isBody)
    .flatMap(({ children }) => children.flatMap((node) => (isLivePost(node) ? node.children : [node])))
    .filter(isHeading)
    .map((node) => ({
      depth: node.depth,
      text: toText(node),
      ...(node.id !== undefined && { id: node.id }),
      node,
    }));
