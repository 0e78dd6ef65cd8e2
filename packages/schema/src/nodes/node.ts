/** A place in a source, as in unist. */
export interface Point {
  /** Starts at 1. */
  line: number;
  /** Starts at 1, in UTF-16 units. */
  column: number;
  /** Starts at 0, in UTF-16 units; a byte order mark counts. */
  offset?: number | undefined;
}

/** The stretch of a source that a node was read from, as in unist. */
export interface Position {
  start: Point;
  /** The place after the last character. */
  end: Point;
}

/** Whatever tools note on a node. Augment it to give your own fields a type; Marbre prints none of it. */
export interface Data extends Record<string, unknown> {}

/** What every node may carry. */
export interface NodeBase {
  /** Name of the node’s kind. */
  type: string;
  /** Anchor, unique in its article. */
  id?: string;
  /** Language of its text, BCP 47; that of its parent when absent. */
  lang?: string;
  data?: Data | undefined;
  /** Where it was read; absent for a node made by hand. */
  position?: Position | undefined;
}
