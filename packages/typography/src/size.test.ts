import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("typography and typographyRuns take at most 9 kB, minified and compressed", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { typography, typographyRuns } from "./index.js";',
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(9000);
});
