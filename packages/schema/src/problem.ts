import { misuse } from "./misuse.js";
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

/** A text of a problem: with `{name}` where an argument goes, or made by a function of the arguments. */
export type ProblemText = string | ((args: ProblemArguments) => string);

/** What a package says of one of its problem codes. */
export interface ProblemDefinition {
  severity: Severity;
  /** English: what happened and, where it is not plain, why it matters and what to do. */
  en: ProblemText;
  /** The same in French. */
  fr: ProblemText;
  /** English, for the list of problems: when it comes up, and how to be rid of it. */
  why?: string;
}

/** The problems of a package, by code. */
export type ProblemCatalogue = Readonly<Record<string, ProblemDefinition>>;

/** Types a catalogue so that its codes stay known. */
export const defineProblems = <Code extends string>(
  catalogue: Readonly<Record<Code, ProblemDefinition>>,
): Readonly<Record<Code, ProblemDefinition>> => catalogue;

/** Makes a problem of a catalogue’s code, its message in English. */
export const makeProblem = <Code extends string>(
  catalogue: Readonly<Record<Code, Omit<ProblemDefinition, "fr">>>,
  code: Code,
  args?: ProblemArguments,
  place?: Point | Position,
  path?: string,
): Problem => {
  const { severity, en } = catalogue[code];
  const problem: Problem = { code, severity, message: fill(en, args ?? {}) };
  if (place) {
    problem.place = place;
  }
  if (path !== undefined) {
    problem.path = path;
  }
  if (args) {
    problem.args = args;
  }
  return problem;
};

/**
 * Makes a `describe(problem, lang)` that knows the codes of some catalogues: French for `fr` and its regions, else English.
 * A problem of an unknown code keeps its message; what is no problem throws a `TypeError`.
 */
export const createDescriber =
  (...catalogues: readonly ProblemCatalogue[]) =>
  (problem: Problem, lang = "en"): string => {
    if (typeof problem?.code !== "string") {
      throw misuse("describe: problem", problem, "a problem with its code");
    }
    const found = catalogues.find((catalogue) => Object.hasOwn(catalogue, problem.code))?.[problem.code];
    return found ? fill(/^fr\b/i.test(lang) ? found.fr : found.en, problem.args ?? {}) : problem.message;
  };

const fill = (text: ProblemText, args: ProblemArguments): string =>
  typeof text === "string"
    ? text.replace(/\{(\w+)\}/g, (all, name: string) => (Object.hasOwn(args, name) ? String(args[name]) : all))
    : text(args);

/** How grave problems of some codes are taken, `"off"` to hear nothing of them: `{ "image-without-credit": "off" }`. */
export type Severities = Readonly<Record<string, Severity | "off">>;

/** The problem with its configured severity, or nothing when it is off. */
export const withSeverity = (problem: Problem, severities: Severities = {}): Problem | undefined => {
  const severity = Object.hasOwn(severities, problem.code) ? severities[problem.code] : problem.severity;
  return severity === "off"
    ? undefined
    : severity === problem.severity || !severity
      ? problem
      : { ...problem, severity };
};

/** The problems with their configured severities, without those that are off. */
export const withSeverities = (problems: readonly Problem[], severities?: Severities): Problem[] =>
  problems.flatMap((problem) => withSeverity(problem, severities) ?? []);
