import { HtmlRenderer, Parser } from "commonmark";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { markdownToHtml } from "satteri";
import { unified } from "unified";
import { bytes, corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { versioned } from "../lib/report.mjs";

/** Plain copy to an HTML fragment. */
export async function contest() {
  const texts = corpus();
  const [{ parse }, { toHtml }] = await Promise.all([marbre.text(), marbre.html()]);
  const chain = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();
  const commonmark = { reader: new Parser(), writer: new HtmlRenderer() };
  const base = "remark-parse → remark-rehype → rehype-stringify";
  return {
    title: "Plain copy → HTML",
    base,
    short: "unified",
    items: texts,
    bytes: bytes(texts) / texts.length,
    candidates: [
      { name: "marbre, typography off", run: (text) => toHtml(parse(text).article, { typography: false }) },
      { name: "marbre, presse", run: (text) => toHtml(parse(text).article) },
      { name: base, run: (text) => String(chain.processSync(text)) },
      { name: versioned("commonmark"), run: (text) => commonmark.writer.render(commonmark.reader.parse(text)) },
      { name: `${versioned("satteri")} (native)`, run: (text) => markdownToHtml(text).html },
    ],
  };
}
