import { corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";

/** The AMP page against the full page it shares head and handlers with. */
export async function contest() {
  const [{ parse }, { toHtmlPage }, { toAmp }] = await Promise.all([marbre.text(), marbre.html(), marbre.amp()]);
  const items = corpus(60).map((text) => parse(text).article);
  const options = { canonicalUrl: "https://courrier.example/article", typography: false };
  return {
    title: "Tree → whole page",
    base: "marbre toHtmlPage",
    short: "toHtmlPage",
    items,
    candidates: [
      { name: "marbre toAmp", run: (article) => toAmp(article, options) },
      { name: "marbre toHtmlPage", run: (article) => toHtmlPage(article, options) },
    ],
  };
}
