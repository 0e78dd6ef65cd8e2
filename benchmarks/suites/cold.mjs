import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, quantile } from "../lib/measure.mjs";
import { short, table } from "../lib/report.mjs";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Start-up: a fresh process each time, over a Node that does nothing. */
export async function run({ rounds }) {
  const article = root("fixtures/articles/reportage-loire/source.txt");
  const imports = (...paths) => [
    "--input-type=module",
    "-e",
    paths.map((path) => `import ${JSON.stringify(path)};`).join(""),
  ];
  const commands = {
    "node alone": ["--input-type=module", "-e", ""],
    "import @marbre/parser/text": imports(root("packages/parser/dist/text.js")),
    "import @marbre/parser/text + @marbre/html": imports(
      root("packages/parser/dist/text.js"),
      root("packages/html/dist/index.js"),
    ),
    "import @marbre/parser (Markdown and HTML too)": imports(root("packages/parser/dist/index.js")),
    "marbre render --to html, one article": [root("packages/cli/bin/marbre.js"), "render", "--to", "html", article],
    "marbre render --to page, one article": [root("packages/cli/bin/marbre.js"), "render", "--to", "page", article],
    "unified chain, import": imports(
      ...["unified", "remark-parse", "remark-rehype", "rehype-stringify"].map((name) =>
        here(`node_modules/${name}/index.js`),
      ),
    ),
    "unified chain, one article": [here("lib/unified-chain.mjs"), article],
  };
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < Math.max(rounds, 11); round++) {
    for (const [name, argv] of Object.entries(commands)) {
      const start = performance.now();
      execFileSync(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
      times.get(name).push(performance.now() - start);
    }
  }
  const bare = times.get("node alone");
  const rows = [...times].map(([name, each]) => [
    name,
    short(median(each)),
    `${short(quantile(each, 0.25))}–${short(quantile(each, 0.75))}`,
    short(median(each.map((time, round) => time - bare[round]))),
  ]);
  return `## Start-up\n\n${table(["process", "ms, median", "quartiles", "over bare node"], rows)}`;
}
