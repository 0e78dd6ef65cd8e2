import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The suites that ask outside judges: the AMP engine, the Nu checker, feedparser, schema.org's types. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["packages/*/test/**/*.validators.ts", "examples/*/test/**/*.validators.ts", "test/**/*.validators.ts"],
    globalSetup: "tools/judges/install.ts",
    testTimeout: 300_000,
    maxWorkers: 2,
  },
});
