/** Where a command reads, writes and stands; the process in life, strings in tests. */
export interface Io {
  /** Bytes of standard input. */
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  /** Records only. */
  stdout: Output;
  /** Everything else: messages, progress, summaries. */
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  cwd: string;
}

/** A stream one writes to. */
export interface Output {
  /**
   * Writes, and resolves once more may be written (back-pressure). Rejects with `OutputClosed` when nobody reads any
   * more.
   */
  write(chunk: string | Uint8Array): Promise<void>;
  /** A person reads along. */
  isTTY: boolean;
  /** Width of the terminal, in characters. */
  columns: number;
}

/** The reader of an output went away (`marbre … | head`); the command ends quietly. */
export class OutputClosed extends Error {
  override name = "OutputClosed";
}

/** Whether to colour what goes to `output`: a terminal, and neither NO_COLOR nor a dumb one (FORCE_COLOR overrides). */
export function wantsColour(output: Output, env: Io["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return output.isTTY && env.TERM !== "dumb";
}
