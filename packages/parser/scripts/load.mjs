import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "../../..");

/** Bundles a source file of the parser and imports it: scripts run what the sources say, without a build. */
export async function load(entry) {
  const out = await build({
    entryPoints: [join(here, "../src", entry)],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["@marbre/source"],
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  const folder = join(root, "node_modules/.cache/marbre");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${entry.replace(/\W+/g, "-")}-${process.pid}-${Date.now()}.mjs`);
  writeFileSync(file, out.outputFiles[0].text);
  return import(pathToFileURL(file).href);
}
