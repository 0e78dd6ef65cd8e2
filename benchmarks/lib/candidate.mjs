import { runner } from "./measure.mjs";

const [suite, index] = process.argv.slice(2);
const { contest } = await import(`../suites/${suite}.mjs`);
const { candidates, items } = await contest();
const turn = await runner(candidates[Number(index)], items);
process.on("message", async () => process.send(await turn()));
