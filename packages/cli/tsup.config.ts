import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  entry: { index: "src/index.ts", worker: "src/ndjson/worker.ts" },
  platform: "node",
  target: "node20",
  sourcemap: false,
  minify: true,
  metafile: true,
  // One file a part instead of some hundred modules: a start from cold is mostly the number of files.
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  onSuccess: writeLicences,
});

/** Writes the licences of the packages that the bundle holds beside it, and takes away the list they were found in. */
async function writeLicences(): Promise<void> {
  const { inputs } = JSON.parse(await readFile("dist/metafile-esm.json", "utf8")) as { inputs: object };
  const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const texts: string[] = [];
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? "" : (await readFile(`${folder}/${file}`, "utf8")).trim();
    texts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  await writeFile("dist/LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
  await rm("dist/metafile-esm.json");
}
