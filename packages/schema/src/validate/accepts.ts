import { type Kind, readField } from "../kinds.js";
import { commonFields, type ShapeName, shapes } from "../shapes.js";
import { DEPTH_LIMIT, NODE_LIMIT } from "./bounds.js";
import { countFaultOf, isSequence } from "./count-fault.js";
import type { Model } from "./model.js";
import { openPattern } from "./open-pattern.js";
import type { Step } from "./pointer.js";

/** The quick way through, for values that are all right. */
export interface Accepts {
  /** Whether a value is a well shaped article, and within bounds. */
  article(root: unknown): boolean;
  /** Whether a node of a known type is well shaped, whatever its children are. */
  own(node: unknown, type: string): boolean;
  /**
   * Hands on, one by one, the fields of such a node that are absent, hold the wrong value or should not be there. Once `report`
   * says `false`, it wants no more than to count, and what is wrong within an item of a list counts once.
   */
  faults(node: object, type: string, report: (fault: Fault) => boolean): void;
}

/** A field of a node, or of an object or a list within, that is not as it should be. */
export interface Fault {
  /** The node or the shape whose field it is. */
  owner: string;
  /** Its name; within a list with the index, `keywords.3`. */
  field: string;
  /** Where it stands, from the node on. */
  steps: readonly Step[];
  value: unknown;
  /** The notation of what it should hold; nothing for a field that should not be there. */
  expected: string | undefined;
}

/**
 * Makes the quick way through of the same model as the zod schemas: a walk that stops at the first doubt. It takes nothing
 * that the schemas refuse, and refuses nothing that they take.
 */
export const acceptsOf = (model: Model): Accepts => {
  const known = built.get(model) ?? build(model);
  built.set(model, known);
  return known;
};

const built = new WeakMap<Model, Accepts>();

type Check = (value: unknown, depth: number) => boolean;

/** What a value must look like. */
interface ValueCheck {
  check: Check;
  /** Its notation, without marks. */
  notation: string;
  /** What each item of a list must look like. */
  item?: ValueCheck;
  /** The shape of an object. */
  shape?: ShapeName;
}

interface FieldCheck extends ValueCheck {
  optional: boolean;
  nullable: boolean;
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
      const { kind, notation: bare, optional, nullable } = readField(notation);
      fields[name] = { ...valueCheck(kind, bare), optional, nullable };
      required += optional ? 0 : 1;
    }
    return { fields, required };
  };

  const valueCheck = (kind: Kind, notation: string): ValueCheck => {
    switch (kind.is) {
      case "shape":
        return { check: checkOf(kind), notation, shape: kind.name };
      case "align":
      case "list": {
        const itemNotation = notation.slice(0, -2);
        const item =
          kind.is === "list" ? valueCheck(kind.of, itemNotation) : { check: isAlign, notation: itemNotation };
        return { check: (value) => Array.isArray(value) && value.every((one) => item.check(one, 0)), notation, item };
      }
      default:
        return { check: checkOf(kind), notation };
    }
  };

  const shapeCheck = (name: ShapeName): ObjectCheck => {
    const known = objects.get(name) ?? objectCheck(shapes[name]);
    objects.set(name, known);
    return known;
  };

  const checkOf = (kind: Exclude<Kind, { is: "list" | "align" }>): Check => {
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
    const allowed = model.types(expression);
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
        const check = typeof type === "string" && allowed.has(type) ? nodes[type] : undefined;
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
    const ownType = { check: (value: unknown) => value === type, notation: type, optional: false, nullable: false };
    const fieldsOf = (children: FieldCheck | undefined): ObjectCheck["fields"] =>
      Object.assign(Object.create(null), check.fields, { type: ownType, ...(children && { children }) });
    if (content === undefined) {
      nodes[type] = { fields: fieldsOf(undefined), required: check.required + 1 };
      own[type] = nodes[type];
    } else {
      const children = { check: childrenCheck(content), notation: "children", optional: false, nullable: false };
      nodes[type] = { fields: fieldsOf(children), required: check.required + 2 };
      own[type] = {
        fields: fieldsOf({ check: () => true, notation: "children", optional: true, nullable: true }),
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
    faults: (node, type, report) =>
      objectFaults(node as Fields, type, own[type] as ObjectCheck, [], { shapeCheck, report, isFull: false }),
  };
};

const ALIGN: ReadonlySet<unknown> = new Set([null, "left", "right", "center"]);
const isAlign: Check = (value) => ALIGN.has(value);

type Fields = Readonly<Record<string, unknown>>;

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

interface Search {
  shapeCheck(name: ShapeName): ObjectCheck;
  report(fault: Fault): boolean;
  isFull: boolean;
}

const objectFaults = (
  object: Fields,
  owner: string,
  { fields }: ObjectCheck,
  steps: readonly Step[],
  search: Search,
): void => {
  for (const name in fields) {
    const field = fields[name] as FieldCheck;
    const value = object[name];
    if (value === undefined ? !field.optional : value === null ? !field.nullable : !field.check(value, 0)) {
      valueFaults(value, field, owner, name, [...steps, name], search);
    }
  }
  for (const name of Object.keys(object)) {
    if (!(name in fields)) {
      search.isFull = !search.report({
        owner,
        field: name,
        steps: [...steps, name],
        value: object[name],
        expected: undefined,
      });
    }
  }
};

/** The faults of a value that is not accepted: those within it where it is a list or an object, as it should be. */
const valueFaults = (
  value: unknown,
  { notation, item, shape }: ValueCheck,
  owner: string,
  field: string,
  steps: readonly Step[],
  search: Search,
): void => {
  if (search.isFull) {
    search.report({ owner, field, steps, value, expected: notation });
  } else if (item && Array.isArray(value)) {
    value.forEach((one, index) => {
      if (!item.check(one, 0)) {
        valueFaults(one, item, owner, `${field}.${index}`, [...steps, index], search);
      }
    });
  } else if (shape && typeof value === "object" && value !== null && !Array.isArray(value)) {
    objectFaults(value as Fields, shape, search.shapeCheck(shape), steps, search);
  } else {
    search.isFull = !search.report({ owner, field, steps, value, expected: notation });
  }
};
