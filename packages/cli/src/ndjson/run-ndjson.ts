import type { Output } from "../io/io.js";
import { type Answers, answerLines } from "./answer-lines.js";
import { loadHandler, type RecordHandler } from "./handlers.js";
import { type Job, LONGEST_LINE } from "./job.js";
import { type BlockReader, type LineBlock, lineBlocks } from "./line-blocks.js";
import { type WorkerPool, workerPool } from "./worker-pool.js";

/** Bytes of lines that are read ahead and make a block. */
const BLOCK_BYTES = 512 * 1024;
/** Blocks smaller than this come from a short or slow stream, for which threads are not worth their start. */
const WORTH_A_THREAD = 32 * 1024;

/**
 * Answers a stream of NDJSON records line by line, in order, one line out for each line in.
 *
 * With one job everything happens in this thread. With more, blocks of lines go to as many threads as soon as the stream
 * is fast enough to fill them; at most two blocks a thread are under way, answered but unwritten ones included, and
 * nothing is read while `output` is full.
 *
 * Returns how many lines failed.
 */
export async function runNdjson(
  source: AsyncIterable<Uint8Array>,
  output: Pick<Output, "write">,
  job: Job,
  jobs: number,
): Promise<number> {
  const reader = lineBlocks(source, { block: BLOCK_BYTES, line: LONGEST_LINE });
  let handle: RecordHandler | undefined;
  let failed = 0;
  for (let block = await reader.next(); block !== undefined; block = await reader.next()) {
    if (jobs > 1 && block.bytes.length >= WORTH_A_THREAD && !reader.done) {
      return failed + (await inThreads(block, reader, output, job, jobs));
    }
    handle ??= await loadHandler(job);
    const answers = await answerLines(block, handle, LONGEST_LINE);
    failed += answers.failed;
    await output.write(answers.bytes);
  }
  return failed;
}

async function inThreads(
  first: LineBlock,
  reader: BlockReader,
  output: Pick<Output, "write">,
  job: Job,
  jobs: number,
): Promise<number> {
  const pool = workerPool(job, jobs);
  try {
    return await ordered(first, reader, output, pool, jobs * 2);
  } finally {
    await pool.close();
  }
}

async function ordered(
  first: LineBlock,
  reader: BlockReader,
  output: Pick<Output, "write">,
  pool: WorkerPool,
  most: number,
): Promise<number> {
  let failed = 0;
  let underWay = 0;
  let written: Promise<void> = Promise.resolve();
  let room = () => {};
  let trouble: unknown;

  const write = async (answers: Promise<Answers>): Promise<void> => {
    const { bytes, failed: more } = await answers;
    failed += more;
    await output.write(bytes);
    underWay--;
    room();
  };

  for (let block: LineBlock | undefined = first; block !== undefined; block = await reader.next()) {
    underWay++;
    const answers = pool.answer(block);
    answers.catch(() => {});
    written = written.then(() => write(answers));
    written.catch((error) => {
      trouble ??= error;
      room();
    });
    while (underWay >= most && trouble === undefined) {
      await new Promise<void>((resolve) => {
        room = resolve;
      });
    }
    if (trouble !== undefined) break;
  }
  await written;
  return failed;
}
