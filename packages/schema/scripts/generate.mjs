// Writes the files that are made of the node table: the JSON Schemas and docs/article-tree.md.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(folder, "node_modules/.cache/generate.mjs");
await build({
  entryPoints: [join(folder, "scripts/generate.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "error",
});
const { generated } = await import(pathToFileURL(outfile).href);
for (const [path, content] of Object.entries(generated(folder))) {
  writeFileSync(join(folder, path), content);
  console.log(path);
}
