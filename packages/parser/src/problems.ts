import type { Problem } from "@marbre/schema";
import type { Position } from "./read/places.js";

interface Entry {
  severity: "error" | "warning" | "info";
  en: (args: Readonly<Record<string, unknown>>) => string;
}

/** Severity and words of each problem the parser reports. */
export const problemCatalogue = {
  "encoding-converted": { severity: "warning", en: () => "The bytes are not UTF-8; they were read as Windows-1252." },
  "control-character": { severity: "warning", en: () => "A control character stands in the copy; it was left out." },
  "copy-empty": { severity: "error", en: () => "There is no text." },
} as const satisfies Record<string, Entry>;

/** A code of {@link problemCatalogue}. */
export type ProblemCode = keyof typeof problemCatalogue;

/** A problem of the catalogue at a place of the source. */
export function problem(code: ProblemCode, place: Position, args: Readonly<Record<string, unknown>> = {}): Problem {
  const entry: Entry = problemCatalogue[code];
  return { code, severity: entry.severity, message: entry.en(args), place, args } as Problem;
}
