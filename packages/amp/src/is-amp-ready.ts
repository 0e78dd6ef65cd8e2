import type { Article, Problem } from "@marbre/schema";
import { makeProblem, withSeverity } from "@marbre/schema";
import { checkInput } from "./check-input.js";
import type { AmpOptions } from "./options.js";
import { type AmpProblemCode, problemCatalogue } from "./problems.js";
import { canonicalUrlOf, toAmp } from "./to-amp.js";

/** Whether an AMP page should be published, and what speaks against it. */
export interface AmpReadiness {
  /** False when a reader of the AMP page would miss something, or read what is not for all: when one of `problems` is an error. */
  readonly ready: boolean;
  /** What AMP cannot do for this article: problems of this package, and errors of `@marbre/html`. */
  readonly problems: readonly Problem[];
}

/**
 * Says whether an article's AMP page should be published.
 *
 * Not when it would lose a film, a recording or an embed without a text in its place, nor when it would give subscribers' text to all.
 *
 * @param options - Those that `toAmp` will get; consent, excerpt, handlers and severities change the answer.
 *
 * Throws a `TypeError` for a value that is no article and for an option that is none.
 */
export function isAmpReady(article: Article, options: AmpOptions = {}): AmpReadiness {
  checkInput(article, options);
  const problems: Problem[] = [];
  const add = (problem: Problem | undefined): void => {
    if (problem && (problem.severity === "error" || Object.hasOwn(problemCatalogue, problem.code)))
      problems.push(problem);
  };
  const report = (code: AmpProblemCode): void =>
    add(withSeverity(makeProblem(problemCatalogue, code), options.severities));
  const canonicalUrl = canonicalUrlOf(article, options);
  if (canonicalUrl === undefined) report("amp-canonical-missing");
  if (isForSubscribers(article) && options.excerpt === undefined) report("amp-subscriber-text");
  toAmp(article, {
    ...options,
    canonicalUrl: canonicalUrl ?? "https://canonical.invalid/",
    typography: false,
    onProblem: add,
  });
  return { ready: !problems.some(({ severity }) => severity === "error"), problems };
}

function isForSubscribers({ meta, children }: Article): boolean {
  if (meta?.access?.level === "subscriber" || meta?.access?.level === "registered") return true;
  return (children as { children?: unknown }[]).some(
    (part) =>
      Array.isArray(part?.children) &&
      part.children.some((block: { type?: string } | null) => block?.type === "paywall"),
  );
}
