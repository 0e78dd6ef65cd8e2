import type { Io } from "../src/io/io.js";

/** An {@link Io} of strings, for tests and for calling the command from code. */
export interface MemoryIo extends Io {
  /** What was written to standard output so far. */
  readonly out: string;
  /** What was written to standard error so far. */
  readonly err: string;
}

/** Returns an {@link Io} that reads `stdin` and keeps what is written. */
export function memoryIo({
  stdin = "",
  cwd = ".",
  isTTY = false,
  env = {},
}: {
  stdin?: string | Uint8Array;
  cwd?: string;
  isTTY?: boolean;
  env?: Io["env"];
} = {}): MemoryIo {
  const written = { out: [] as Uint8Array[], err: [] as Uint8Array[] };
  const output = (chunks: Uint8Array[]) => ({
    isTTY,
    columns: 100,
    async write(chunk: string | Uint8Array) {
      chunks.push(Buffer.from(chunk as string));
    },
  });
  async function* bytes() {
    if (stdin.length > 0) yield Buffer.from(stdin as string);
  }
  return {
    stdin: Object.assign(bytes(), { isTTY: false }),
    stdout: output(written.out),
    stderr: output(written.err),
    env,
    cwd,
    get out() {
      return Buffer.concat(written.out).toString();
    },
    get err() {
      return Buffer.concat(written.err).toString();
    },
  };
}
