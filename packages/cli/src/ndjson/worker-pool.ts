import { Worker } from "node:worker_threads";
import type { Answers } from "./answer-lines.js";
import type { Job } from "./job.js";
import type { LineBlock } from "./line-blocks.js";

/** Threads that answer blocks of lines; each is started when the others are busy. */
export interface WorkerPool {
  /** Has a block answered; the block's memory goes to the thread. */
  answer(block: LineBlock): Promise<Answers>;
  close(): Promise<void>;
}

interface Member {
  worker: Worker;
  waiting: { resolve: (answers: Answers) => void; reject: (error: Error) => void }[];
}

/** A thread keeps its young objects small in number, so that memory stays flat however long the stream is. */
const YOUNG_GENERATION_MB = 24;

/** Returns a pool of up to `size` threads for a job. A thread that dies fails all its blocks. */
export function workerPool(job: Job, size: number): WorkerPool {
  const members: Member[] = [];

  function start(): Member {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: job,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    const member: Member = { worker, waiting: [] };
    worker.on("message", (answers: Answers) => member.waiting.shift()?.resolve(answers));
    const fail = (error: Error) => {
      for (const each of member.waiting.splice(0)) each.reject(error);
    };
    worker.on("error", (error) => fail(error as Error));
    worker.on("exit", (code) => fail(new Error(`a thread stopped with code ${code}`)));
    members.push(member);
    return member;
  }

  function freest(): Member {
    let best = members[0];
    for (const member of members) if (best === undefined || member.waiting.length < best.waiting.length) best = member;
    return best === undefined || (best.waiting.length > 0 && members.length < size) ? start() : best;
  }

  return {
    answer(block) {
      const member = freest();
      return new Promise((resolve, reject) => {
        member.waiting.push({ resolve, reject });
        member.worker.postMessage(block, [block.bytes.buffer]);
      });
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
