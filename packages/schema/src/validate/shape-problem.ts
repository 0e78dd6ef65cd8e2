import type { Problem } from "../problem.js";
import { makeProblem } from "../problem.js";
import { shapeProblems } from "../problems/shape.js";
import type { Fault } from "./accepts.js";
import type { CountFault } from "./count-fault.js";
import type { Model } from "./model.js";
import { placeOf, pointerOf, type Step, valueAt } from "./pointer.js";

type Arguments = Parameters<typeof makeProblem>[2];

const problem = (code: keyof typeof shapeProblems, args: Arguments, root: unknown, path: readonly Step[]): Problem =>
  makeProblem(shapeProblems, code, args, placeOf(root, path), pointerOf(path));

/** The problem of a list of children, at a path, that has too few or too many of a kind. */
export const countProblem = ({ fault, names, at }: CountFault, root: unknown, list: readonly Step[]): Problem => {
  const path = at === undefined ? list : [...list, at];
  const parent = typeAt(root, list.slice(0, -1));
  if (fault === "sequence") {
    return problem("article-parts", { received: names.map(short).join(", ") || "[]" }, root, path);
  }
  return fault === "missing"
    ? problem("children-missing", { parent, expected: names }, root, path)
    : problem("child-repeated", { parent, type: typeAt(root, path), expected: names }, root, path);
};

/** The problem of a child that its parent does not take. */
export const childProblem = (root: unknown, path: readonly Step[], model: Model): Problem => {
  const child = valueAt(root, path);
  const parent = typeAt(root, path.slice(0, -2));
  if (typeof child !== "object" || child === null || typeof (child as { type?: unknown }).type !== "string") {
    return problem("node-expected", { parent, received: shown(child) }, root, path);
  }
  const type = short((child as { type: string }).type);
  if (!Object.hasOwn(model.nodes, type)) {
    return problem("node-unknown", { type, parent }, root, path);
  }
  const expected = [...model.names(model.nodes[parent]?.content ?? "")];
  return problem("node-misplaced", { type, parent, expected }, root, path);
};

/** The problem of a field of the node at a path: absent, not foreseen, or of another kind than it should be. */
export const fieldProblem = ({ owner, field, steps, value, expected }: Fault, root: unknown, node: readonly Step[]) => {
  const path = [...node, ...steps];
  if (expected === undefined) {
    return problem("field-unknown", { owner: short(owner), field: short(field) }, root, path);
  }
  return value === undefined && typeof steps.at(-1) === "string"
    ? problem("field-missing", { owner, field, expected }, root, path)
    : problem("field-invalid", { owner, field, expected, received: shown(value) }, root, path);
};

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const typeAt = (root: unknown, path: readonly Step[]): string => {
  const value = valueAt(root, path);
  return short(String(isObject(value) ? (value as { type?: unknown }).type : value));
};

/** A value as a message shows it: short, on one line. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") {
    return JSON.stringify(short(value));
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : "[…]";
  }
  if (typeof value === "object" && value !== null) {
    return "{…}";
  }
  return typeof value === "function" || typeof value === "symbol" ? typeof value : String(value);
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
