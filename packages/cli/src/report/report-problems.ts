import type { Problem } from "@marbre/schema";
import { painter } from "../io/colour.js";
import type { Io } from "../io/io.js";
import { wantsColour } from "../io/io.js";
import { byPlace, problemLine } from "./problem-line.js";

const SHOWN = 5;

/**
 * Tells on stderr what was found in a file while something else was made of it: its first errors and warnings, and how
 * many more there are. Remarks are for `marbre check`.
 */
export async function reportProblems(file: string, problems: readonly Problem[], io: Io): Promise<void> {
  const worth = problems.filter(({ severity }) => severity !== "info").sort(byPlace);
  if (worth.length === 0) return;
  const paint = painter(wantsColour(io.stderr, io.env));
  const lines = worth.slice(0, SHOWN).map((problem) => problemLine(file, problem, problem.message, paint));
  if (worth.length > SHOWN) lines.push(`${file}: ${worth.length - SHOWN} more; see \`marbre check\``);
  await io.stderr.write(`${lines.join("\n")}\n`);
}
