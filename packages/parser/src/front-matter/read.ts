import { shapes } from "@marbre/schema/definitions";
import type { Context } from "../context.js";
import { mergeMeta } from "../merge-meta.js";
import { checkValue, fieldOf, parseJson } from "../nodes/fields.js";
import type { Places } from "../read/places.js";
import { date } from "../recognise/date.js";
import type { TreeNode } from "../tree.js";
import type { FrontMatterRange } from "./detect.js";
import { type KeyEntry, keyEntry, readEntries, textOf } from "./entries.js";
import { findKey, type HeaderKey } from "./keys.js";
import { readAny, readValue, type ValueState } from "./values.js";

/** What front matter says. */
export interface FrontMatter {
  /** Whether `marbre: 1` marks canonical copy. */
  canonical: boolean;
  /** Fields of `meta`. */
  meta: Record<string, unknown>;
  /** Header nodes, in the order of the contract. */
  header: TreeNode[];
  /** `id`, `lang` and `data` of the article itself. */
  article: Record<string, unknown>;
}

/** What reading front matter needs of the parse. */
export interface FrontMatterOptions {
  source: string;
  places: Places;
  timeZone: string;
  datePublished: string | undefined;
  report: Context["report"];
}

/**
 * Reads front matter: `key: rest of the line` cut at the first colon, `- item` lists, indented maps, quotes where
 * wanted, French and English keys. An unknown key goes to `custom` and is reported, and so is a value that its key
 * cannot have.
 */
export function readFrontMatter(range: FrontMatterRange, options: FrontMatterOptions): FrontMatter {
  const { source, report } = options;
  const entries = readEntries(source, range.contentStart, range.contentEnd);
  const keys = entries.map(keyEntry);
  const canonical = keys.some((key) => key?.key === "marbre" && key.value.trim() === "1");
  const invalid = (key: KeyEntry, name = key.key) => {
    report("front-matter-value-invalid", key.keyStart, Math.max(key.end, key.keyStart + 1), {
      key: name,
      value: key.value,
    });
  };
  const unknown = (key: KeyEntry) => {
    report("front-matter-key-unknown", key.keyStart, Math.max(key.end, key.keyStart + 1), { key: key.key });
  };
  const state: ValueState = {
    canonical,
    instant: (value) => readInstant(value, options),
    invalid,
    unknown,
  };
  const custom: Record<string, unknown> = Object.create(null);
  const meta: Record<string, unknown> = {};
  const more: Record<string, unknown>[] = [];
  const header = new Map<HeaderKey, KeyEntry>();
  let customized = false;
  /** What a key cannot hold, or holds already, is kept under its own name and reported. */
  const keepApart = (key: KeyEntry) => {
    invalid(key);
    if (!Object.hasOwn(custom, key.key)) custom[key.key] = readAny(key, state);
    customized = true;
  };

  entries.forEach((entry, index) => {
    const key = keys[index];
    if (key === undefined) {
      report("front-matter-value-invalid", entry.start, entry.start + entry.text.length, {
        key: "",
        value: entry.text,
      });
      custom[entry.text] = "";
      customized = true;
      return;
    }
    const target = findKey(key.key);
    if (target === undefined) {
      if (!Object.hasOwn(custom, key.key)) unknown(key);
      custom[key.key] = readAny(key, state);
      customized = true;
    } else if ("header" in target) {
      if (!header.has(target.header)) header.set(target.header, key);
      else if (!canonical) keepApart(key);
    } else if (target.meta === "custom") {
      const record = readValue({ is: "record" }, "data", key, state);
      if (key.value !== "" && Object.keys(record ?? {}).length === 0 && key.value !== "{}") keepApart(key);
      customized = true;
      for (const [name, value] of Object.entries(record ?? {})) {
        Object.defineProperty(custom, name, { value, enumerable: true, writable: true, configurable: true });
      }
    } else if (!Object.hasOwn(meta, target.meta)) {
      const { kind, notation } = fieldOf(shapes.meta[target.meta]);
      if (!canonical && target.meta === "datePublished" && isWord(key)) {
        // Site generators ask whether a page is published, not when.
        if (NO.test(key.value)) meta.status ??= "draft";
        return;
      }
      const plain = canonical || target.meta !== "lang" ? key : { ...key, value: key.value.replace("_", "-") };
      const read = readValue(kind, notation, plain, state);
      const value = target.meta === "canonicalUrl" && !canonical && !isWebAddress(read) ? undefined : read;
      if (value !== undefined && !(Array.isArray(value) && value.length === 0 && key.value !== "[]"))
        meta[target.meta] = value;
      else if (key.value !== "" || key.children.length > 0) {
        keepApart(key);
      }
    } else if (!canonical) {
      const items = moreItems(target.meta, key, state);
      if (items === undefined) keepApart(key);
      else more.push({ [target.meta]: items });
    }
  });
  if (more.length > 0) Object.assign(meta, mergeMeta([meta, ...more]));
  readShortcuts(header, meta);
  const authors = canonical ? undefined : keys.find((key) => key !== undefined && isAuthors(key));
  if (customized) meta.custom = canonical ? Object.fromEntries(Object.entries(custom)) : custom;
  return {
    canonical,
    meta,
    header: headerNodes(header, options, meta, state, authors),
    article: articleFields(header),
  };
}

/** Whether a value is an address that a page can give as its own. */
function isWebAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

const NO = /^(?:non|no|false|faux|0)$/i;

/** Whether the value of a key is yes or no. */
function isWord({ value }: KeyEntry): boolean {
  return NO.test(value) || /^(?:oui|yes|true|vrai)$/i.test(value);
}

/** Lists that a second key adds to: `author` and `authors`, `category` and `categories`. */
const ADDED: ReadonlySet<string> = new Set(["contributors", "sections", "keywords", "sources"]);

/** What a second key of a list says; `undefined` for fields that are no such list. */
function moreItems(field: keyof typeof shapes.meta, key: KeyEntry, state: ValueState): unknown[] | undefined {
  if (!ADDED.has(field)) return undefined;
  const { kind, notation } = fieldOf(shapes.meta[field]);
  const more = readValue(kind, notation, key, state);
  return Array.isArray(more) && more.length > 0 ? more : undefined;
}

/** Keys for one part of a field of `meta`: `description`, `titre seo`, `abonnés: oui`. */
function readShortcuts(header: ReadonlyMap<HeaderKey, KeyEntry>, meta: Record<string, unknown>): void {
  const set = (field: string, name: string, key: KeyEntry | undefined) => {
    const text = key === undefined ? "" : textOf(key);
    if (text !== "") meta[field] = { [name]: text, ...(meta[field] as object | undefined) };
  };
  set("headlines", "seo", header.get("seo"));
  set("headlines", "social", header.get("social"));
  set("summaries", "seo", header.get("description"));
  const draft = header.get("draft");
  if (draft !== undefined && !NO.test(draft.value)) meta.status ??= "draft";
  const subscriber = header.get("subscriber");
  if (subscriber !== undefined && meta.access === undefined) {
    meta.access = { level: NO.test(subscriber.value) ? "free" : "subscriber" };
  }
}

/** `id`, `lang` and `data` of the article node, which canonical copy keeps under `article`. */
function articleFields(header: ReadonlyMap<HeaderKey, KeyEntry>): Record<string, unknown> {
  const value = parseJson(header.get("article")?.value ?? "");
  const made: Record<string, unknown> = {};
  if (typeof value !== "object" || value === null) return made;
  for (const [field, notation] of Object.entries({ id: "id?", lang: "lang?", data: "data?" })) {
    const given = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
    const checked = given === undefined ? undefined : checkValue(fieldOf(notation).kind, given);
    if (checked !== undefined) made[field] = checked;
  }
  return made;
}

const LINES = [
  ["kicker", "kicker"],
  ["headline", "headline"],
  ["subheadline", "subheadline"],
] as const;

function headerNodes(
  header: ReadonlyMap<HeaderKey, KeyEntry>,
  options: FrontMatterOptions,
  meta: Record<string, unknown>,
  state: ValueState,
  authors: KeyEntry | undefined,
): TreeNode[] {
  const position = (key: KeyEntry) => ({ position: options.places.position(key.start, key.end) });
  const inline = (key: KeyEntry): TreeNode[] => [{ type: "text", value: textOf(key), ...position(key) }];
  const nodes: TreeNode[] = [];
  const line = (name: HeaderKey, type: string) => {
    const key = header.get(name);
    if (key !== undefined && textOf(key) !== "") nodes.push({ type, children: inline(key), ...position(key) });
  };
  for (const [name, type] of LINES) line(name, type);
  const standfirst = header.get("standfirst");
  if (standfirst !== undefined && textOf(standfirst) !== "") {
    const paragraph = { type: "paragraph", children: inline(standfirst), ...position(standfirst) };
    nodes.push({ type: "standfirst", children: [paragraph], ...position(standfirst) });
  }
  line("byline", "byline");
  const names = authors === undefined || header.has("byline") ? "" : signatureOf(meta);
  if (authors !== undefined && names !== "") {
    const place = {
      position: options.places.position(authors.keyStart, Math.max(authors.end, endOf(authors.children))),
    };
    nodes.push({ type: "byline", children: [{ type: "text", value: names, ...place }], ...place });
  }
  const figure = readFigure(header, inline, position, meta, state);
  if (figure !== undefined) nodes.push(figure);
  return nodes;
}

function isAuthors(key: KeyEntry): boolean {
  const target = findKey(key.key);
  return target !== undefined && "meta" in target && target.meta === "contributors";
}

/** What those beside the authors did, as a signature says it. */
const DONE: Readonly<Record<string, string>> = {
  __proto__: null as never,
  author: "",
  correspondent: "",
  photographer: " (photos)",
  illustrator: " (illustrations)",
  translator: " (traduction)",
};

/** The names of those who made the article, as a signature has them: `A, B et C (photos)`; none where nobody wrote it. */
function signatureOf(meta: Readonly<Record<string, unknown>>): string {
  const people = (meta.contributors ?? []) as readonly { name: string; role: string }[];
  if (!people.some(({ role }) => DONE[role] === "")) return "";
  const names = people.filter(({ role }) => DONE[role] !== undefined).map(({ name, role }) => name + DONE[role]);
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} et ${names.at(-1)}`;
}

function endOf(entries: KeyEntry["children"]): number {
  const last = entries.at(-1);
  return last === undefined ? 0 : Math.max(last.start + last.text.length, endOf(last.children));
}

/** `image`, `alt`, `légende` and `crédit` are the figure at the head; an `image` with keys of its own likewise. */
function readFigure(
  header: ReadonlyMap<HeaderKey, KeyEntry>,
  inline: (key: KeyEntry) => TreeNode[],
  position: (key: KeyEntry) => { position: unknown },
  meta: Record<string, unknown>,
  state: ValueState,
): TreeNode | undefined {
  const image = header.get("image");
  const parts = new Map<string, KeyEntry>();
  for (const name of ["alt", "caption", "credit"] as const) {
    const key = header.get(name);
    if (key !== undefined) parts.set(name, key);
  }
  const rest: KeyEntry["children"] = [];
  for (const child of image?.children ?? []) {
    const key = keyEntry(child);
    const target = key === undefined ? undefined : findKey(key.key);
    const name = target !== undefined && "header" in target ? target.header : undefined;
    if (key !== undefined && (name === "caption" || name === "credit")) parts.set(name, key);
    else rest.push(child);
  }
  const fields =
    image === undefined
      ? undefined
      : (readValue({ is: "shape", name: "thumbnail" }, "thumbnail", { ...image, children: rest }, state) as
          | Record<string, unknown>
          | undefined);
  if (image !== undefined && fields === undefined && textOf({ ...image, children: rest }) !== "") state.invalid(image);
  const children: TreeNode[] = [];
  const alt = parts.get("alt");
  if (image !== undefined && fields !== undefined) {
    children.push({
      type: "image",
      ...fields,
      ...(alt !== undefined && fields.alt === undefined && { alt: textOf(alt) }),
      ...position(image),
    });
  } else if (alt !== undefined) meta.custom = { ...(meta.custom as object | undefined), alt: textOf(alt) };
  const caption = parts.get("caption");
  if (caption !== undefined && textOf(caption) !== "") {
    children.push({ type: "caption", children: inline(caption), ...position(caption) });
  }
  const credit = parts.get("credit");
  if (credit !== undefined && textOf(credit) !== "") {
    children.push({ type: "credit", role: "source", children: inline(credit), ...position(credit) });
  }
  if (children.length === 0) return undefined;
  return { type: "figure", role: "lead", children };
}

/** RFC 3339 of a date as people write it in front matter; the hour of a bare day is midnight. */
function readInstant(value: string, options: FrontMatterOptions): string | undefined {
  const context = { timeZone: options.timeZone, datePublished: options.datePublished };
  const text = value
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?)/, "$1T$2")
    .replace(/T(\d:)/, "T0$1")
    .replace(/ ?([+-]\d{2}):?(\d{2})$/, "$1:$2");
  const found = date(`Publié le ${text}`, context)?.value.published ?? date(text, context)?.value.published;
  return found === undefined ? undefined : (checkValue(fieldOf("instant").kind, found) as string | undefined);
}
