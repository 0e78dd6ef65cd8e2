import { makeProblem, type Problem } from "../problem.js";
import { shapeProblems } from "../problems/shape.js";
import { acceptsOf, type Fault } from "./accepts.js";
import { countFaultOf, isSequence } from "./count-fault.js";
import type { Model } from "./model.js";
import type { Step } from "./pointer.js";
import { childProblem, countProblem, fieldProblem } from "./shape-problem.js";

/** Errors that are listed; what comes after them is counted. */
const LISTED = 1000;

/**
 * What is wrong with the shape of a value that calls itself an article, node by node. When tolerant, a node of an unknown
 * type is a warning, and its children are looked at all the same.
 */
export const shapeProblemsOf = (root: unknown, model: Model, tolerant: boolean): Problem[] => {
  const problems: Problem[] = [];
  const path: Step[] = [];
  const accepts = acceptsOf(model);

  let errors = 0;

  /** Counts an error; whether there is room to list it. */
  const isListed = (): boolean => {
    errors += 1;
    return errors <= LISTED;
  };

  const reportField = (fault: Fault): boolean => {
    const listed = isListed();
    if (listed) {
      problems.push(fieldProblem(fault, root, path));
    }
    return listed;
  };

  const visit = (node: unknown, type: string): void => {
    if (!accepts.own(node, type)) {
      if (errors < LISTED) {
        accepts.faults(node as object, type, reportField);
      } else {
        errors += 1;
      }
    }
    const { content } = model.nodes[type] ?? {};
    if (content === undefined) {
      return;
    }
    const { children } = node as { children?: unknown };
    if (!Array.isArray(children)) {
      reportField({ owner: type, field: "children", steps: ["children"], value: children, expected: "children" });
      return;
    }
    const allowed = model.types(content);
    const before = errors;
    each(children, (child) => {
      const own = typeOf(child);
      if (own !== undefined && allowed.has(own)) {
        visit(child, own);
      } else {
        misplaced(child);
      }
    });
    if (errors === before) {
      const fault = countFaultOf(model.content(content), children.map(typeOf) as string[], isSequence(content));
      if (fault && isListed()) {
        problems.push(countProblem(fault, root, [...path, "children"]));
      }
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

  const misplaced = (child: unknown): void => {
    const type = typeOf(child);
    if (tolerant && type !== undefined && !Object.hasOwn(model.nodes, type)) {
      problems.push({ ...childProblem(root, path, model), severity: "warning" });
      unknown(child);
    } else if (isListed()) {
      problems.push(childProblem(root, path, model));
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
