import type { Problem, Severity } from "@marbre/schema";
import type { Paint } from "../io/colour.js";

/** Language of messages. */
export type MessageLanguage = "en" | "fr";

/** Text of a problem in a language; what the packages' `describe` are. */
export type Describe = (problem: Problem, language: MessageLanguage) => string;

/**
 * The line for a problem: `path:line:column severity code message`.
 *
 * A problem without a place is put at 1:1 and its pointer into the tree, when it has one, behind the message.
 */
export function problemLine(file: string, problem: Problem, message: string, paint: Paint): string {
  const { line, column } = pointOf(problem) ?? { line: 1, column: 1 };
  const pointer = problem.place === undefined && problem.path ? ` (at ${problem.path})` : "";
  const where = paint("bold", `${file}:${line}:${column}`);
  const severity = paint(COLOURS[problem.severity], problem.severity);
  return `${where} ${severity} ${paint("dim", problem.code)} ${oneLine(message)}${pointer}`;
}

/** Where a problem starts in its source; undefined when that is not known. */
export function pointOf({ place }: Problem): { line: number; column: number } | undefined {
  if (place === undefined) return undefined;
  return "start" in place ? place.start : place;
}

/** Orders problems by line, column, then code. */
export function byPlace(a: Problem, b: Problem): number {
  const [first, second] = [pointOf(a), pointOf(b)];
  return (
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

const COLOURS = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<Severity, string>;

/** Line ends and control characters would break the line or the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}
