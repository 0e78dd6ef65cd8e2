import { createReadStream } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** The harness of the command around remark and rehype: blocks of lines to two threads, answers in order. */
const THREADS = 2;
const BLOCK = 512 * 1024;

if (isMainThread) await main();
else serve();

function serve() {
  const chain = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();
  const encoder = new TextEncoder();
  parentPort.on("message", (bytes) => {
    const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split("\n");
    const answers = lines.filter(Boolean).map((line) => {
      const { id, source } = JSON.parse(line);
      return `${JSON.stringify({ id, output: String(chain.processSync(source)), problems: [] })}\n`;
    });
    const answer = encoder.encode(answers.join(""));
    parentPort.postMessage(answer, [answer.buffer]);
  });
}

async function main() {
  const workers = Array.from({ length: THREADS }, () => {
    const worker = new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 24 } });
    const waiting = [];
    worker.on("message", (answer) => waiting.shift()(answer));
    return { worker, waiting };
  });
  const underWay = [];
  const writeOne = async () => {
    if (!process.stdout.write(await underWay.shift()))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  };
  let turn = 0;
  for await (const block of blocks(process.argv[2])) {
    if (underWay.length >= THREADS * 2) await writeOne();
    const { worker, waiting } = workers[turn++ % THREADS];
    underWay.push(new Promise((resolve) => waiting.push(resolve)));
    worker.postMessage(block, [block.buffer]);
  }
  while (underWay.length > 0) await writeOne();
  await Promise.all(workers.map(({ worker }) => worker.terminate()));
}

async function* blocks(path) {
  let held = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: BLOCK })) {
    const whole = Buffer.concat([held, chunk]);
    const end = whole.lastIndexOf(10) + 1;
    yield new Uint8Array(whole.subarray(0, end));
    held = whole.subarray(end);
  }
  if (held.length > 0) yield new Uint8Array(held);
}
