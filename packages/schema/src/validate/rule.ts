import type { Article } from "../nodes/article.js";
import type { Node } from "../nodes/content.js";
import type { ProblemArguments } from "../problem.js";
import type { lintProblems } from "../problems/lint.js";
import type { Model } from "./model.js";
import type { Step } from "./pointer.js";

/** A rule beyond shape. It is asked about each node of its types, in the order of the tree. */
export interface Rule<Memory = unknown> {
  /** The problems it reports. */
  codes: readonly (keyof typeof lintProblems)[];
  /** The types it looks at; all when absent. */
  types?: readonly Node["type"][];
  /** What it remembers from node to node of one article. */
  begin?(context: RuleContext): Memory;
  visit?(node: Node, context: RuleContext, memory: Memory): void;
  /** Called when the whole tree was seen. */
  end?(context: RuleContext, memory: Memory): void;
}

/** What a rule may ask for. */
export interface RuleContext {
  article: Article;
  /** What nodes may hold, extensions included. */
  model: Model;
  /** The nodes above the one being visited, the article first. */
  ancestors: readonly Node[];
  /** Path of the node being visited; a copy, to be kept. */
  here(): readonly Step[];
  /** Reports a problem at the node being visited, or at one of its fields, or at a whole path. */
  report(code: keyof typeof lintProblems, args?: ProblemArguments, at?: string | readonly Step[]): void;
}

/** Types a rule, so that its memory is of one type throughout. */
export const rule = <Memory>(definition: Rule<Memory>): Rule => definition as Rule;
