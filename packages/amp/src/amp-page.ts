import type { RenderOptions, State } from "@marbre/html";
import { makeProblem, type Point, type Position, type ProblemArguments, withSeverity } from "@marbre/schema";
import type { ComponentName } from "./components.js";
import { type AmpProblemCode, problemCatalogue } from "./problems.js";
import type { AmpSlots } from "./slots.js";

/** What the handlers of one page share: it travels in the options of their state. */
export interface AmpPage {
  /** The components the page shows, filled in while it is rendered. */
  readonly components: Set<ComponentName>;
  readonly slots: AmpSlots;
  /** Address of the full page, absolute. */
  readonly canonicalUrl: string;
  /** Language of the article, BCP 47. */
  readonly lang: string;
  /** Whether the node at hand is a slide of a carousel. */
  inCarousel: boolean;
}

/** The page that a handler of this package renders for. */
export const pageOf = (state: State): AmpPage => (state.options as RenderOptions & { readonly amp: AmpPage }).amp;

/** Reports a problem of this package's catalogue. */
export function report(
  state: State,
  code: AmpProblemCode,
  node: { position?: Point | Position | undefined },
  args?: ProblemArguments,
): void {
  const { onProblem, severities } = state.options;
  const problem = withSeverity(makeProblem(problemCatalogue, code, args, node.position), severities);
  if (problem) onProblem?.(problem);
}
