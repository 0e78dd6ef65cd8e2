import { join, resolve } from "node:path";
import type { Command } from "../command.js";
import { COPY_OPTIONS, copyOptions } from "../copy/options.js";
import { sourcesOf } from "../copy/sources.js";
import { inputs } from "../io/inputs.js";
import { NDJSON_OPTIONS, ndjson } from "../ndjson/command.js";
import { outputNames } from "../out/output-names.js";
import { writeOutput } from "../out/write-file.js";
import { reportProblems } from "../report/report-problems.js";

/** `marbre parse`: copy in, article JSON out. */
export const parseCommand: Command = {
  name: "parse",
  summary: "read copy into an article tree, as JSON",
  usage: ["[FILE…|-] [--format FORMAT] [--out DIR]", "[FILE…|-] --ndjson [--jobs N] [--out DIR]"],
  options: {
    ...COPY_OPTIONS,
    ...NDJSON_OPTIONS,
    out: { type: "string", short: "o", value: "DIR", help: "Write NAME.json files into DIR" },
  },
  notes: [
    "One file gives one indented JSON document, several files one article a line.",
    "--format wordpress takes an export (WXR) or the JSON of the REST interface, and gives an article for each post.",
    '--ndjson answers each line with {"id", "article", "problems"}, or {"id", "error"} and exit code 1.',
  ],
  async run(invocation, io) {
    const options = await copyOptions(invocation, io);
    if (invocation.options.ndjson) return await ndjson(invocation, { command: "parse", copy: options }, io);
    const sources = await sourcesOf(await inputs(invocation.files, io), options);
    const out = invocation.options.out;
    const names = outputNames(sources, ".json");
    for (const [index, source] of sources.entries()) {
      const { article, problems } = await source.read();
      await reportProblems(source.name, problems, io);
      if (typeof out === "string") {
        await writeOutput(join(resolve(io.cwd, out), names[index]!), `${JSON.stringify(article, null, 2)}\n`);
      } else await io.stdout.write(`${JSON.stringify(article, null, sources.length === 1 ? 2 : 0)}\n`);
    }
    return 0;
  },
};
