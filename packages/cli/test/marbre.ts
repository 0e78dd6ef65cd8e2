import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io } from "../src/io/io.js";
import { run } from "../src/run.js";
import { memoryIo } from "./memory-io.js";

/** What a run of the command gave. */
export interface Ran {
  code: number;
  out: string;
  err: string;
  /** The folder it ran in. */
  cwd: string;
}

/** Makes a folder that holds `files` and is removed when the test ends. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "marbre-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** Runs the command in `cwd`, or in a new folder that holds `files`. */
export async function marbre(
  argv: readonly string[],
  {
    files = {},
    cwd,
    ...io
  }: {
    files?: Readonly<Record<string, string | Uint8Array>>;
    cwd?: string;
    stdin?: string | Uint8Array;
    isTTY?: boolean;
    env?: Io["env"];
  } = {},
): Promise<Ran> {
  const place = cwd ?? (await folder(files));
  const kept = memoryIo({ cwd: place, ...io });
  const code = await run(argv, kept);
  return { code, out: kept.out, err: kept.err, cwd: place };
}
