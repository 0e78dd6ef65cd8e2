import type { Problem } from "@marbre/schema";
import type { Command } from "../command.js";
import { COPY_OPTIONS, copyOptions } from "../copy/options.js";
import { sourcesOf } from "../copy/sources.js";
import { painter } from "../io/colour.js";
import { inputs } from "../io/inputs.js";
import { wantsColour } from "../io/io.js";
import { NDJSON_OPTIONS, ndjson } from "../ndjson/command.js";
import { count, inWords } from "../report/count.js";
import { LANGUAGE_OPTION, messageLanguage } from "../report/language.js";
import { byPlace, problemLine } from "../report/problem-line.js";

/** `marbre check`: what is wrong with copy or with an article, at its place. */
export const checkCommand: Command = {
  name: "check",
  summary: "say what is wrong with copy, and where",
  usage: ["[FILE…|-] [--json] [--strict] [--lang fr]", "[FILE…|-] --ndjson [--jobs N]"],
  options: {
    ...COPY_OPTIONS,
    json: { type: "boolean", help: "Print the problems as JSON" },
    strict: { type: "boolean", help: "Exit with 1 for warnings too" },
    "no-typography": { type: "boolean", help: "Leave the typography out" },
    lang: LANGUAGE_OPTION,
    ...NDJSON_OPTIONS,
  },
  notes: [
    "Prints path:line:column severity code message. Exits with 1 when there is an error (--strict: or a warning).",
  ],
  async run(invocation, io) {
    const copy = await copyOptions(invocation, io);
    if (invocation.options.ndjson) return await ndjson(invocation, { command: "check", copy }, io);
    const language = messageLanguage(invocation);
    const sources = await sourcesOf(await inputs(invocation.files, io), copy);
    const { check, describe, inJson } = await import("../check/index.js");
    const typography = invocation.options["no-typography"] !== true;
    const paint = painter(wantsColour(io.stdout, io.env));
    const reported: (Problem & { file: string })[] = [];
    for (const source of sources) {
      const { article, problems, text, format } = await source.read();
      const all = check({ article, problems, ...(typography && format !== "json" && { text }) });
      const found = format === "json" && text !== "" ? inJson(all, text) : all;
      for (const problem of found.sort(byPlace)) {
        const message = describe(problem, language);
        reported.push({ file: source.name, ...problem, message });
        if (!invocation.options.json) {
          await io.stdout.write(`${problemLine(source.name, problem, message, paint)}\n`);
        }
      }
    }
    const counted = count(reported);
    if (invocation.options.json) await io.stdout.write(`${JSON.stringify({ problems: reported }, null, 2)}\n`);
    else await io.stderr.write(`${inWords(counted)} in ${sources.length} file${sources.length === 1 ? "" : "s"}\n`);
    return counted.error > 0 || (invocation.options.strict && counted.warning > 0) ? 1 : 0;
  },
};
