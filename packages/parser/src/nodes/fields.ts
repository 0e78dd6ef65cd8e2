import type { StandardNodeType } from "@marbre/schema";
import { nodeTable } from "@marbre/schema";
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
  valeur: ["value"],
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
  const definition: { content?: string } = nodeTable[type as StandardNodeType];
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
export function readField(kind: string | undefined, value: string): unknown {
  if (kind === undefined) return parseJson(value) ?? value;
  const name = kind.replace(/\?+$/, "");
  if (name.endsWith("[]")) return readList(name.slice(0, -2), value);
  switch (name) {
    case "boolean":
      return /^(?:true|oui|1|vrai|)$/i.test(value) ? true : /^(?:false|non|0|faux)$/i.test(value) ? false : undefined;
    case "depth":
      return /^[2-6]$/.test(value) ? Number(value) : undefined;
    case "integer":
      return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
    case "count":
      return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;
    case "size":
    case "seconds":
      return /^\d{1,15}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?$/.test(value) ? Number(value) : undefined;
    case "focalPoint": {
      const point = parseJson(value) as { x?: unknown; y?: unknown } | undefined;
      return isFraction(point?.x) && isFraction(point?.y) ? point : undefined;
    }
    case "display":
      return /^(?:inline|wide|full|left|right)$/.test(value) ? value : undefined;
    case "lang":
      return LANG.test(value) ? value : undefined;
    case "dateTime":
      return isDateTime(value) ? value : undefined;
    case "instant":
      return INSTANT.test(value) && isRealDate(value) ? value : undefined;
    case "url":
    case "text":
    case "ref":
      return value === "" ? undefined : value;
    default:
      if (name.startsWith("enum(")) return name.slice(5, -1).split("|").includes(value) ? value : undefined;
      if (name.startsWith("open(")) {
        return name.slice(5, -1).split("|").includes(value) || value.includes(":") ? value : undefined;
      }
      return value;
  }
}

/** The string of a field for its attribute: {@link readField} makes the same value of it. */
export function writeField(kind: string | undefined, value: unknown): string {
  if (kind === undefined) {
    return typeof value === "string" && parseJson(value) === undefined ? value : JSON.stringify(value);
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

function readList(kind: string, value: string): unknown[] | undefined {
  const parsed = parseJson(value);
  if (Array.isArray(parsed)) return parsed;
  if (kind === "align") {
    return value.split(/[\s,]+/).map((one) => (/^(?:left|right|center)$/.test(one) ? one : null));
  }
  return kind === "ref" || kind === "text" ? value.split(/[\s,]+/).filter((one) => one !== "") : undefined;
}

/** The value of a JSON text, `undefined` when it is none. Keys named `__proto__` are left out. */
export function parseJson(value: string): unknown {
  try {
    return JSON.parse(value, (key, item) => (key === "__proto__" ? undefined : item));
  } catch {
    return undefined;
  }
}

function isFraction(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

const LANG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE_TIME =
  /^(?:\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|\d{2}-\d{2}|\d{2}:\d{2}(?::\d{2})?|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)$/;

function isDateTime(value: string): boolean {
  return DATE_TIME.test(value) && (!/^\d{4}-\d{2}-\d{2}/.test(value) || isRealDate(value));
}

function isRealDate(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
