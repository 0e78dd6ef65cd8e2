import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { toHtml as hastToHtml } from "hast-util-to-html";
import * as marbre from "../lib/marbre.mjs";
import { median } from "../lib/measure.mjs";
import { short, table, versioned } from "../lib/report.mjs";
import { feedItems, marbreGiven, marbreTrees, PEERS, withRss } from "../lib/rss-candidates.mjs";

const ITEMS = 1000;
/**
 * A feed of 1,000 items of about 5 kB as bytes, each with title, link, date, author, three categories, summary and body. Where
 * bodies are given, everybody gets the same HTML; from trees, Marbre has its article and `rss` a hast built before.
 */
export async function contest() {
  const { toHast } = await marbre.html();
  const items = await feedItems(ITEMS);
  const hasts = items.map(({ article }) => toHast(article, { typography: false }));
  return {
    title: `RSS, ${ITEMS} items`,
    base: versioned("rss"),
    short: versioned("rss"),
    unit: "ms",
    items: [items],
    candidates: [
      { name: "marbre rssBytes, bodies given", run: await marbreGiven(items) },
      { name: "marbre rssBytes, from trees", run: await marbreTrees(items, { typography: false }) },
      { name: "marbre rssBytes, from trees, typography presse", run: await marbreTrees(items) },
      {
        name: "hast-util-to-html, then rss",
        run: () => Buffer.from(withRss(items.map((item, index) => ({ ...item, html: hastToHtml(hasts[index]) })))),
      },
      ...Object.entries(PEERS).map(([name, make]) => ({ name: versioned(name), run: (each) => make(each) })),
    ],
    after: memory,
  };
}

/** What a feed takes beyond its items, at the peak: the median of three processes each. */
function memory() {
  const script = fileURLToPath(new URL("../lib/rss-memory.mjs", import.meta.url));
  const peak = (candidate, count) =>
    median(
      [1, 2, 3].map(() =>
        Number(execFileSync(process.execPath, ["--expose-gc", script, candidate, String(count)], { encoding: "utf8" })),
      ),
    );
  const rows = [
    ["**marbre rssBytes, bodies given**", "given", ITEMS],
    ["**marbre rssBytes, from trees, typography presse**", "trees", ITEMS],
    ["**marbre rssStream, from trees, typography presse**", "stream", ITEMS],
    ["**marbre rssStream, from trees, typography presse**", "stream", ITEMS * 10],
    ...Object.keys(PEERS).map((name) => [versioned(name), name, ITEMS]),
  ].map(([name, candidate, count]) => [name, String(count), short(peak(candidate, count))]);
  return `Memory over what the items hold:\n\n${table(["candidate", "items", "MB at the peak"], rows)}`;
}
