import * as z from "zod/mini";
import type { ContentStep } from "../content-expression.js";
import { type Kind, readField } from "../kinds.js";
import type { StandardNodeType } from "../nodes/index.js";
import { commonFields, type ShapeName, shapes } from "../shapes.js";
import { countFaultOf, isSequence } from "./count-fault.js";
import type { Model } from "./model.js";
import type { NodeOf } from "./node-of.js";
import { openPattern } from "./open-pattern.js";

/** The zod schema of each node, made of the node table. */
export type Schemas = { readonly [Type in StandardNodeType]: z.ZodMiniType<NodeOf<Type>> };

/**
 * The zod schema of each node of a model, built at its first call. They say which fields a node has, of which kinds, and
 * which children it may hold and how often; the order of children is a rule beyond shape.
 */
export const schemasOf = (model: Model): Schemas & Readonly<Record<string, z.ZodMiniType>> => {
  const known = built.get(model) ?? build(model);
  built.set(model, known);
  return known as unknown as Schemas & Readonly<Record<string, z.ZodMiniType>>;
};

const built = new WeakMap<Model, Readonly<Record<string, z.ZodMiniType>>>();

const build = (model: Model): Readonly<Record<string, z.ZodMiniType>> => {
  const shapeSchemas = new Map<ShapeName, z.ZodMiniType>();
  const unions = new Map<string, z.ZodMiniType>();
  const nodes: Record<string, z.ZodMiniType> = {};

  const field = (notation: string): z.ZodMiniType => {
    const { kind, optional, nullable } = readField(notation);
    const schema = ofKind(kind);
    const value = nullable ? z.nullable(schema) : schema;
    return optional ? z.optional(value) : value;
  };

  const fields = (notations: Readonly<Record<string, string>>): Record<string, z.ZodMiniType> =>
    Object.fromEntries(Object.entries(notations).map(([name, notation]) => [name, field(notation)]));

  const ofKind = (kind: Kind): z.ZodMiniType => {
    switch (kind.is) {
      case "string": {
        const string = z.string();
        const long = kind.minLength ? string.check(z.minLength(kind.minLength)) : string;
        return kind.pattern ? long.check(z.regex(kind.pattern)) : long;
      }
      case "number": {
        const number = kind.integer ? z.int() : z.number();
        return number.check((kind.aboveMinimum ? z.gt : z.gte)(kind.minimum), z.lte(kind.maximum));
      }
      case "boolean":
        return z.boolean();
      case "literal":
        return z.literal(kind.value);
      case "enum":
        return kind.open
          ? z.string().check(z.regex(openPattern(kind.values)))
          : z.enum(kind.values as [string, ...string[]]);
      case "record":
        return z.custom<Record<string, unknown>>(isRecord);
      case "align":
        return z.array(z.nullable(z.enum(["left", "right", "center"])));
      case "list":
        return z.array(ofKind(kind.of));
      case "shape": {
        const known = shapeSchemas.get(kind.name) ?? z.strictObject(fields(shapes[kind.name]));
        shapeSchemas.set(kind.name, known);
        return known;
      }
    }
  };

  const union = (types: readonly string[]): z.ZodMiniType => {
    const key = types.join(" ");
    const known = unions.get(key);
    if (known) {
      return known;
    }
    const options = types.map((type) => nodes[type] as z.ZodMiniObject);
    const made = z.discriminatedUnion("type", options as [z.ZodMiniObject, ...z.ZodMiniObject[]]);
    unions.set(key, made);
    return made;
  };

  const children = (expression: string): z.ZodMiniType => {
    const steps = model.content(expression);
    const types = [...new Set(steps.flatMap((step) => step.types))];
    const list = z.array(union(types));
    const isFree = steps.length === 1 && steps[0]!.min === 0;
    return isFree ? list : list.check((context) => countChildren(steps, isSequence(expression), context));
  };

  for (const [type, definition] of Object.entries(model.nodes)) {
    const { content } = definition;
    const shape = { type: z.literal(type), ...fields({ ...commonFields, ...definition.fields }) };
    if (content !== undefined) {
      // A getter, since the schemas of children may not exist yet.
      Object.defineProperty(shape, "children", { enumerable: true, get: () => children(content) });
    }
    nodes[type] = z.strictObject(shape);
  }
  return nodes;
};

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const countChildren = (
  steps: readonly ContentStep[],
  sequence: boolean,
  context: z.core.ParsePayload<unknown>,
): void => {
  const children = context.value as readonly { type: string }[];
  const fault = countFaultOf(
    steps,
    children.map(({ type }) => type),
    sequence,
  );
  if (fault) {
    const path = fault.at === undefined ? [] : [fault.at];
    context.issues.push({ code: "custom", input: children, path });
  }
};
