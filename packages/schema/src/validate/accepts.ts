import { type Kind, readField } from "../kinds.js";
import { commonFields, shapes } from "../shapes.js";
import { DEPTH_LIMIT, NODE_LIMIT } from "./bounds.js";
import { countFaultOf, isSequence } from "./count-fault.js";
import type { Model } from "./model.js";
import { openPattern } from "./schemas.js";

/** The quick way through, for values that are all right. */
export interface Accepts {
  /** Whether a value is a well shaped article, and within bounds. */
  article(root: unknown): boolean;
  /** Whether a node of a known type is well shaped, whatever its children are. */
  own(node: unknown, type: string): boolean;
  /**
   * The fields of such a node that are absent or hold the wrong value, and those it should not have; nothing where a value is
   * wrong somewhere within, which only its schema can tell.
   */
  faults(node: object, type: string): { wrong: string[]; unknown: string[] } | undefined;
}

/**
 * Makes the quick way through of the same model as the zod schemas: a walk that stops at the first doubt. It takes nothing
 * that the schemas refuse; what it refuses is for them to judge.
 */
export const acceptsOf = (model: Model): Accepts => {
  const known = built.get(model) ?? build(model);
  built.set(model, known);
  return known;
};

const built = new WeakMap<Model, Accepts>();

type Check = (value: unknown, depth: number) => boolean;

interface FieldCheck {
  check: Check;
  optional: boolean;
  nullable: boolean;
  /** Whether a fault may lie within the value. */
  deep: boolean;
}

/** What an object must look like: its fields by name, in an object without prototype. */
interface ObjectCheck {
  fields: Readonly<Record<string, FieldCheck | undefined>>;
  /** How many fields must be there. */
  required: number;
}

const build = (model: Model): Accepts => {
  let count = 0;
  const objects = new Map<string, ObjectCheck>();
  const nodes: Record<string, ObjectCheck> = Object.create(null);
  /** The same, whatever the children. */
  const own: Record<string, ObjectCheck> = Object.create(null);

  const objectCheck = (notations: Readonly<Record<string, string>>): ObjectCheck => {
    const fields: Record<string, FieldCheck> = Object.create(null);
    let required = 0;
    for (const [name, notation] of Object.entries(notations)) {
      const { kind, optional, nullable } = readField(notation);
      const deep = kind.is === "shape" || kind.is === "list" || kind.is === "align";
      fields[name] = { check: checkOf(kind), optional, nullable, deep };
      required += optional ? 0 : 1;
    }
    return { fields, required };
  };

  const shapeCheck = (name: keyof typeof shapes): ObjectCheck => {
    const known = objects.get(name) ?? objectCheck(shapes[name]);
    objects.set(name, known);
    return known;
  };

  const checkOf = (kind: Kind): Check => {
    switch (kind.is) {
      case "string": {
        const { pattern, minLength = 0 } = kind;
        return pattern
          ? (value) => typeof value === "string" && pattern.test(value)
          : (value) => typeof value === "string" && value.length >= minLength;
      }
      case "number": {
        const { integer, minimum, maximum, aboveMinimum } = kind;
        return (value) =>
          typeof value === "number" &&
          value >= minimum &&
          value <= maximum &&
          (!integer || Number.isInteger(value)) &&
          (!aboveMinimum || value > minimum);
      }
      case "boolean":
        return (value) => typeof value === "boolean";
      case "literal":
        return (value) => value === kind.value;
      case "enum": {
        const values = new Set<unknown>(kind.values);
        const pattern = openPattern(kind.values);
        return (value) => values.has(value) || (kind.open && typeof value === "string" && pattern.test(value));
      }
      case "record":
        return (value) => typeof value === "object" && value !== null && !Array.isArray(value);
      case "align":
        return (value) => Array.isArray(value) && value.every((one) => one === null || ALIGN.has(one));
      case "list": {
        const check = checkOf(kind.of);
        return (value) => Array.isArray(value) && value.every((one) => check(one, 0));
      }
      case "shape": {
        let shape: ObjectCheck | undefined;
        return (value) => {
          shape ??= shapeCheck(kind.name);
          return acceptsObject(value, shape, 0);
        };
      }
    }
  };

  const childrenCheck = (expression: string): Check => {
    const steps = model.content(expression);
    const allowed: Record<string, true | undefined> = Object.create(null);
    for (const type of steps.flatMap(({ types }) => types)) {
      allowed[type] = true;
    }
    const sequence = isSequence(expression);
    const isFree = steps.length === 1 && steps[0]?.min === 0;
    return (value, depth) => {
      if (!Array.isArray(value) || (depth >= DEPTH_LIMIT && value.length > 0)) {
        return false;
      }
      count += value.length;
      if (count > NODE_LIMIT) {
        return false;
      }
      for (let index = 0; index < value.length; index += 1) {
        const child: unknown = value[index];
        const type = (child as { type?: unknown } | null | undefined)?.type;
        const check = typeof type === "string" && allowed[type] ? nodes[type] : undefined;
        if (!check || !acceptsObject(child, check, depth + 1)) {
          return false;
        }
      }
      const types = isFree ? [] : (value as readonly { type: string }[]).map(({ type }) => type);
      return isFree || countFaultOf(steps, types, sequence) === undefined;
    };
  };

  for (const [type, { content, fields }] of Object.entries(model.nodes)) {
    const check = objectCheck({ ...commonFields, ...fields });
    const ownType: FieldCheck = { check: (value) => value === type, optional: false, nullable: false, deep: false };
    const fieldsOf = (children: FieldCheck | undefined): ObjectCheck["fields"] =>
      Object.assign(Object.create(null), check.fields, { type: ownType, ...(children && { children }) });
    if (content === undefined) {
      nodes[type] = { fields: fieldsOf(undefined), required: check.required + 1 };
      own[type] = nodes[type];
    } else {
      const children = { check: childrenCheck(content), optional: false, nullable: false, deep: true };
      nodes[type] = { fields: fieldsOf(children), required: check.required + 2 };
      own[type] = {
        fields: fieldsOf({ check: () => true, optional: true, nullable: true, deep: false }),
        required: check.required + 1,
      };
    }
  }

  return {
    article(root) {
      count = 0;
      return acceptsObject(root, nodes.article as ObjectCheck, 0);
    },
    own: (node, type) => acceptsObject(node, own[type] as ObjectCheck, 0),
    faults: (node, type) => faultsOf(node as Readonly<Record<string, unknown>>, own[type] as ObjectCheck),
  };
};

const ALIGN: ReadonlySet<unknown> = new Set(["left", "right", "center"]);

const acceptsObject = (value: unknown, { fields, required }: ObjectCheck, depth: number): boolean => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return false;
  }
  let found = 0;
  for (const name in value) {
    const field = fields[name];
    if (!field) {
      return false;
    }
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    if (inner === undefined ? !field.optional : inner === null ? !field.nullable : !field.check(inner, depth)) {
      return false;
    }
    found += field.optional ? 0 : 1;
  }
  return found === required;
};

const faultsOf = (node: Readonly<Record<string, unknown>>, { fields }: ObjectCheck): ReturnType<Accepts["faults"]> => {
  const wrong: string[] = [];
  for (const name in fields) {
    const field = fields[name] as FieldCheck;
    const value = node[name];
    if (value === undefined ? field.optional : value === null ? field.nullable : field.check(value, 0)) {
      continue;
    }
    if (field.deep && value !== undefined && value !== null) {
      return undefined;
    }
    wrong.push(name);
  }
  return { wrong, unknown: Object.keys(node).filter((name) => !(name in fields)) };
};
