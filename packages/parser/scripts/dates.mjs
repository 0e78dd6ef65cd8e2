#!/usr/bin/env node
// node packages/parser/scripts/dates.mjs DIR [--errors]
//
// On a folder of labelled articles: of those with a date block and a known day of publication, how many have that day in
// meta.datePublished; and which problems the folder raises.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "./load.mjs";

const argv = process.argv.slice(2);
const directory = argv.find((each) => !each.startsWith("--"));
if (directory === undefined) {
  console.error("usage: node packages/parser/scripts/dates.mjs DIR [--errors]");
  process.exit(2);
}
const { parse } = await load("text.ts");
let known = 0;
let right = 0;
const codes = new Map();
for (const file of readdirSync(directory).filter((name) => name.endsWith(".json"))) {
  const article = JSON.parse(readFileSync(join(directory, file), "utf8"));
  const { article: parsed, problems } = parse(article.text);
  for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
  const lines = article.blocks.filter((block) => block.label === "date");
  if (lines.length === 0 || !article.published) continue;
  known++;
  const day = parsed.meta.datePublished?.slice(0, 10);
  if (day === article.published.slice(0, 10)) right++;
  else if (argv.includes("--errors"))
    console.log(`${file}: ${article.published}, read ${day} in ${JSON.stringify(lines.map((line) => line.text))}`);
}
console.log(
  `datePublished right in ${right} of ${known} articles with a date block (${((100 * right) / known).toFixed(1)} %)`,
);
for (const [code, count] of [...codes].sort((left, right) => right[1] - left[1]))
  console.log(`${String(count).padStart(5)} ${code}`);
