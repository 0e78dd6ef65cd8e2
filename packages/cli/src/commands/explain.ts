import type { Command } from "../command.js";
import { COPY_OPTIONS, copyOptions } from "../copy/options.js";
import { explainCopy } from "../copy/read-copy.js";
import { painter } from "../io/colour.js";
import { inputs } from "../io/inputs.js";
import { wantsColour } from "../io/io.js";
import { Misuse } from "../misuse.js";
import { explainTable } from "../report/explain-table.js";
import { LANGUAGE_OPTION, messageLanguage } from "../report/language.js";
import { reportProblems } from "../report/report-problems.js";

/** `marbre explain`: what each block of copy was taken for, how surely, and why. */
export const explainCommand: Command = {
  name: "explain",
  summary: "say block by block what copy was taken for, and why",
  usage: ["[FILE|-] [--json] [--lang fr]"],
  options: {
    ...COPY_OPTIONS,
    json: { type: "boolean", help: "Print the blocks as JSON, positions and evidence included" },
    lang: LANGUAGE_OPTION,
  },
  async run(invocation, io) {
    const options = await copyOptions(invocation, io);
    const language = messageLanguage(invocation);
    const [source, ...others] = await inputs(invocation.files, io);
    if (source === undefined || others.length > 0) throw new Misuse("explain takes one file");
    const { blocks, problems } = await explainCopy(await source.bytes(), options);
    if (invocation.options.json) {
      const records = blocks.map(({ label, text, confidence, evidence, position }) => ({
        label,
        text,
        confidence,
        evidence: evidence.map((each) => each[language]),
        position,
      }));
      await io.stdout.write(`${JSON.stringify({ blocks: records }, null, 2)}\n`);
      return 0;
    }
    const { columns, isTTY } = io.stdout;
    const paint = painter(wantsColour(io.stdout, io.env));
    await io.stdout.write(explainTable(blocks, { paint, language, width: isTTY ? Math.min(columns, 160) : 120 }));
    await reportProblems(source.name, problems, io);
    return 0;
  },
};
