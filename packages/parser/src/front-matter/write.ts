import type { Kind, ShapeName } from "@marbre/schema/definitions";
import { shapes } from "@marbre/schema/definitions";
import { fieldOf, stringifyJson } from "../nodes/fields.js";
import { FIELD_NAMES, metaKeys } from "./keys.js";

/**
 * Writes front matter that reads back as the same `meta`: `marbre: 1`, then a key a field, French names first. Values
 * that a line cannot hold stand in JSON's quotes.
 */
export function writeFrontMatter(
  meta: Readonly<Record<string, unknown>>,
  article: Readonly<Record<string, unknown>>,
): string {
  const lines = ["marbre: 1"];
  if (Object.keys(article).length > 0) lines.push(`article: ${stringifyJson(article)}`);
  for (const [field, [french]] of Object.entries(metaKeys)) {
    const value = meta[field];
    if (value === undefined) continue;
    const notation = shapes.meta[field as keyof typeof metaKeys];
    lines.push(...writeKey(french ?? field, value, fieldOf(notation).kind, ""));
  }
  return `---\n${lines.join("\n")}\n---\n`;
}

function writeKey(key: string, value: unknown, kind: Kind, indent: string): string[] {
  if (kind.is === "record") return writeRecord(key, value as Record<string, unknown>, indent);
  if (kind.is === "list") return writeList(key, value as unknown[], kind.of, indent);
  if (kind.is === "shape") {
    const lines = writeShape(value as Record<string, unknown>, kind.name, `${indent}  `);
    return lines.length === 0 ? [`${indent}${key}: {}`] : [`${indent}${key}:`, ...lines];
  }
  return [`${indent}${key}: ${writeScalar(value)}`];
}

function writeList(key: string, items: readonly unknown[], kind: Kind, indent: string): string[] {
  if (items.length === 0) return [`${indent}${key}: []`];
  const lines = [`${indent}${key}:`];
  for (const item of items) {
    if (kind.is !== "shape") {
      lines.push(`${indent}  - ${kind.is === "string" ? writeScalar(item) : stringifyJson(item)}`);
      continue;
    }
    const name = bareName(item as Record<string, unknown>, kind.name);
    if (name !== undefined) {
      lines.push(`${indent}  - ${name}`);
      continue;
    }
    const fields = writeShape(item as Record<string, unknown>, kind.name, `${indent}    `);
    if (fields.length === 0) return [`${indent}${key}: ${stringifyJson(items)}`];
    lines.push(`${indent}  - ${fields[0]!.trimStart()}`, ...fields.slice(1));
  }
  return lines;
}

/** The name alone of someone or something of which nothing else is said: `- Jeanne Martin`. */
function bareName(item: Readonly<Record<string, unknown>>, shape: ShapeName): string | undefined {
  if (shape !== "contributor" && shape !== "section" && shape !== "source" && shape !== "subject") return undefined;
  const { name, role, ...rest } = item;
  const usual = shape === "contributor" ? role === "author" : role === undefined;
  if (!usual || Object.values(rest).some((value) => value !== undefined) || typeof name !== "string") return undefined;
  const written = writeScalar(name);
  return written === name && !/[:"']/.test(name) ? name : undefined;
}

function writeShape(value: Readonly<Record<string, unknown>>, name: ShapeName, indent: string): string[] {
  const notations: Readonly<Record<string, string>> = shapes[name];
  return Object.entries(notations).flatMap(([field, notation]) => {
    const item = value[field];
    if (item === undefined) return [];
    const key = frenchName(field, notations);
    if (item === null) return [`${indent}${key}: null`];
    return writeKey(key, item, fieldOf(notation).kind, indent);
  });
}

/** The French name of a field, unless the shape has a field of that name. */
function frenchName(field: string, notations: Readonly<Record<string, string>>): string {
  const french = FIELD_NAMES[field]?.[0];
  return french === undefined || Object.hasOwn(notations, french) ? field : french;
}

function writeRecord(key: string, value: Readonly<Record<string, unknown>>, indent: string): string[] {
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${indent}${key}: {}`];
  return [
    `${indent}${key}:`,
    ...entries.map(([name, item]) => {
      const plain = /^[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,59}$/u.test(name) && name === name.trim();
      return `${indent}  ${plain ? name : JSON.stringify(name)}: ${stringifyJson(item)}`;
    }),
  ];
}

/** A value on a line: text as it stands where nothing in it could be taken for more. */
function writeScalar(value: unknown): string {
  if (typeof value !== "string") return stringifyJson(value);
  const plain =
    value !== "" &&
    value === value.trim() &&
    !/[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]/.test(value) &&
    !/^["'[{|>#-]/.test(value) &&
    value !== "null";
  return plain ? value : JSON.stringify(value);
}
