import type { Article, Problem } from "@marbre/schema";
import type { Block } from "./block.js";
import { classify } from "./classify/index.js";
import { compose } from "./compose/index.js";
import type { Context } from "./context.js";
import type { ParseOptions } from "./options.js";
import { checkOptions } from "./options.js";
import { read } from "./read/index.js";
import { recognise } from "./recognise/index.js";
import type { Segmenters } from "./segment/index.js";
import { segment } from "./segment/index.js";

/** What `parse` gives. */
export interface Parsed {
  /** Always valid by `validateArticle`. */
  article: Article;
  /** What was found on the way, in source order within each step. */
  problems: Problem[];
}

/** The five steps; `blocks` and `context` are what `explain` goes on from. */
export function run(
  source: string | Uint8Array,
  options: ParseOptions | undefined,
  segmenters: Segmenters,
): Parsed & { blocks: Block[]; context: Context } {
  const problems: Problem[] = [];
  const context = read(source, checkOptions(options), segmenters, problems);
  const blocks = recognise(classify(segment(context, segmenters), context), context);
  const article = (context.article as Article | undefined) ?? compose(blocks, context);
  return { article, problems, blocks, context };
}
