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
  blockSigns: 6_000,
  /** Lines of one paragraph that needs the tokenizer. */
  lines: 2_000,
  /** Cells of the tables of one document. */
  cells: 40_000,
  /** Link and footnote definitions of one document. */
  definitions: 500,
} as const;
