import { type Explained, explainWith } from "./explain.js";
import type { ParseOptions } from "./options.js";
import { type Parsed, run } from "./parse.js";
import { segmentHtml } from "./segment/html.js";
import type { Segmenters } from "./segment/index.js";
import { segmentMarkdown } from "./segment/markdown.js";

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

export { type StringifyOptions, stringify } from "./stringify/index.js";

/** The formats this entry reads besides plain text. */
const segmenters: Segmenters = { markdown: segmentMarkdown, html: segmentHtml };

/**
 * Reads raw French news copy (plain text, Markdown or HTML) into an article.
 *
 * Never throws on text: what is odd about it is reported and the article is still built and valid. Throws a
 * `TypeError` for a source that is neither a string nor a `Uint8Array`, and for a bad option.
 */
export function parse(source: string | Uint8Array, options?: ParseOptions): Parsed {
  const { article, problems } = run(source, options, segmenters);
  return { article, problems };
}

/** Reads copy and says why: {@link parse} and each block's label, confidence, runner-up and evidence. */
export function explain(source: string | Uint8Array, options?: ParseOptions): Explained {
  return explainWith(source, options, segmenters);
}
