import type { Article, Problem } from "@marbre/schema";
import type { Root } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { parse } from "./index.js";
import type { ParseOptions } from "./options.js";
import { run } from "./parse.js";
import { flowsOfMdast } from "./segment/markdown/from-mdast.js";
import { segmentFlows } from "./segment/markdown.js";
import { type StringifyOptions, stringify } from "./stringify/index.js";

/** Where the problems of the parser are described, by code. */
const PROBLEMS = "https://www.npmjs.com/package/@marbre/parser#";

/**
 * Unified plugin: reads copy (plain text, Markdown or HTML) into an article tree. Each problem is a message of the
 * file: its code is `ruleId`, its place `place`, and `url` leads to its description.
 *
 * `unified().use(marbreParse).use(marbreStringify).process(copy)`
 */
export const marbreParse: Plugin<[(Readonly<ParseOptions> | null | undefined)?], string, Article> = function (options) {
  this.parser = (document: string, file: VFile) => {
    const { article, problems } = parse(document, options ?? {});
    for (const problem of problems) addMessage(file, problem);
    return article;
  };
};

/** Unified plugin: writes an article tree as canonical Markdown copy. */
export const marbreStringify: Plugin<[(Readonly<StringifyOptions> | null | undefined)?], Article, string> = function (
  options,
) {
  this.compiler = (tree) => stringify(tree as Article, options ?? {});
};

/**
 * Unified plugin: makes an article tree of an mdast tree, so that remark plugins can work on the Markdown first.
 * Directives, tables and footnotes are read when `remark-directive` and `remark-gfm` are used.
 *
 * `unified().use(remarkParse).use(remarkGfm).use(marbreFromMdast).use(marbreStringify)`
 */
export const marbreFromMdast: Plugin<[(Readonly<ParseOptions> | null | undefined)?], Root, Article> = (options) => {
  return (tree, file) => {
    const markdown = { ...(options ?? {}), format: "markdown" as const };
    const { article, problems } = run(String(file), markdown, {
      markdown: (context) => segmentFlows(context, (start) => flowsOfMdast(tree, start)),
    });
    for (const problem of problems) addMessage(file, problem);
    return article;
  };
};

/** Adds a problem to a file; an error makes it fail in a reporter, and never throws. */
function addMessage(file: VFile, problem: Problem): void {
  const message = file.message(problem.message, {
    ...(problem.place !== undefined && { place: problem.place as never }),
    ruleId: problem.code,
    source: "marbre",
  });
  message.fatal = problem.severity === "error" ? true : problem.severity === "warning" ? false : null;
  message.url = `${PROBLEMS}${problem.code}`;
}
