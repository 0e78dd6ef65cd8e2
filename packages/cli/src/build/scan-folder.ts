import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Files of a folder of copy, as paths below it with `/`, in alphabetical order. */
export interface Scanned {
  /** Copy and article JSON. */
  copy: string[];
  /** Pictures and other media, to be copied as they are. */
  assets: string[];
}

const COPY = /\.(txt|md|markdown|html?|json)$/i;
const ASSET = /\.(png|jpe?g|gif|webp|avif|svg|mp4|webm|mp3|m4a|ogg|pdf|ico|css|woff2)$/i;
const SETTINGS = /(^|\/)(site(\.schema)?|package(-lock)?)\.json$|(^|\/)(README|LICENSE)(\.md)?$/i;

/** Looks through a folder and those in it; hidden ones, `node_modules` and `except` are left out. */
export async function scanFolder(root: string, except: string): Promise<Scanned> {
  const found: Scanned = { copy: [], assets: [] };
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules" || path === except) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) {
        const name = relative(root, path).split(sep).join("/");
        if (SETTINGS.test(name)) continue;
        if (COPY.test(name)) found.copy.push(name);
        else if (ASSET.test(name)) found.assets.push(name);
      }
    }
  };
  await walk(root);
  found.copy.sort();
  found.assets.sort();
  return found;
}
