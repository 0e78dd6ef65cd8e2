import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { explain } from "@marbre/parser";
import { measure, toText } from "@marbre/schema";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = relative(process.cwd(), `${root}fixtures/articles`);
const out = relative(process.cwd(), `${root}out/demo`);
const site = `${root}examples/demo/site.json`;

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

console.log(`\n${paint(1, "1. Reading")} plain copy from ${copy}\n`);
for (const entry of readdirSync(copy, { withFileTypes: true })) {
  if (entry.isDirectory()) tellOf(entry.name, readFileSync(`${copy}/${entry.name}/source.txt`));
}

console.log(`${paint(1, "2. Making")} pages, AMP pages, lists, feeds and sitemaps: marbre build ${copy}\n`);
const command = [`${root}packages/cli/bin/marbre.js`, "build", copy, "--out", out, "--site", site];
const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });

if (status === 0) {
  console.log(`
${paint(1, "3. Look at")}
   ${out}/index.html          the front page; every article is two clicks away
   ${out}/amp/                the AMP pages
   ${out}/feed.xml            the RSS feed (atom.xml, feed.json beside it; news-sitemap.xml)

${paint(1, "4. Try")}
   npx marbre explain fixtures/articles/brut-velo/source.txt
   npx marbre check fixtures/articles/regional-marais/source.txt --lang fr
   npx marbre render --to markdown fixtures/articles/entretien-hydrologue/source.txt
`);
}
process.exitCode = status ?? 1;

/** Prints what was found in one piece of copy: its headline, its blocks by label, its problems. */
function tellOf(name, source) {
  const start = performance.now();
  const { article, blocks, problems } = explain(source);
  const milliseconds = (performance.now() - start).toFixed(0);
  const headline = article.children[0].children.find(({ type }) => type === "headline");
  const { words, minutes } = measure(article);
  console.log(`   ${paint(36, headline ? toText(headline) : "(no headline)")}`);
  console.log(`   ${paint(2, `${name}: ${words} words, ${minutes} min to read, read in ${milliseconds} ms`)}`);
  console.log(`   ${counted(blocks.map(({ label }) => label))}`);
  for (const { code, message, place } of problems.slice(0, 3)) {
    const line = place === undefined ? "" : `line ${("start" in place ? place.start : place).line}, `;
    console.log(`   ${paint(33, "!")} ${line}${message.split(/(?<=[.;]) /)[0]} ${paint(2, code)}`);
  }
  if (problems.length > 3) console.log(`   ${paint(2, `… ${problems.length - 3} more: marbre check`)}`);
  console.log();
}

/** `headline · 12 paragraphs · 5 headings`, in the order they come in. */
function counted(labels) {
  const counts = new Map();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => (count === 1 ? label : `${count} ${label}`)).join(" · ");
}
