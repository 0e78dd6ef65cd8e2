#!/usr/bin/env node
// npm run score -- DIR [--shape NAME|all] [--errors]
//
// Labels of the parser on a folder of labelled articles, beside the labels they should have.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "./load.mjs";
import { report } from "./report.mjs";
import { shapes } from "./shapes.mjs";

const argv = process.argv.slice(2);
const at = argv.indexOf("--shape");
const shape = at < 0 ? "as-is" : argv[at + 1];
const directory = argv.find((each, index) => !each.startsWith("--") && (at < 0 || index !== at + 1));
if (directory === undefined || (shape !== "all" && shapes[shape] === undefined)) {
  console.error(`usage: npm run score -- DIR [--shape all|${Object.keys(shapes).join("|")}] [--errors]`);
  process.exit(2);
}
const { explain } = await load("text.ts");
const articles = readdirSync(directory)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(directory, file), "utf8")));

for (const name of shape === "all" ? Object.keys(shapes) : [shape]) {
  const judged = articles.map((article) => {
    const { text, blocks } = shapes[name](article);
    return { article: { ...article, blocks }, labels: align(blocks, explain(text).blocks) };
  });
  if (shape === "all") {
    const { micro, macro, perfect } = report(judged, { quiet: true });
    console.log(
      `${name.padEnd(26)} micro ${(100 * micro).toFixed(2)} %, macro F1 ${(100 * macro).toFixed(1)} %, all right ${(100 * perfect).toFixed(1)} %`,
    );
  } else report(judged, { errors: argv.includes("--errors") });
}

/** The label of each gold block: that of the block with the same text, else the one that covers most of it. */
function align(gold, blocks) {
  const goldTexts = gold.map(({ text }) => compact(text));
  const texts = blocks.map(({ text }) => compact(text));
  const spans = [];
  // Both are in source order: walk them by their characters.
  let position = 0;
  const joined = texts.join("");
  for (const text of goldTexts) {
    const found = joined.indexOf(text.slice(0, 60), position);
    const start = found < 0 ? position : found;
    spans.push([start, start + text.length]);
    position = start + text.length;
  }
  const labels = [];
  let first = 0;
  const starts = [0];
  for (const text of texts) starts.push(starts[starts.length - 1] + text.length);
  for (const [start, end] of spans) {
    while (first < texts.length - 1 && starts[first + 1] <= start) first++;
    const cover = {};
    for (let index = first; index < texts.length && starts[index] < end; index++) {
      const share = Math.min(end, starts[index + 1]) - Math.max(start, starts[index]);
      cover[blocks[index].label] = (cover[blocks[index].label] ?? 0) + share;
    }
    const [label, size] = Object.entries(cover).sort((a, b) => b[1] - a[1])[0] ?? ["(missing)", 0];
    labels.push(size * 2 >= end - start ? label : "(missing)");
  }
  return labels;
}

function compact(text) {
  return text.replace(/^[•–-]\s+/, "").replace(/[\s\u200b\u2060\u00ad]+/g, "");
}
