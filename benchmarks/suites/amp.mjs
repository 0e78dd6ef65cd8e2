import { corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { race } from "../lib/measure.mjs";
import { raceTable } from "../lib/report.mjs";

/** The AMP page against the full page it shares head and handlers with. */
export async function run({ rounds }) {
  const [{ parse }, { toHtmlPage }, { toAmp }] = await Promise.all([marbre.text(), marbre.html(), marbre.amp()]);
  const items = corpus(60).map((text) => parse(text).article);
  const options = { canonicalUrl: "https://courrier.example/article", typography: false };
  const rows = race(
    [
      { name: "marbre toAmp", run: (article) => toAmp(article, options) },
      { name: "marbre toHtmlPage", run: (article) => toHtmlPage(article, options) },
    ],
    items,
    { base: "marbre toHtmlPage", rounds },
  );
  return `## Tree → whole page\n\n${raceTable(rows, { base: "toHtmlPage" })}`;
}
