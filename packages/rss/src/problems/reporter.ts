import type { HtmlOptions } from "@marbre/html";
import type { ProblemArguments, ProblemDefinition } from "@marbre/schema";
import { makeProblem, withSeverity } from "@marbre/schema";

/** Severity and English words by code; the French ones stand apart, so that a bundle without `describe` does not hold them. */
export type EnglishCatalogue = Readonly<Record<string, Omit<ProblemDefinition, "fr">>>;

/** Hears a problem by its code, its arguments and the JSON Pointer of its place in the article. */
export type Report<Code extends string> = (code: Code, args: ProblemArguments, path?: string) => void;

/** Who hears problems, and how grave each is taken. */
export type Listener = Pick<HtmlOptions, "onProblem" | "severities">;

/** A {@link Report} that hands whole problems on to `onProblem`. */
export function reporter<Code extends string>(
  { onProblem, severities }: Listener,
  catalogue: Readonly<Record<Code, EnglishCatalogue[string]>>,
): Report<Code> {
  return (code, args, path) => {
    const problem = onProblem && withSeverity(makeProblem(catalogue, code, args, undefined, path), severities);
    if (problem !== undefined) onProblem?.(problem);
  };
}
