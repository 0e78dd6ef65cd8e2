import type { Article } from "../nodes/article.js";
import type { Node } from "../nodes/content.js";
import { makeProblem, type Problem } from "../problem.js";
import { lintProblems } from "../problems/lint.js";
import type { Model } from "./model.js";
import { placeOf, pointerOf, type Step } from "./pointer.js";
import type { Rule, RuleContext } from "./rule.js";
import { rules } from "./rules/index.js";

/** For each type, the indices of the rules that look at it; those that look at all types are under the empty name. */
let table: ReadonlyMap<string, readonly number[]> | undefined;

const rulesByType = (): ReadonlyMap<string, readonly number[]> => {
  if (!table) {
    const made = new Map<string, number[]>([["", []]]);
    const types = new Set(rules.flatMap((rule) => rule.types ?? []));
    for (const type of ["", ...types]) {
      made.set(
        type,
        rules.flatMap(({ types: own, visit }, index) =>
          visit && (!own || own.includes(type as Node["type"])) ? index : [],
        ),
      );
    }
    table = made;
  }
  return table;
};

/** Problems of one code that are listed; what comes after them is counted. */
const LISTED = 1000;

/** What the rules beyond shape find in an article that is well shaped. */
export const lint = (article: Article, model: Model): Problem[] => {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const path: Step[] = [];
  const ancestors: Node[] = [];
  const context: RuleContext = {
    article,
    model,
    ancestors,
    here: () => [...path],
    report(code, args, at) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > LISTED) {
        return;
      }
      const whole = at === undefined ? path : typeof at === "string" ? [...path, at] : at;
      problems.push(makeProblem(lintProblems, code, args, placeOf(article, whole), pointerOf(whole)));
    },
  };
  const memories = rules.map((rule) => rule.begin?.(context));
  const byType = rulesByType();
  const general = byType.get("") ?? [];

  const visit = (node: Node): void => {
    for (const index of byType.get(node.type) ?? general) {
      (rules[index] as Rule).visit?.(node, context, memories[index]);
    }
    const { children } = node as { children?: readonly Node[] };
    if (!children) {
      return;
    }
    ancestors.push(node);
    path.push("children", 0);
    for (let index = 0; index < children.length; index += 1) {
      path[path.length - 1] = index;
      visit(children[index] as Node);
    }
    path.pop();
    path.pop();
    ancestors.pop();
  };

  visit(article);
  rules.forEach((rule, index) => {
    rule.end?.(context, memories[index]);
  });
  for (const [of, count] of counts) {
    if (count > LISTED) {
      problems.push(makeProblem(lintProblems, "more-left-out", { of, count: count - LISTED }, undefined, ""));
    }
  }
  return problems;
};
