import type * as z from "zod/mini";
import type { Definition } from "../definition.js";
import { readField } from "../kinds.js";
import type { Problem } from "../problem.js";
import { makeProblem } from "../problem.js";
import { shapeProblems } from "../problems/shape.js";
import { commonFields, shapes } from "../shapes.js";
import type { CountFault } from "./count-fault.js";
import type { Model } from "./model.js";
import { placeOf, pointerOf, type Step, valueAt } from "./pointer.js";

type Issue = z.core.$ZodIssue;

/** Problems of one issue of zod about a node’s own fields: one for each fault, so several where fields are unknown. */
export const problemsOf = (issue: Issue, root: unknown, base: readonly Step[], model: Model): Problem[] => {
  const path = [...base, ...(issue.path as Step[])];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((field) => unknownFieldProblem(root, [...path, field], model));
  }
  return [fieldProblem(root, path, model)];
};

/** The problem of a field that its owner does not have. */
export const unknownFieldProblem = (root: unknown, path: readonly Step[], model: Model): Problem => {
  const { name } = ownerAt(root, path.slice(0, -1), model);
  return problem("field-unknown", { owner: name, field: short(String(path.at(-1))) }, root, path);
};

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
  const expected = model.content(model.nodes[parent]?.content ?? "").flatMap((step) => step.names);
  return problem("node-misplaced", { type, parent, expected: [...new Set(expected)] }, root, path);
};

/** The problem of a field that is absent, or of another kind than it should be. */
export const fieldProblem = (root: unknown, path: readonly Step[], model: Model): Problem => {
  const { name, kinds, depth } = ownerAt(root, path.slice(0, -1), model);
  const rest = path.slice(depth);
  const value = valueAt(root, path);
  const args = { owner: name, field: rest.join("."), expected: notationOf(kinds, rest) };
  return value === undefined && typeof path.at(-1) === "string"
    ? problem("field-missing", args, root, path)
    : problem("field-invalid", { ...args, received: shown(value) }, root, path);
};

/** The innermost object on a path that has fields of known kinds: a node, or a shape within one. */
interface Owner {
  name: string;
  kinds: Readonly<Record<string, string>>;
  /** How many steps of the path lead to it. */
  depth: number;
}

const ownerAt = (root: unknown, path: readonly Step[], model: Model): Owner => {
  const last = path.lastIndexOf("children");
  let owner = nodeOwner(root, last < 0 ? [] : path.slice(0, last + 2), model);
  while (owner.depth < path.length) {
    const next = ownerBelow(path, owner);
    if (!next || next.depth > path.length) {
      break;
    }
    owner = next;
  }
  return owner;
};

const ownerBelow = (path: readonly Step[], owner: Owner): Owner | undefined => {
  const field = String(path[owner.depth]);
  const kind = Object.hasOwn(owner.kinds, field) ? readField(owner.kinds[field]!).kind : undefined;
  if (kind?.is === "shape") {
    return { name: kind.name, kinds: shapes[kind.name], depth: owner.depth + 1 };
  }
  return kind?.is === "list" && kind.of.is === "shape"
    ? { name: kind.of.name, kinds: shapes[kind.of.name], depth: owner.depth + 2 }
    : undefined;
};

const nodeOwner = (root: unknown, path: readonly Step[], model: Model): Owner => {
  const name = typeAt(root, path);
  const definition = Object.hasOwn(model.nodes, name) ? model.nodes[name] : undefined;
  return { name, kinds: definition ? kindsOf(definition) : commonFields, depth: path.length };
};

const kindsByDefinition = new WeakMap<Definition, Readonly<Record<string, string>>>();

/** The kinds of all fields of a node, common ones included; put together once. */
const kindsOf = (definition: Definition): Readonly<Record<string, string>> => {
  const kinds = kindsByDefinition.get(definition) ?? { ...commonFields, ...definition.fields };
  kindsByDefinition.set(definition, kinds);
  return kinds;
};

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const notationOf = (kinds: Readonly<Record<string, string>>, rest: readonly Step[]): string => {
  const [field, ...inner] = rest;
  const notation = field === "children" ? "children" : (kinds[String(field)] ?? "data").replace(/\?+$/, "");
  return inner.length > 0 ? notation.replace(/\[\]$/, "") : notation;
};

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
