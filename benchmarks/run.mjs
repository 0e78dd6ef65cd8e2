import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { race } from "./lib/measure.mjs";
import { raceTable } from "./lib/report.mjs";

const SUITES = [
  "parse",
  "markdown",
  "html",
  "amp",
  "end-to-end",
  "typography",
  "rss",
  "ndjson",
  "hostile",
  "cold",
  "bundle",
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "15" }, size: { type: "string" }, write: { type: "boolean" } },
});
const asked = positionals.length > 0 ? positionals : SUITES;
const unknown = asked.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown suite: ${unknown.join(", ")}. There are ${SUITES.join(", ")}.`);
  process.exit(2);
}
process.env.NODE_ENV = "production";

/** The table of a suite whose candidates are raced. */
async function raceOf(suite, { candidates, base, after, ...about }) {
  const names = candidates.map(({ name }) => name);
  const results = raceTable(await race(suite, names, { base, rounds: options.rounds }), about);
  return after === undefined ? results : `${results}\n\n${after()}`;
}

const options = { rounds: Number(values.rounds), ...(values.size && { size: Number(values.size) }) };
const sections = [];
for (const name of asked) {
  const { run, contest } = await import(`./suites/${name}.mjs`);
  const section = contest === undefined ? await run(options) : await raceOf(name, await contest());
  sections.push(section);
  console.log(`\n${section}`);
}
if (values.write) {
  const head = `# Results

Made by \`npm run bench -- --write\` with Node ${process.versions.node} on ${availableParallelism()} cores that other work shared. Times are processor time but for
the processes of start-up and NDJSON. Candidates take turns over the same articles, each in a process of its own; a ratio is the median of the ratios within
each round, so trust ratios before times.
Marbre finds labels, meta and inline structure where the peers find paragraphs: it does more in the time shown.
`;
  writeFileSync(new URL("./RESULTS.md", import.meta.url), `${head}\n${sections.join("\n\n")}\n`);
}
