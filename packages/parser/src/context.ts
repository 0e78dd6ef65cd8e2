import type { ProblemArguments } from "@marbre/schema";
import type { ParseOptions } from "./options.js";
import type { ProblemCode } from "./problems.js";
import type { Places } from "./read/places.js";
import type { TreeNode } from "./tree.js";

/** What every step of one parse shares. */
export interface Context {
  /** The source as a string; all offsets count its UTF-16 units (a BOM counts). */
  readonly source: string;
  /** The source as it was given, when `repair` mended it; `places` always points there. */
  readonly original: string;
  /** The format read, never `auto`. */
  readonly format: "text" | "markdown" | "html";
  /** Whether the source may hold controls, odd spaces, ligatures or wrongly decoded letters. */
  readonly unusual: boolean;
  /**
   * Set by a segmenter for canonical copy (`marbre: 1`): every block is given and exact, nothing is inferred.
   */
  canonical?: boolean;
  /** The article of canonical copy, which its segmenter makes itself; the steps behind it have nothing to add. */
  article?: TreeNode;
  /** Offsets to points and positions. */
  readonly places: Places;
  /** The options as given, checked. */
  readonly options: ParseOptions;
  /** Reports a problem of the parser's catalogue at a range of the source. */
  readonly report: (code: ProblemCode, start: number, end: number, args?: ProblemArguments) => void;
}
