import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  entry: { index: "src/index.ts", worker: "src/ndjson/worker.ts" },
  platform: "node",
  target: "node20",
  sourcemap: false,
  minify: true,
  // One file a part instead of some hundred modules: a start from cold is mostly the number of files.
  noExternal: [/.*/],
});
