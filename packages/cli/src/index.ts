import { processIo } from "./io/process-io.js";
import { run } from "./run.js";

export type { Io, Output } from "./io/io.js";
export { OutputClosed } from "./io/io.js";
export { run };

/** Runs the command of this process and sets its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo());
}
