import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bytes of a bundle for browsers of some names of the sources of packages, minified and compressed. */
async function weight(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@marbre/source"],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

test.each([
  ["rssBytes", 8_000],
  ["rssStream", 8_200],
  ["toAtom", 6_550],
  ["toJsonFeed", 6_100],
  ["newsSitemap", 4_300],
])("%s adds at most %i bytes to toHtml, minified and compressed", async (name, most) => {
  const html = 'export { toHtml } from "@marbre/html";';
  expect((await weight(`${html} export { ${name} } from "./index.js";`)) - (await weight(html))).toBeLessThanOrEqual(
    most,
  );
});

test("all functions that write feeds and sitemaps add at most 10,300 bytes to all of @marbre/html", async () => {
  const html = 'export * from "@marbre/html";';
  const names = "toRss, rssBytes, rssStream, rssItem, toAtom, toJsonFeed, newsSitemap, sitemap";
  expect((await weight(`${html} export { ${names} } from "./index.js";`)) - (await weight(html))).toBeLessThanOrEqual(
    10_300,
  );
});
