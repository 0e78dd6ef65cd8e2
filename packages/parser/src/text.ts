import { type Explained, explainWith } from "./explain.js";
import type { ParseOptions } from "./options.js";
import { type Parsed, run } from "./parse.js";

export type { Label } from "./block.js";
export { LABELS } from "./block.js";
export type { Evidence } from "./classify/judge.js";
export type { CopyBlock, Explained } from "./explain.js";
export type { Format, Hint, ParseOptions, Profile } from "./options.js";
export type { Parsed } from "./parse.js";
export { describe, type ProblemCode, problemCatalogue } from "./problems.js";
export { type Decoded, decode } from "./read/decode.js";
export { detectFormat } from "./read/detect-format.js";
export { needsRepair } from "./repair/index.js";

/**
 * Reads plain copy into an article: {@link parse} of `@marbre/parser` without Markdown and HTML. `format: "auto"`
 * always reads text here.
 *
 * Never throws on text; throws a `TypeError` for a source or an option of the wrong kind.
 */
export function parse(source: string | Uint8Array, options?: ParseOptions): Parsed {
  const { article, problems } = run(source, options, {});
  return { article, problems };
}

/** Reads plain copy and says why: {@link parse} and each block's label, confidence and evidence. */
export function explain(source: string | Uint8Array, options?: ParseOptions): Explained {
  return explainWith(source, options, {});
}
