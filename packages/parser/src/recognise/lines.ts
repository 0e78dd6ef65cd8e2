/** What a line grammar found in a block. */
export interface Recognition<Value> {
  /** What the line says. */
  value: Value;
  /** Ranges of the block's text that the grammar consumed, as flat pairs `start, end`. */
  ranges: readonly number[];
  /** How sure the grammar is, 0 to 1. */
  score: number;
}

/** The recognitions of one block, one optional field a line grammar. */
// biome-ignore lint/suspicious/noEmptyInterface: each line grammar adds its field
export interface Lines {}
