import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "../lib/corpus.mjs";
import { median } from "../lib/measure.mjs";
import { short, table } from "../lib/report.mjs";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * An archive as NDJSON to HTML as NDJSON, start-up included, output thrown away: the command beside the unified chain, both
 * with two threads and blocks of lines. Peak memory is the largest resident size seen.
 */
export async function run({ rounds, size = 20_000 }) {
  const folder = await mkdtemp(join(tmpdir(), "marbre-bench-"));
  try {
    const archive = join(folder, "archive.ndjson");
    const megabytes = (await write(archive, size)) / 1e6;
    const marbre = root("packages/cli/bin/marbre.js");
    const render = [marbre, "render", "--to", "html", "--format", "text", "--ndjson", archive];
    const commands = {
      "**marbre render --to html --ndjson, 2 threads**": [...render, "--jobs", "2"],
      "**… --jobs 1**": [...render, "--jobs", "1"],
      "**… typography off, 2 threads**": [...render, "--jobs", "2", "--style", "none"],
      "unified chain, 2 threads": [here("lib/unified-ndjson.mjs"), archive],
    };
    const results = new Map(Object.keys(commands).map((name) => [name, []]));
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      for (const [name, argv] of Object.entries(commands)) results.get(name).push(await measure(argv));
    }
    const seconds = (name) => median(results.get(name).map((each) => each.seconds));
    const base = seconds("unified chain, 2 threads");
    const rows = [...results].map(([name, each]) => [
      name,
      short(seconds(name)),
      short(size / seconds(name)),
      short(base / seconds(name)),
      short(Math.max(...each.map(({ peak }) => peak))),
    ]);
    const head = ["process", "s, median", "articles/s", "× unified", "peak memory, MB"];
    return `## ${size} articles, ${short(megabytes)} MB of NDJSON → HTML, ${availableParallelism()} cores\n\n${table(head, rows)}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(path, size) {
  const texts = corpus(200);
  const stream = createWriteStream(path);
  let bytes = 0;
  for (let index = 0; index < size; index++) {
    const line = `${JSON.stringify({ id: index, source: `${texts[index % texts.length]}\n\n${index}.` })}\n`;
    bytes += Buffer.byteLength(line);
    if (!stream.write(line)) await new Promise((resolve) => stream.once("drain", resolve));
  }
  await new Promise((resolve) => stream.end(resolve));
  return bytes;
}

function measure(argv) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
    let peak = 0;
    const watch = setInterval(async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    }, 50);
    child.stdout.resume();
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak: peak || Number.NaN });
      else reject(new Error(`${argv.join(" ")} ended with ${code}`));
    });
  });
}
