import type { Point, Position } from "./nodes/node.js";

/** How grave a problem is. */
export type Severity = "error" | "warning" | "info";

/** What a problem’s text is made of: names and offending pieces, plain values only. */
export type ProblemArguments = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Something in an article or its copy that is wrong, doubtful, or worth knowing. */
export interface Problem {
  /** Permanent name, `<subject>-<fault>` in kebab case. */
  code: string;
  severity: Severity;
  /** English. `describe(problem, "fr")` gives the French text. */
  message: string;
  /** Where it is in the source, as far as known. */
  place?: Point | Position;
  /** Where it is in the tree: a JSON pointer (RFC 6901), `""` for the root. */
  path?: string;
  /** Name of the file it is in. */
  file?: string;
  /** What its text is made of. */
  args?: ProblemArguments;
}
