// node packages/parser/scripts/steps.mjs FILE: microseconds each step takes on one article, beside remark-parse.
import { readFileSync } from "node:fs";
import { load } from "./load.mjs";

const source = readFileSync(process.argv[2], "utf8");
const { steps } = await load("../scripts/steps-entry.ts");
const { fromMarkdown } = await import("mdast-util-from-markdown");
const tasks = { ...steps(source), remark: () => fromMarkdown(source) };
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (let round = 0; round < 40; round++) {
  for (const [name, task] of Object.entries(tasks)) {
    const turns = name === "remark" ? 5 : 150;
    const start = process.cpuUsage();
    for (let turn = 0; turn < turns; turn++) task();
    times[name].push(process.cpuUsage(start).user / turns);
  }
}
for (const [name, list] of Object.entries(times))
  console.log(name.padEnd(12), list.sort((a, b) => a - b)[list.length >> 1].toFixed(1));
