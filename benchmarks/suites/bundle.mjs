import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { short, table } from "../lib/report.mjs";

const dist = (path) => JSON.stringify(fileURLToPath(new URL(`../../packages/${path}`, import.meta.url)));
const chain = ["unified", "remark-parse", "remark-rehype", "rehype-stringify"];

const ENTRIES = {
  "**@marbre/parser/text + @marbre/html**": `export { parse } from ${dist("parser/dist/text.js")}; export { toHtml } from ${dist("html/dist/index.js")}`,
  "**@marbre/parser + @marbre/html, all**": `export * from ${dist("parser/dist/index.js")}; export * as html from ${dist("html/dist/index.js")}`,
  "**@marbre/typography**": `export { typography } from ${dist("typography/dist/index.js")}`,
  "**@marbre/schema, main entry**": `export * from ${dist("schema/dist/index.js")}`,
  "unified chain": `${chain
    .map((name, index) => `import p${index} from "${name}"`)
    .join(";")
    .replace(
      "import p0 from",
      "import { unified as p0 } from",
    )}; export const html = (text) => String(p0().use(p1).use(p2).use(p3).processSync(text))`,
  "commonmark.js": `export { Parser, HtmlRenderer } from "commonmark"`,
  "markdown-it": `export { default } from "markdown-it"`,
  marked: `export { marked } from "marked"`,
  "hast-util-to-html": `export { toHtml } from "hast-util-to-html"`,
  "feedsmith, RSS": `export { generateRssFeed } from "feedsmith"`,
};

/** Size of bundles for browsers: minified, then gzip. */
export async function run() {
  const rows = [];
  for (const [name, contents] of Object.entries({ ...ENTRIES, ...(await rssEntry()) })) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "browser",
      legalComments: "none",
      logLevel: "error",
    });
    const [{ contents: bytes }] = outputFiles;
    rows.push([name, short(bytes.length / 1000), short(gzipSync(bytes, { level: 9 }).length / 1000)]);
  }
  return `## Bundles, kB\n\n${table(["entry", "min", "min + gzip"], rows)}`;
}

/** What RSS adds to HTML, and AMP likewise: both bundles hold the HTML handlers. */
async function rssEntry() {
  const html = `export { toHtml } from ${dist("html/dist/index.js")}`;
  return {
    "**@marbre/html**": html,
    "**@marbre/html + @marbre/rss**": `${html}; export { rssBytes } from ${dist("rss/dist/index.js")}`,
    "**@marbre/html + @marbre/amp**": `${html}; export { toAmp } from ${dist("amp/dist/index.js")}`,
  };
}
