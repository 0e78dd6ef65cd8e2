import { makeProblem, type Problem } from "../problem.js";
import { shapeProblems } from "../problems/shape.js";
import { acceptsOf } from "./accepts.js";
import { countFaultOf, isSequence } from "./count-fault.js";
import type { Model } from "./model.js";
import type { Step } from "./pointer.js";
import { schemasOf } from "./schemas.js";
import { childProblem, countProblem, fieldProblem, problemsOf, unknownFieldProblem } from "./shape-problem.js";

/** Errors that are listed; what comes after them is counted. */
const LISTED = 1000;

/**
 * What is wrong with the shape of a value that calls itself an article: node by node, so that zod is asked only about the
 * fields of those that are in doubt. When tolerant, a node of an unknown type is a warning, and its children are looked at
 * all the same.
 */
export const shapeProblemsOf = (root: unknown, model: Model, tolerant: boolean): Problem[] => {
  const problems: Problem[] = [];
  const path: Step[] = [];
  const accepts = acceptsOf(model);

  let errors = 0;

  /** Lists errors, which are made only while there is room for them. */
  const list = (made: () => readonly Problem[]): void => {
    if (errors >= LISTED) {
      errors += 1;
      return;
    }
    const found = made();
    problems.push(...found.slice(0, LISTED - errors));
    errors += found.length;
  };

  const visit = (node: unknown, type: string): void => {
    if (!accepts.own(node, type)) {
      list(() => fieldProblems(node as object, type));
    }
    const { content } = model.nodes[type] ?? {};
    if (content === undefined) {
      return;
    }
    const { children } = node as { children?: unknown };
    if (!Array.isArray(children)) {
      list(() => [fieldProblem(root, [...path, "children"], model)]);
      return;
    }
    const steps = model.content(content);
    const before = errors;
    each(children, (child) => {
      const own = typeOf(child);
      if (own !== undefined && steps.some(({ types }) => types.includes(own))) {
        visit(child, own);
      } else {
        misplaced(child);
      }
    });
    const fault = errors === before && countFaultOf(steps, children.map(typeOf) as string[], isSequence(content));
    if (fault) {
      list(() => [countProblem(fault, root, [...path, "children"])]);
    }
  };

  const each = (children: readonly unknown[], look: (child: unknown) => void): void => {
    path.push("children", 0);
    for (let index = 0; index < children.length; index += 1) {
      path[path.length - 1] = index;
      look(children[index]);
    }
    path.pop();
    path.pop();
  };

  const fieldProblems = (node: object, type: string): Problem[] => {
    const faults = accepts.faults(node, type);
    return faults
      ? [
          ...faults.wrong.map((field) => fieldProblem(root, [...path, field], model)),
          ...faults.unknown.map((field) => unknownFieldProblem(root, [...path, field], model)),
        ]
      : schemaProblems(node, type);
  };

  /** What zod says of a node without its children. */
  const schemaProblems = (node: object, type: string): Problem[] => {
    const alone = "children" in node && model.nodes[type]?.content !== undefined ? { ...node, children: [] } : node;
    const issues = schemasOf(model)[type]?.safeParse(alone).error?.issues ?? [];
    return issues
      .filter((issue) => issue.path[0] !== "children")
      .flatMap((issue) => problemsOf(issue, root, path, model));
  };

  const misplaced = (child: unknown): void => {
    const type = typeOf(child);
    if (tolerant && type !== undefined && !Object.hasOwn(model.nodes, type)) {
      problems.push({ ...childProblem(root, path, model), severity: "warning" });
      unknown(child);
    } else {
      list(() => [childProblem(root, path, model)]);
    }
  };

  /** Looks at the children of a node of an unknown type: whatever they are, each by its own type. */
  const unknown = (node: unknown): void => {
    const { children } = (node ?? {}) as { children?: unknown };
    if (Array.isArray(children)) {
      each(children, (child) => {
        const own = typeOf(child);
        if (own !== undefined && Object.hasOwn(model.nodes, own)) {
          visit(child, own);
        } else {
          unknown(child);
        }
      });
    }
  };

  visit(root, "article");
  if (errors > LISTED) {
    problems.push(makeProblem(shapeProblems, "problems-left-out", { count: errors - LISTED }, undefined, ""));
  }
  return problems;
};

const typeOf = (value: unknown): string | undefined => {
  const type = typeof value === "object" && value !== null ? (value as { type?: unknown }).type : undefined;
  return typeof type === "string" ? type : undefined;
};
