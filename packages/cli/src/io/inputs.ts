import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Misuse } from "../misuse.js";
import type { Io } from "./io.js";

/** One thing to read: a file, or standard input. */
export interface Input {
  /** As typed; `<stdin>` for standard input. Shown in messages. */
  name: string;
  /** Absolute path; absent for standard input. */
  path?: string;
  bytes(): Promise<Uint8Array>;
}

/**
 * Returns what FILE arguments stand for; none is standard input.
 *
 * Looks at every file before the first is read: throws `Misuse` for one that is missing, a folder or not readable, for
 * `-` given twice, and for no FILE at a terminal.
 */
export async function inputs(files: readonly string[], io: Io): Promise<Input[]> {
  if (files.length === 0 && io.stdin.isTTY) throw new Misuse("no file given; name a file, or pipe copy in with `-`");
  if (files.filter((file) => file === "-").length > 1) throw new Misuse("`-` (standard input) can be read only once");
  return await Promise.all((files.length === 0 ? ["-"] : files).map((file) => input(file, io)));
}

async function input(file: string, io: Io): Promise<Input> {
  if (file === "-") return { name: "<stdin>", bytes: () => collect(io.stdin) };
  const path = resolve(io.cwd, file);
  await assertFile(path, file);
  return { name: file, path, bytes: () => readFile(path).catch((error) => unreadable(file, error)) };
}

/** Throws `Misuse` unless `path` (shown as `name`) is a file or a pipe. */
export async function assertFile(path: string, name: string): Promise<void> {
  const found = await stat(path).catch((error) => unreadable(name, error));
  if (found.isDirectory()) throw new Misuse(`\`${name}\` is a folder; name the files in it, or use \`marbre build\``);
}

/** Reads a stream to its end. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "too many symbolic links",
};

/** Throws `Misuse` for a file the system would not give. */
export function unreadable(name: string, error: NodeJS.ErrnoException): never {
  throw new Misuse(`cannot read \`${name}\`: ${REASONS[error.code ?? ""] ?? error.message}`);
}
