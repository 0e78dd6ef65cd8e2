import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The suites that open pages in a real Chromium. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["packages/*/test/**/*.browser.ts", "examples/*/test/**/*.browser.ts", "test/**/*.browser.ts"],
    globalSetup: "tools/judges/install.ts",
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
