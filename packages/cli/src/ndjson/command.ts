import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import type { Invocation, OptionDefinition } from "../command.js";
import { type Input, inputs } from "../io/inputs.js";
import type { Io } from "../io/io.js";
import { Misuse } from "../misuse.js";
import { openOutput } from "../out/open-output.js";
import { outputNames } from "../out/output-names.js";
import type { Job } from "./job.js";
import { runNdjson } from "./run-ndjson.js";

/** The options of commands that take NDJSON. */
export const NDJSON_OPTIONS = {
  ndjson: { type: "boolean", help: 'Read one record a line, {"id", "source", "format"}; answer each with one line' },
  jobs: {
    type: "string",
    short: "j",
    value: "N",
    help: "Threads for --ndjson; default one a core, 1 for none",
    pattern: { matches: /^[1-9]\d{0,2}$/, advice: "give a number of threads, 1 to 999" },
  },
} as const satisfies Record<string, OptionDefinition>;

/** Answers NDJSON from files or standard input, to standard output or, with `--out`, to one file for each input. */
export async function ndjson(invocation: Invocation, job: Job, io: Io): Promise<number> {
  if (job.copy.format === "wordpress") throw new Misuse("--ndjson reads records; leave it out for a WordPress export");
  const jobs = jobsOf(invocation);
  const sources = await inputs(invocation.files, io);
  const { out } = invocation.options;
  const names = outputNames(sources, ".ndjson");
  let failed = 0;
  for (const [index, source] of sources.entries()) {
    if (typeof out === "string") {
      const file = await openOutput(join(resolve(io.cwd, out), names[index]!));
      failed += await file.finish(runNdjson(stream(source, io), file, job, jobs));
    } else failed += await runNdjson(stream(source, io), io.stdout, job, jobs);
  }
  if (failed > 0) await io.stderr.write(`marbre: ${failed} line${failed === 1 ? "" : "s"} failed\n`);
  return failed > 0 ? 1 : 0;
}

function jobsOf({ options: { jobs } }: Invocation): number {
  return typeof jobs === "string" ? Number(jobs) : availableParallelism();
}

function stream({ path }: Input, io: Io): AsyncIterable<Uint8Array> {
  return path === undefined ? io.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
}
