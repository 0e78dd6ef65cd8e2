import { stringifyJson, writeAttribute } from "../nodes/fields.js";
import { INLINE_TYPES, type NodeNames, nodeNames } from "../nodes/names.js";
import { writeAttributes } from "../segment/markdown/attributes.js";
import type { TreeNode } from "../tree.js";

const STRUCTURE = new Set(["type", "children", "position"]);
const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const TAKEN = new Set(["id", "class", "null", "fields"]);

/** Fields of a node that are set, besides its type, children and position. */
export function fieldNames(node: TreeNode): string[] {
  return Object.keys(node).filter((field) => !STRUCTURE.has(field) && node[field] !== undefined);
}

/** Whether a node has no fields but some. */
export function hasOnly(node: TreeNode, ...fields: readonly string[]): boolean {
  return fieldNames(node).every((field) => fields.includes(field));
}

/**
 * The name of a node in Markdown and its attributes in braces; fields named in `without` are left to the syntax. A name
 * that also says a field (`attaque` for a `lead` paragraph) saves the attribute.
 */
export function nameAndAttributes(
  node: TreeNode,
  classes: readonly string[] = [],
  without: readonly string[] = [],
): { name: string; attributes: string } {
  const own: NodeNames | undefined = Object.hasOwn(nodeNames, node.type)
    ? nodeNames[node.type as keyof typeof nodeNames]
    : undefined;
  let name = own?.name ?? node.type;
  let rest = fieldNames(node).filter((field) => !without.includes(field));
  if (!INLINE_TYPES.has(node.type)) {
    for (const [kind, fields] of Object.entries(own?.kinds ?? {})) {
      const entries = Object.entries(fields);
      if (!entries.every(([field, value]) => rest.includes(field) && String(node[field]) === value)) continue;
      name = kind;
      rest = rest.filter((field) => !Object.hasOwn(fields, field));
      break;
    }
  }
  const nulls = rest.filter((field) => node[field] === null && own !== undefined);
  const odd = rest.filter((field) => own === undefined && (!NAME.test(field) || TAKEN.has(field)) && field !== "id");
  const values: [string, string][] = rest
    .filter((field) => field !== "id" && !nulls.includes(field) && !odd.includes(field))
    .map((field) => [field, writeAttribute(node.type, field, node[field])]);
  if (nulls.length > 0) values.push(["null", nulls.join(" ")]);
  if (odd.length > 0)
    values.push(["fields", stringifyJson(Object.fromEntries(odd.map((field) => [field, node[field]])))]);
  const id = rest.includes("id") ? String(node.id) : undefined;
  return { name, attributes: writeAttributes(classes, id, values) };
}
