import type {
  Article,
  FootnoteDefinition,
  Node,
  StandardNodeType,
  TableCell,
  TableOfContentsEntry,
} from "@marbre/schema";
import type { Labels } from "./labels.js";
import type { RenderOptions } from "./options.js";
import type { HtmlProblemCode } from "./problems.js";
import type { ResolvedImage } from "./resolve-image.js";
import type { GridCell } from "./table-grid.js";
import type { UrlUse } from "./url/safe-url.js";

declare const FRAGMENT: unique symbol;

/**
 * A piece of output. Opaque: handlers get fragments from the {@link State} and hand them back to it, never looking inside,
 * so that one table of handlers makes strings and hast alike.
 */
export interface Fragment {
  readonly [FRAGMENT]: true;
}

/** What an element may hold: one fragment, or several in order. */
export type Content = Fragment | readonly Fragment[];

/**
 * Attributes by their HTML names (`class`, `datetime`, `aria-label`). Values are plain text: the builder escapes them. `true` prints
 * the bare name; `false`, `null` and `undefined` print nothing. The words of `class` get the caller’s `classPrefix`.
 */
export interface Attributes {
  readonly [name: string]: string | number | boolean | null | undefined;
}

/**
 * Renders one kind of node.
 *
 * @param node - The node.
 * @param state - Makes elements and text, renders other nodes, collects problems.
 * @param parent - The node it stands in, where that is known.
 */
export type Handler<Kind extends { type: string } = Node> = (node: Kind, state: State, parent?: Parent) => Fragment;

/** Any node, as seen from the one inside. */
export interface Parent {
  readonly type: string;
}

/** One handler for each node of the article tree. */
export type Handlers = { readonly [Type in StandardNodeType]: Handler<Extract<Node, { type: Type }>> };

/** Handlers put over the table: for nodes of the article tree, and for types of one’s own (`acme:quiz`). */
export type HandlerOverrides = { readonly [Type in keyof Handlers]?: Handlers[Type] | undefined } & {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of a foreign node is known to its handler alone
  readonly [type: `${string}:${string}`]: Handler<any> | undefined;
};

/** Anything with children, or the children themselves. */
export type Children = { readonly children?: readonly { type: string }[] | undefined } | readonly { type: string }[];

/** Where rendering a table stands: its rows and cells ask. */
export interface TablePlace {
  /** How each column is set. */
  readonly align: readonly (string | null)[];
  /** Whether the row at hand stands in the table’s head. */
  head: boolean;
  /** Whether the cells of the head are heads by default, none of the table’s cells saying otherwise. */
  readonly plain: boolean;
  /** Index of the cell at hand in its row. */
  column: number;
  /** Where cells stand, once spans are reckoned with; none in a table without spans. */
  readonly cells: ReadonlyMap<TableCell, GridCell> | undefined;
}

/** What handlers work with. One state serves one run over one article. */
export interface State {
  /** What the caller asked for, with defaults filled in. */
  readonly options: RenderOptions;
  /** The article the nodes belong to, where there is one: for `meta` and footnotes. */
  readonly article: Article | undefined;
  /** Words the renderer adds, in the article’s language. */
  readonly labels: Labels;
  /** Set while a table is rendered. */
  table: TablePlace | undefined;

  /** An element. Without content it is empty; void elements never take any. */
  element(name: string, attributes?: Attributes | null, content?: Content): Fragment;
  /** Text, escaped as the output wants it. */
  text(value: string): Fragment;
  /** Several fragments as one, nothing between them. */
  join(...parts: readonly Content[]): Fragment;
  /** Several blocks as one, each on a line of its own. Empty ones are left out. */
  lines(...parts: readonly Content[]): Fragment;
  /** No output. */
  readonly empty: Fragment;
  /** Whether a fragment prints nothing. */
  isEmpty(fragment: Fragment): boolean;

  /** Renders one node. */
  one(node: { type: string }, parent?: Parent): Fragment;
  /** Renders children in order, nothing between them. */
  all(children: Children, parent?: Parent): Fragment;
  /** Renders children in order, each block on a line of its own. */
  flow(children: Children, parent?: Parent): Fragment;
  /** Renders children as a link to `url`: no link inside a link, none where the URL may not be printed (reported). */
  anchor(url: string, attributes: Attributes, node: Children & { type: string }): Fragment;

  /** Adds what every node may carry, `id` and `lang`, to an element’s own attributes. */
  attributes(node: { type: string; id?: unknown; lang?: unknown }, own?: Attributes | null): Attributes | null;
  /** The id of a heading, the same in its link from a table of contents. */
  headingId(node: { type: string }): string | undefined;
  /** The headings of the body with the ids they will get. */
  contents(): readonly ContentsEntry[];
  /** Level to print a heading at: its depth on the caller’s base, and never two levels below the one before. */
  headingLevel(depth: number, node: { type: string }): number;
  /** The URL to print, resolved and safe; `undefined` (reported) where it may not be. */
  url(url: unknown, node: { type: string }, use?: UrlUse): string | undefined;
  /** An image with its URLs resolved and safe; `undefined` (reported) when it has no printable one. */
  image(node: { type: string; url?: unknown }): ResolvedImage | undefined;
  /** Whether the image at hand is the first: the one to load at once. */
  isFirstImage(): boolean;
  /** The number of a footnote and the ids of its two ends, or `undefined` when nothing defines it. */
  footnote(identifier: unknown): FootnotePlace | undefined;
  /** Keeps a footnote for the section at the end. */
  defer(definition: FootnoteDefinition): void;
  /** The footnotes referred to or deferred and not printed yet, as one section. */
  endnotes(): Fragment;
  /** Reports a problem of a node. */
  report(
    code: HtmlProblemCode,
    node: { type: string; position?: unknown } | undefined,
    args?: Record<string, string | number>,
  ): void;
}

/** A heading of the body with the id it has on the page. */
export interface ContentsEntry extends TableOfContentsEntry {
  readonly id: string;
}

/** A footnote as its reference needs it. */
export interface FootnotePlace {
  /** Counted from 1, in the order of first references. */
  readonly number: number;
  /** Id of the note. */
  readonly id: string;
  /** Id of this very reference. */
  readonly referenceId: string;
}
