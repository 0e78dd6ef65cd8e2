import { Parser } from "commonmark";
import markdownit from "markdown-it";
import { marked } from "marked";
import remarkParse from "remark-parse";
import { markdownToMdast } from "satteri";
import { unified } from "unified";
import { bytes, corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { versioned } from "../lib/report.mjs";

/** Plain copy to a tree with positions. The peers see nothing but paragraphs in it. */
export async function contest() {
  const texts = corpus();
  const { parse } = await marbre.text();
  const remark = unified().use(remarkParse).freeze();
  const markdownIt = markdownit("commonmark");
  const commonmark = new Parser();
  const base = versioned("remark-parse");
  return {
    title: "Plain copy → tree",
    base,
    short: "remark-parse",
    items: texts,
    bytes: bytes(texts) / texts.length,
    candidates: [
      { name: "marbre parse, all five steps", run: (text) => parse(text) },
      { name: base, run: (text) => remark.parse(text) },
      { name: versioned("commonmark"), run: (text) => commonmark.parse(text) },
      { name: versioned("markdown-it"), run: (text) => markdownIt.parse(text, {}) },
      { name: versioned("marked"), run: (text) => marked.lexer(text) },
      { name: `${versioned("satteri")} (native)`, run: (text) => markdownToMdast(text) },
    ],
  };
}
