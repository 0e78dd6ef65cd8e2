import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  entry: {
    index: "src/index.ts",
    validate: "src/validate/index.ts",
    problems: "src/problems.ts",
    definitions: "src/definitions.ts",
  },
});
