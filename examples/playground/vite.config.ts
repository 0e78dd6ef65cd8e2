import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // Copy is read in a worker, which has no document: packages that differ there say so under this condition.
  resolve: { conditions: ["worker", ...defaultClientConditions] },
  build: { target: "es2022", chunkSizeWarningLimit: 1500 },
  worker: { format: "es" },
});
