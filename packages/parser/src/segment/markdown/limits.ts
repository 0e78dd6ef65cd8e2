/**
 * How much markup one piece of Markdown may hold before it is read as text: far above what copy needs, low enough that
 * the tokenizer stays linear.
 */
export const LIMITS = {
  /** Containers (`>`, list markers) opened by one line. */
  nesting: 24,
  /** Directives open at a time. */
  directives: 24,
  /** Signs of block constructs handed to the tokenizer by one document. */
  blockSigns: 4_000,
  /** Signs of inline constructs in one document, and for how many of its characters there may be one more. */
  inlineSigns: 2_000,
  charactersPerSign: 8,
  /** Lines without a sign of their own, in a list or quotation, that go on the paragraph above. */
  lines: 400,
  /** Cells of tables in lists and quotations of one document; others are read without the tokenizer. */
  cells: 1_000,
  /** Footnotes of one document. */
  footnotes: 400,
} as const;
