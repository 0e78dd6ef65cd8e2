import { readFileSync, writeFileSync } from "node:fs";
import { feedItems, marbreGiven, marbreStream, marbreTrees, PEERS } from "./rss-candidates.mjs";

/** Makes a feed once in a process of its own and prints the megabytes it took beyond what its items hold, at the peak. */
const [candidate, count] = process.argv.slice(2);
const items = await feedItems(candidate === "stream" ? 200 : Number(count));
const run =
  {
    given: () => marbreGiven(items),
    trees: () => marbreTrees(items),
    stream: () => marbreStream(items, Number(count)),
  }[candidate]?.() ?? (() => PEERS[candidate](items));
const make = await run;

globalThis.gc();
globalThis.gc();
const base = process.memoryUsage.rss();
const reset = resetPeak();
await make();
console.log(((reset ? peak() : process.resourceUsage().maxRSS * 1024) - base) / 1e6);

/** Linux can forget the peak so far; elsewhere that of making the items counts too. */
function resetPeak() {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
    return true;
  } catch {
    return false;
  }
}

function peak() {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
}
