import { defineConfig } from "vitest/config";

const conditions = ["@marbre/source", "module", "import", "node", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "examples/*/{src,test}/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: process.env.MARBRE_TEST_REPORT
      ? ["default", ["json", { outputFile: process.env.MARBRE_TEST_REPORT }]]
      : ["default"],
  },
});
