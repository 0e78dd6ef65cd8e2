import type { Problem } from "@marbre/schema";
import { loadRenderer } from "../render/renderer.js";
import type { Job } from "./job.js";
import { type ReadRecord, readRecord } from "./records.js";

/** What is written for a record, beside its `id`. */
export type Answer =
  | { article: unknown; problems: Problem[] }
  | { output: string; problems: Problem[] }
  | { problems: Problem[] };

/** Answers a record; throws, or rejects, with an `Error` in words for one that cannot be answered. */
export type RecordHandler = (record: object) => Answer | Promise<Answer>;

/** Loads what a job needs. */
export async function loadHandler(job: Job): Promise<RecordHandler> {
  const then = await finish(job);
  return (record) => {
    const read = readRecord(record, job.copy);
    return read instanceof Promise ? read.then(then) : then(read);
  };
}

async function finish(job: Job): Promise<(read: ReadRecord) => Answer> {
  if (job.command === "parse") return ({ article, problems }) => ({ article, problems });
  if (job.command === "check") {
    const { check } = await import("../check/index.js");
    return (read) => ({ problems: check(read) });
  }
  const render = await loadRenderer(job.to, job.settings);
  return ({ article, problems }) => {
    const found = [...problems];
    const output = render(article, (problem) => found.push(problem));
    return { output, problems: found };
  };
}
