import { readContent } from "../src/content-expression.js";
import type { Definition } from "../src/definition.js";
import { type Kind, readField } from "../src/kinds.js";
import { nodeTable } from "../src/nodes/index.js";
import { commonFields, shapes } from "../src/shapes.js";
import { isSequence } from "../src/validate/count-fault.js";
import { openPattern } from "../src/validate/open-pattern.js";
import type { Docs } from "./docs.js";

type Schema = { [keyword: string]: unknown };

/** How a choice between nodes is written. */
type Union = (types: readonly string[]) => Schema;

/**
 * The JSON Schema of an article that validators like: a node is dispatched by its `type` to its own schema, so that one fault
 * gives one error at the exact leaf, followed by the `if`s that led there.
 */
export const dispatchSchema = (docs: Docs): Schema =>
  schemaWith(docs, "urn:marbre:article:1.0", (types) => ({
    type: "object",
    required: ["type"],
    properties: { type: types.length === 1 ? { const: types[0] } : { enum: types } },
    allOf: types.map((type) => ({
      if: { type: "object", required: ["type"], properties: { type: { const: type } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: reference(type),
    })),
  }));

/** The same with `oneOf` and OpenAPI’s `discriminator`, as code generators like it. */
export const oneOfSchema = (docs: Docs): Schema =>
  schemaWith(docs, "urn:marbre:article:1.0:oneof", (types) => ({
    type: "object",
    required: ["type"],
    properties: { type: { type: "string" } },
    discriminator: { propertyName: "type" },
    oneOf: types.map(reference),
  }));

const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const schemaWith = (docs: Docs, id: string, union: Union): Schema => {
  const unions: Record<string, Schema> = {};
  const nodes = Object.fromEntries(
    Object.entries(nodeTable).map(([type, definition]) => [type, nodeSchema(type, definition, docs, unions, union)]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: "Marbre article",
    $ref: "#/$defs/article",
    $defs: { ...nodes, ...unions, ...shapeSchemas(docs) },
  };
};

const nodeSchema = (
  type: string,
  definition: Definition,
  docs: Docs,
  unions: Record<string, Schema>,
  union: Union,
): Schema => {
  const { doc, fields } = docs[type] ?? { doc: "", fields: {} };
  const { properties, required } = objectSchema({ ...commonFields, ...definition.fields }, fields);
  const children =
    definition.content === undefined ? {} : { children: childrenSchema(definition.content, unions, union) };
  return {
    description: doc,
    type: "object",
    required: ["type", ...required, ...Object.keys(children)],
    properties: { type: { const: type }, ...properties, ...children },
    additionalProperties: false,
  };
};

const objectSchema = (notations: Readonly<Record<string, string>>, docs: Readonly<Record<string, string>>) => {
  const read = Object.entries(notations).map(([name, notation]) => ({ name, ...readField(notation) }));
  return {
    properties: Object.fromEntries(
      read.map(({ name, kind, nullable }) => {
        const schema = kindSchema(kind, nullable);
        return [name, docs[name] && !("$ref" in schema) ? { description: docs[name], ...schema } : schema];
      }),
    ),
    required: read.filter(({ optional }) => !optional).map(({ name }) => name),
  };
};

const kindSchema = (kind: Kind, nullable = false): Schema => {
  const typed = (type: string): Schema => ({ type: nullable ? [type, "null"] : type });
  switch (kind.is) {
    case "string":
      return {
        ...typed("string"),
        ...(kind.minLength && { minLength: kind.minLength }),
        ...(kind.pattern && { pattern: kind.pattern.source }),
      };
    case "number":
      return {
        ...typed(kind.integer ? "integer" : "number"),
        ...(kind.minimum > -Number.MAX_VALUE && { [kind.aboveMinimum ? "exclusiveMinimum" : "minimum"]: kind.minimum }),
        ...(kind.maximum < Number.MAX_VALUE && { maximum: kind.maximum }),
      };
    case "boolean":
      return typed("boolean");
    case "literal":
      return { const: kind.value };
    case "enum":
      return kind.open ? { ...typed("string"), pattern: openPattern(kind.values).source } : { enum: kind.values };
    case "record":
      return typed("object");
    case "align":
      return { ...typed("array"), items: { enum: ["left", "right", "center", null] } };
    case "list":
      return { ...typed("array"), items: kindSchema(kind.of) };
    case "shape":
      return reference(kind.name);
  }
};

const childrenSchema = (expression: string, unions: Record<string, Schema>, union: Union): Schema => {
  const steps = readContent(expression);
  const named = (names: readonly string[]): Schema => {
    const name = `${names.join("Or")}Node`.replace(/Or([a-z])/g, (_, letter: string) => `Or${letter.toUpperCase()}`);
    unions[name] ??= union([
      ...new Set(steps.filter((step) => names.some((one) => step.names.includes(one))).flatMap(({ types }) => types)),
    ]);
    return reference(name);
  };
  const all = [...new Set(steps.flatMap(({ names }) => names))];
  if (isSequence(expression)) {
    const parts = (count: number): Schema => ({
      type: "array",
      prefixItems: steps.slice(0, count).map(({ names }) => named(names)),
      items: false,
      minItems: count,
      maxItems: count,
    });
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    return { type: "array", if: { maxItems: 2 }, then: parts(2), else: parts(3) };
  }
  const [first] = steps;
  if (steps.length === 1 && first) {
    return { type: "array", items: named(all), ...(first.min > 0 && { minItems: 1 }) };
  }
  const limits = steps.flatMap(({ types, min, max }) => [
    ...(min > 0 ? [{ not: { items: { not: oneOfTypes(types) } } }] : []),
    ...(max === 1 ? [{ not: { contains: oneOfTypes(types), minContains: 2 } }] : []),
  ]);
  return { type: "array", items: named(all), ...(limits.length > 0 && { allOf: limits }) };
};

/** A node of one of some types, whatever its shape; used where nodes are counted. */
const oneOfTypes = (types: readonly string[]): Schema => ({
  type: "object",
  required: ["type"],
  properties: { type: { enum: types } },
});

const shapeSchemas = (docs: Docs): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, notations]) => {
      const { doc, fields } = docs[name] ?? { doc: "", fields: {} };
      const { properties, required } = objectSchema(notations, fields);
      return [
        name,
        {
          ...(doc && { description: doc }),
          type: "object",
          ...(required.length > 0 && { required }),
          properties,
          additionalProperties: false,
        },
      ];
    }),
  );
