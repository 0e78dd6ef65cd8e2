import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Misuse } from "../misuse.js";
import { makeFolder } from "./make-folder.js";

/** A file that is written in pieces and appears under its name when it is whole. */
export interface OutputFile {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Waits for the work that writes, then gives the file its name; removes it when the work fails. */
  finish<T>(work: Promise<T>): Promise<T>;
}

/** Opens a file for writing in pieces; makes the folders it needs. Throws `Misuse` where the system does not let it. */
export async function openOutput(path: string): Promise<OutputFile> {
  const temporary = `${path}.${process.pid}.marbre-tmp`;
  const refuse = (error: unknown): never => {
    throw new Misuse(`cannot write \`${path}\`: ${(error as Error).message.replace(/^\w+: /, "")}`);
  };
  await makeFolder(dirname(path)).catch(refuse);
  const stream = createWriteStream(temporary);
  await once(stream, "open").catch(refuse);
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
    async finish(work) {
      try {
        const result = await work;
        await new Promise<void>((resolve, reject) => {
          stream.once("error", reject);
          stream.end(resolve);
        });
        await rename(temporary, path).catch(refuse);
        return result;
      } catch (error) {
        stream.destroy();
        await rm(temporary, { force: true }).catch(() => {});
        throw error;
      }
    },
  };
}
