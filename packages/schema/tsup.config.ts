import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

// Declarations are written by tsc, file by file: bundled ones rename the content maps, which could then not be augmented.
export default defineConfig({
  ...base,
  dts: false,
  entry: {
    index: "src/index.ts",
    validate: "src/validate/index.ts",
    zod: "src/zod.ts",
    problems: "src/problems.ts",
    definitions: "src/definitions.ts",
  },
});
