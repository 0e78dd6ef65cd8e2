import type { Problem } from "../problem.js";
import { makeProblem } from "../problem.js";
import { shapeProblems } from "../problems/shape.js";
import { placeOf, pointerOf, type Step } from "./pointer.js";

/** A node may stand this many levels under its article, not more. */
export const DEPTH_LIMIT = 64;

/** More nodes than any article has; an object that stands in several places counts in each. */
export const NODE_LIMIT = 1_000_000;

/**
 * What forbids walking a tree of nodes: too deep, in itself, too large. Looks at `children` only, and never recurses deeper
 * than the limit.
 */
export const outOfBounds = (root: object): Problem | undefined => {
  const path: Step[] = [];
  const ancestors: unknown[] = [];
  let count = 0;

  const problemIn = (node: unknown): Problem | undefined => {
    count += 1;
    if (count > NODE_LIMIT) {
      return makeProblem(shapeProblems, "tree-too-large", { limit: NODE_LIMIT }, undefined, "");
    }
    const children = typeof node === "object" && node !== null ? (node as { children?: unknown }).children : undefined;
    if (!Array.isArray(children) || children.length === 0) {
      return undefined;
    }
    if (ancestors.length === DEPTH_LIMIT) {
      const cycle = ancestors.indexOf(node);
      return cycle < 0 ? tooDeep([...path, "children", 0]) : cyclic(cycle);
    }
    ancestors.push(node);
    path.push("children", 0);
    for (let index = 0; index < children.length; index += 1) {
      path[path.length - 1] = index;
      const problem = problemIn(children[index]);
      if (problem) {
        return problem;
      }
    }
    path.pop();
    path.pop();
    ancestors.pop();
    return undefined;
  };

  const tooDeep = (at: readonly Step[]): Problem =>
    makeProblem(shapeProblems, "tree-too-deep", { limit: DEPTH_LIMIT }, placeOf(root, at), pointerOf(at));

  /** The first place at which an ancestor comes again. */
  const cyclic = (first: number): Problem => {
    const again = ancestors.indexOf(ancestors[first], first + 1);
    const at = path.slice(0, 2 * (again < 0 ? ancestors.length : again));
    return makeProblem(shapeProblems, "tree-cyclic", undefined, placeOf(root, at), pointerOf(at));
  };

  return problemIn(root);
};

/** The first field of a value that throws when it is read, whatever it is nested in. */
export const unreadable = (root: unknown): Problem => {
  const seen = new Set<unknown>();
  const find = (value: unknown, path: Step[]): Problem | undefined => {
    if (typeof value !== "object" || value === null || seen.has(value) || path.length > 2 * DEPTH_LIMIT + 8) {
      return undefined;
    }
    seen.add(value);
    let keys: string[];
    try {
      keys = Object.keys(value);
    } catch (error) {
      return thrown(path, error);
    }
    for (const key of keys) {
      const step = Array.isArray(value) ? Number(key) : key;
      let inner: unknown;
      try {
        inner = (value as Record<string, unknown>)[key];
      } catch (error) {
        return thrown([...path, step], error);
      }
      const problem = find(inner, [...path, step]);
      if (problem) {
        return problem;
      }
    }
    return undefined;
  };
  return find(root, []) ?? thrown([], "?");
};

const thrown = (path: readonly Step[], error: unknown): Problem => {
  let message = "?";
  try {
    message = error instanceof Error ? error.message : String(error);
  } catch {
    // An error whose own message throws has none.
  }
  return makeProblem(
    shapeProblems,
    "value-unreadable",
    { field: String(path.at(-1) ?? "article"), error: message.slice(0, 200) },
    undefined,
    pointerOf(path),
  );
};
