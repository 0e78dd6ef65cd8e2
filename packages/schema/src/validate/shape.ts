import type { Problem } from "../problem.js";
import type { Model } from "./model.js";
import { type Step, valueAt } from "./pointer.js";
import { schemasOf } from "./schemas.js";
import { problemsOf } from "./shape-problem.js";

/**
 * What is wrong with the shape of a value that calls itself an article. When tolerant, a node of an unknown type is a
 * warning, and its children are looked at all the same.
 */
export const shapeProblemsOf = (root: unknown, model: Model, tolerant: boolean): Problem[] => {
  const problems: Problem[] = [];

  const check = (node: unknown, type: string, path: readonly Step[]): void => {
    const result = schemasOf(model)[type]?.safeParse(node);
    for (const issue of result?.error?.issues ?? []) {
      for (const problem of problemsOf(issue, root, path, model)) {
        const unknown = tolerant && problem.code === "node-unknown";
        problems.push(unknown ? { ...problem, severity: "warning" } : problem);
        if (unknown) {
          const at = [...path, ...(issue.path as Step[])];
          checkChildren(at.at(-1) === "type" ? at.slice(0, -1) : at);
        }
      }
    }
  };

  /** Looks at the children of a node of an unknown type: whatever they are, each by its own type. */
  const checkChildren = (path: readonly Step[]): void => {
    const { children } = (valueAt(root, path) ?? {}) as { children?: unknown };
    if (!Array.isArray(children)) {
      return;
    }
    children.forEach((child: unknown, index) => {
      const type = (child as { type?: unknown } | null | undefined)?.type;
      if (typeof type === "string" && Object.hasOwn(model.nodes, type)) {
        check(child, type, [...path, "children", index]);
      } else {
        checkChildren([...path, "children", index]);
      }
    });
  };

  check(root, "article", []);
  return problems;
};
