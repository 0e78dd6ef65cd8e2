import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cpuTime } from "../lib/measure.mjs";
import { short, table } from "../lib/report.mjs";

const SIZE = 48_000;
const LIMIT = 5_000;
const self = fileURLToPath(import.meta.url);

/** Patterns that make Markdown parsers slow, and some that would trouble a reader of copy. */
const PATTERNS = {
  "*a_": "*a_ ",
  "a**b": "a**b",
  "[a](": "[a](",
  "<!--": "<!--",
  "> nested": "> ",
  "* nested": "* ",
  "![[]()": "![[]()",
  "[": "[",
  "<": "<",
  "`": "`",
  "\\": "\\",
  "&": "&",
  ":::a lines": ":::a\n",
  "«": "«",
  "« blocks": "« a\n\n",
  quotes: '"',
  colons: ": ",
  digits: "1",
  spaces: " ",
  "aB glued": "aB",
  "<div> nested": "<div>",
  "Par A, ": "Par A, ",
  "1/1/": "1/1/",
  "key: lines": "---\nclé: ",
  "one-word blocks": "Mot\n\n",
  lines: "une ligne de texte assez courte\n",
};
const FORMATS = ["text", "markdown", "html"];

/** The longest a pattern of 48,000 characters takes, in each format and in remark-parse; a process each, 5 s at most. */
export async function run() {
  const rows = [];
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const cells = [];
    for (const reader of [...FORMATS, "remark-parse"]) cells.push(await timed(reader, pattern));
    rows.push([`\`${name}\``, ...cells]);
  }
  const head = ["pattern", ...FORMATS.map((format) => `marbre, ${format}`), "remark-parse"];
  return `## Hostile input, ${SIZE} characters, milliseconds\n\n${table(head, rows)}`;
}

function timed(reader, pattern) {
  return new Promise((resolve) => {
    const child = fork(self, [reader], { silent: true });
    let limit;
    child.on("message", (ms) => {
      if (ms === "ready") {
        limit = setTimeout(() => {
          child.kill();
          resolve(`> ${LIMIT}`);
        }, LIMIT);
        child.send(pattern);
        return;
      }
      clearTimeout(limit);
      child.kill();
      resolve(short(ms));
    });
    child.on("exit", () => {
      clearTimeout(limit);
      resolve("failed");
    });
  });
}

if (process.send !== undefined && process.argv[1] === self) {
  const [reader] = process.argv.slice(2);
  const read = await load(reader);
  process.once("message", (pattern) => {
    const text = pattern.repeat(Math.ceil(SIZE / pattern.length)).slice(0, SIZE);
    read("Un titre\n\nUn paragraphe assez ordinaire.\n");
    const start = cpuTime();
    read(text);
    process.send(cpuTime() - start);
  });
  process.send("ready");
}

async function load(reader) {
  if (FORMATS.includes(reader)) {
    const { parser } = await import("../lib/marbre.mjs");
    const { parse } = await parser();
    return (text) => parse(text, { format: reader });
  }
  const [{ unified }, { default: remarkParse }] = await Promise.all([import("unified"), import("remark-parse")]);
  const remark = unified().use(remarkParse).freeze();
  return (text) => remark.parse(text);
}
