import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createApp, paths } from "./app.js";
import { COPY, IMAGES, LIBRARY_FILES, PUBLIC, readSettings } from "./files.js";
import { readNewspaper } from "./newspaper.js";

/** Writes the newspaper as static files: the very answers of the application. */
export async function buildNewspaper(out: string): Promise<number> {
  const newspaper = readNewspaper(COPY, readSettings());
  const app = createApp(() => newspaper);
  const all = paths(newspaper);
  for (const path of all) {
    const response = await app.request(path);
    const file = join(out, path.endsWith("/") ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  }
  cpSync(PUBLIC, out, { recursive: true, filter: (path) => !/[\\/]dev\.(?:css|js)$/.test(path) });
  cpSync(IMAGES, join(out, "images"), { recursive: true });
  for (const [path, file] of Object.entries(LIBRARY_FILES)) cpSync(file, join(out, path));
  return all.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const out = fileURLToPath(new URL("../dist", import.meta.url));
  console.log(`${await buildNewspaper(out)} pages and feeds in examples/site/dist`);
}
