import type { Problem } from "../problem.js";
import { acceptsOf } from "./accepts.js";
import { countFaultOf, isSequence } from "./count-fault.js";
import type { Model } from "./model.js";
import type { Step } from "./pointer.js";
import { schemasOf } from "./schemas.js";
import { childProblem, countProblem, fieldProblem, problemsOf } from "./shape-problem.js";

/**
 * What is wrong with the shape of a value that calls itself an article: node by node, so that zod is asked only about the
 * fields of those that are in doubt. When tolerant, a node of an unknown type is a warning, and its children are looked at
 * all the same.
 */
export const shapeProblemsOf = (root: unknown, model: Model, tolerant: boolean): Problem[] => {
  const problems: Problem[] = [];
  const path: Step[] = [];
  const accepts = acceptsOf(model);

  const visit = (node: unknown, type: string): void => {
    if (!accepts.own(node, type)) {
      problems.push(...fieldProblems(node as object, type));
    }
    const { content } = model.nodes[type] ?? {};
    if (content === undefined) {
      return;
    }
    const { children } = node as { children?: unknown };
    if (!Array.isArray(children)) {
      problems.push(fieldProblem(root, [...path, "children"], model));
      return;
    }
    const steps = model.content(content);
    const before = problems.length;
    each(children, (child) => {
      const own = typeOf(child);
      if (own !== undefined && steps.some(({ types }) => types.includes(own))) {
        visit(child, own);
      } else {
        misplaced(child);
      }
    });
    const fault =
      problems.length === before && countFaultOf(steps, children.map(typeOf) as string[], isSequence(content));
    if (fault) {
      problems.push(countProblem(fault, root, [...path, "children"]));
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

  /** What zod says of a node without its children. */
  const fieldProblems = (node: object, type: string): Problem[] => {
    const alone = "children" in node && model.nodes[type]?.content !== undefined ? { ...node, children: [] } : node;
    const issues = schemasOf(model)[type]?.safeParse(alone).error?.issues ?? [];
    return issues
      .filter((issue) => issue.path[0] !== "children")
      .flatMap((issue) => problemsOf(issue, root, path, model));
  };

  const misplaced = (child: unknown): void => {
    const problem = childProblem(root, [...path], model);
    if (tolerant && problem.code === "node-unknown") {
      problems.push({ ...problem, severity: "warning" });
      unknown(child);
    } else {
      problems.push(problem);
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
  return problems;
};

const typeOf = (value: unknown): string | undefined => {
  const type = typeof value === "object" && value !== null ? (value as { type?: unknown }).type : undefined;
  return typeof type === "string" ? type : undefined;
};
