import type { StandardNodeType } from "@marbre/schema";
import { nodeTable } from "@marbre/schema";
import {
  commonFields,
  type Definition,
  type Field,
  type Kind,
  NAMESPACED,
  readField,
  shapes,
} from "@marbre/schema/definitions";
import { foldName } from "./names.js";

/** French names of attributes, folded, and the fields they may stand for. */
const FRENCH: Readonly<Record<string, readonly string[]>> = {
  adresse: ["url"],
  lien: ["url"],
  src: ["url"],
  href: ["url"],
  titre: ["title"],
  nom: ["name"],
  fonction: ["role"],
  genre: ["kind"],
  sorte: ["kind"],
  type: ["kind", "entity"],
  niveau: ["depth"],
  largeur: ["width"],
  hauteur: ["height"],
  duree: ["duration"],
  affiche: ["poster"],
  fournisseur: ["provider"],
  reseau: ["provider"],
  date: ["dateTime", "datePublished"],
  heure: ["dateTime"],
  publie: ["datePublished"],
  modifie: ["dateModified"],
  langue: ["lang"],
  lieu: ["place"],
  agence: ["source"],
  valeur: ["amount", "value"],
  chiffre: ["amount"],
  unite: ["unit"],
  personne: ["speaker", "name"],
  qui: ["speaker", "name"],
  locuteur: ["speaker"],
  sponsorise: ["sponsored"],
  affichage: ["display"],
  acces: ["access"],
  epingle: ["pinned"],
  developpe: ["title"],
  attaque: ["lead"],
};

/** The kind of each field of a node type, `undefined` for a type of one's own. */
export function fieldsOf(type: string): Readonly<Record<string, string>> | undefined {
  return Object.hasOwn(nodeTable, type) ? nodeTable[type as StandardNodeType].fields : undefined;
}

/** What children a node type may hold, as a content expression; `undefined` for a type of one's own. */
export function contentOf(type: string): string | undefined {
  if (!Object.hasOwn(nodeTable, type)) return undefined;
  const definition = nodeTable[type as StandardNodeType] as Definition;
  return definition.content ?? "";
}

/** The field that an attribute of a node type stands for, by its own or its French name. */
export function fieldNamed(type: string, attribute: string): string | undefined {
  const fields = fieldsOf(type);
  if (fields === undefined || Object.hasOwn(fields, attribute)) return attribute;
  if (attribute === "lang" || attribute === "data") return attribute;
  const folded = foldName(attribute);
  for (const field of Object.keys(fields)) if (foldName(field) === folded) return field;
  const french = Object.hasOwn(FRENCH, folded) ? FRENCH[folded] : undefined;
  return french?.find((field) => Object.hasOwn(fields, field) || field === "lang");
}

/** The value of a field, from the string of its attribute; `undefined` when the string is no such value. */
export function readAttribute(type: string, field: string, value: string): unknown {
  const notation = notationOf(type, field);
  if (notation === undefined) {
    const parsed = parseJson(value);
    return parsed === undefined ? value : parsed;
  }
  const { kind } = fieldOf(notation);
  if (kind.is === "boolean") return BOOLEANS[value.toLowerCase()];
  if (kind.is === "string" || kind.is === "enum" || kind.is === "literal") return checkValue(kind, value);
  const parsed = parseJson(value);
  if (kind.is === "align" && parsed === undefined) {
    return value.split(/[\s,]+/).map((one) => (/^(?:left|right|center)$/.test(one) ? one : null));
  }
  if (kind.is === "list" && kind.of.is === "string" && parsed === undefined) {
    return value.split(/[\s,]+/).filter((one) => one !== "");
  }
  return checkValue(kind, parsed);
}

const FIELDS = new Map<string, Field>();

/** {@link readField}, once for each notation. */
export function fieldOf(notation: string): Field {
  let field = FIELDS.get(notation);
  if (field === undefined) {
    field = readField(notation);
    FIELDS.set(notation, field);
  }
  return field;
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  __proto__: null as never,
  "": true,
  true: true,
  oui: true,
  vrai: true,
  "1": true,
  false: false,
  non: false,
  faux: false,
  "0": false,
};

/** The string of a field for its attribute: {@link readAttribute} makes the same value of it. */
export function writeAttribute(type: string, field: string, value: unknown): string {
  if (notationOf(type, field) === undefined) {
    return typeof value === "string" && parseJson(value) === undefined ? value : stringifyJson(value);
  }
  return typeof value === "string" ? value : stringifyJson(value);
}

/** Notation of the kind of a field, `undefined` when the schema does not know it. */
function notationOf(type: string, field: string): string | undefined {
  const fields = fieldsOf(type);
  if (fields !== undefined && Object.hasOwn(fields, field)) return fields[field];
  return Object.hasOwn(commonFields, field) ? commonFields[field as keyof typeof commonFields] : undefined;
}

/** The value when it is of a kind, without the parts of a shape that are not of theirs; `undefined` otherwise. */
export function checkValue(kind: Kind, value: unknown): unknown {
  switch (kind.is) {
    case "string":
      return typeof value === "string" && value.length >= (kind.minLength ?? 0) && (kind.pattern?.test(value) ?? true)
        ? value
        : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "number":
      return typeof value === "number" &&
        (!kind.integer || Number.isInteger(value)) &&
        (kind.aboveMinimum ? value > kind.minimum : value >= kind.minimum) &&
        value <= kind.maximum
        ? value
        : undefined;
    case "literal":
      return value === kind.value ? value : undefined;
    case "enum":
      return typeof value === "string" && (kind.values.includes(value) || (kind.open && NAMESPACED.test(value)))
        ? value
        : undefined;
    case "record":
      return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    case "align":
      return Array.isArray(value) && value.every((one) => one === null || /^(?:left|right|center)$/.test(String(one)))
        ? value
        : undefined;
    case "list": {
      if (!Array.isArray(value)) return undefined;
      return value.map((one) => checkValue(kind.of, one)).filter((one) => one !== undefined);
    }
    case "shape":
      return checkShape(shapes[kind.name], value);
  }
}

function checkShape(notations: Readonly<Record<string, string>>, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const made: Record<string, unknown> = {};
  for (const [name, notation] of Object.entries(notations)) {
    const field = fieldOf(notation);
    const given = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    const checked =
      given === null && field.nullable ? null : given === undefined ? undefined : checkValue(field.kind, given);
    if (checked !== undefined) made[name] = checked;
    else if (!field.optional) return undefined;
  }
  return made;
}

/** The value of a JSON text, `undefined` when it is none. */
export function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** JSON that reads back as the same value: a negative zero keeps its sign. */
export function stringifyJson(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(stringifyJson).join(",")}]`;
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}:${stringifyJson(item)}`);
  return `{${parts.join(",")}}`;
}
