import type { StyleName } from "@marbre/typography";
import type { Command } from "../command.js";
import { COPY_OPTIONS, copyOptions } from "../copy/options.js";
import { readCopy } from "../copy/read-copy.js";
import { painter } from "../io/colour.js";
import { inputs } from "../io/inputs.js";
import { wantsColour } from "../io/io.js";
import { Misuse } from "../misuse.js";
import { lineDiff } from "../report/line-diff.js";
import { STYLES } from "./styles.js";

/** `marbre typography`: copy in a house style of French typography. */
export const typographyCommand: Command = {
  name: "typography",
  summary: "set copy in French typography, or check that it is",
  usage: ["[--style presse] [--check] [FILE|-]"],
  options: {
    style: {
      type: "string",
      short: "s",
      value: "STYLE",
      choices: STYLES,
      help: "House style; default presse",
    },
    check: { type: "boolean", help: "Print what would change, and exit with 1 when something would" },
    format: COPY_OPTIONS.format,
  },
  notes: [
    "Prints the copy with nothing else changed: markup, code and front matter stay. Article JSON gives article JSON.",
    "--check shows each line that would change at path:line:column, U+00A0 as ⍽ and U+202F as ⎵.",
  ],
  async run(invocation, io) {
    const { options } = invocation;
    const style = (options.style ?? "presse") as StyleName;
    const [source, ...others] = await inputs(invocation.files, io);
    if (source === undefined || others.length > 0) throw new Misuse("typography takes one file");
    const copy = await readCopy(await source.bytes(), await copyOptions(invocation, io));
    const { setArticle, setCopy } = await import("../typography/set-copy.js");
    const [before, after] = copy.format === "json" ? setArticle(copy, style) : [copy.text, setCopy(copy, style)];
    if (options.check !== true) {
      await io.stdout.write(after);
      return 0;
    }
    const diff = lineDiff(source.name, before, after, painter(wantsColour(io.stdout, io.env)));
    if (diff.lines > 0) {
      await io.stdout.write(diff.text);
      await io.stderr.write(`${diff.lines} line${diff.lines === 1 ? "" : "s"} would change in ${source.name}\n`);
    }
    return diff.lines > 0 ? 1 : 0;
  },
};
