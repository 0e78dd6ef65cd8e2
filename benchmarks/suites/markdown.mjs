import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { asMarkdown, bytes, corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { race } from "../lib/measure.mjs";
import { raceTable, versioned } from "../lib/report.mjs";

/** Markdown copy (front matter, headings, quotations, some strong words and links) to a tree. */
export async function run({ rounds }) {
  const texts = asMarkdown(corpus(40));
  const { parse } = await marbre.parser();
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();
  const base = `${versioned("remark-parse")} with gfm and directive`;
  const rows = race(
    [
      { name: "marbre parse, Markdown", run: (text) => parse(text, { format: "markdown" }) },
      { name: base, run: (text) => remark.parse(text) },
    ],
    texts,
    { base, rounds },
  );
  return `## Markdown copy → tree\n\n${raceTable(rows, { base: "remark-parse", bytes: bytes(texts) / texts.length })}`;
}
