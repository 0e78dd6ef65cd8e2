import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { asMarkdown, bytes, corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { versioned } from "../lib/report.mjs";

/** Markdown copy (front matter, headings, quotations, some strong words and links) to a tree. */
export async function contest() {
  const texts = asMarkdown(corpus(40));
  const { parse } = await marbre.parser();
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();
  const base = `${versioned("remark-parse")} with gfm and directive`;
  return {
    title: "Markdown copy → tree",
    base,
    short: "remark-parse",
    items: texts,
    bytes: bytes(texts) / texts.length,
    candidates: [
      { name: "marbre parse, Markdown", run: (text) => parse(text, { format: "markdown" }) },
      { name: base, run: (text) => remark.parse(text) },
    ],
  };
}
