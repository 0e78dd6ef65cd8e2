import { parentPort, workerData } from "node:worker_threads";
import { answerLines } from "./answer-lines.js";
import { loadHandler } from "./handlers.js";
import { type Job, LONGEST_LINE } from "./job.js";
import type { LineBlock } from "./line-blocks.js";

const port = parentPort!;
const handler = loadHandler(workerData as Job);
let turn: Promise<void> = Promise.resolve();

port.on("message", (block: LineBlock) => {
  turn = turn.then(async () => {
    const answers = await answerLines(block, await handler, LONGEST_LINE);
    port.postMessage(answers, [answers.bytes.buffer]);
  });
});
