import { readdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeOutput } from "../out/write-file.js";

const MANIFEST = ".marbre.json";

/** The folder a site is written into. It remembers which files are the site's, and removes those that no longer are. */
export interface OutputFolder {
  /** Writes a file of the site; leaves it alone when it holds these bytes already. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Removes what an earlier build wrote and this one did not; returns what was done. */
  finish(): Promise<{ written: number; unchanged: number; removed: number }>;
}

/** Opens the folder of a site, and clears what an interrupted build left behind. */
export async function outputFolder(root: string): Promise<OutputFolder> {
  const earlier = await readManifest(root);
  const files = new Set<string>();
  const done = { written: 0, unchanged: 0, removed: 0 };
  await clearTemporary(root);
  return {
    async write(path, content) {
      const name = path.replace(/^\/+/, "");
      files.add(name);
      done[await writeOutput(join(root, name), content)]++;
    },
    async finish() {
      for (const name of earlier) {
        if (files.has(name)) continue;
        await rm(join(root, name), { force: true });
        await rmdir(dirname(join(root, name))).catch(() => {});
        done.removed++;
      }
      await writeOutput(join(root, MANIFEST), `${JSON.stringify({ files: [...files].sort() }, null, 1)}\n`);
      return done;
    },
  };
}

/** Names of the files of the last build; those that would lead out of the folder are not believed. */
async function readManifest(root: string): Promise<string[]> {
  try {
    const { files } = JSON.parse(await readFile(join(root, MANIFEST), "utf8")) as { files: unknown };
    if (!Array.isArray(files)) return [];
    return files.filter(
      (name): name is string => typeof name === "string" && !/(^|[\\/])\.\.?([\\/]|$)|^[\\/]/.test(name),
    );
  } catch {
    return [];
  }
}

async function clearTemporary(root: string): Promise<void> {
  const names = await readdir(root, { recursive: true }).catch(() => []);
  for (const name of names) if (/\.\d+\.marbre-tmp$/.test(name)) await rm(join(root, name), { force: true });
}
