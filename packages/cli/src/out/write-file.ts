import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Misuse } from "../misuse.js";
import { makeFolder } from "./make-folder.js";

/** What became of a file: written anew, or left because it held the same bytes. */
export type Written = "written" | "unchanged";

/**
 * Writes a file whole or not at all (a temporary file beside it, then a rename); leaves it alone when it holds these
 * bytes already. Makes the folders it needs. Throws `Misuse` where the system does not let it.
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<Written> {
  const bytes =
    typeof content === "string"
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const old = await readFile(path).catch(() => undefined);
  if (old?.equals(bytes)) return "unchanged";
  const temporary = `${path}.${process.pid}.marbre-tmp`;
  try {
    await makeFolder(dirname(path));
    await writeFile(temporary, bytes);
    await rename(temporary, path);
    return "written";
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new Misuse(`cannot write \`${path}\`: ${(error as Error).message.replace(/^\w+: /, "")}`);
  }
}
