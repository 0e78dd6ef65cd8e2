import type { Extension, Problem, Severities } from "@marbre/schema";
import type { Label } from "./block.js";
import { isLabel } from "./block.js";
import { isTimeZone } from "./recognise/time-zone.js";

/** How the source is to be read; `auto` decides by what is in it. */
export type Format = "auto" | "text" | "markdown" | "html";

/**
 * Says what a block is: the block numbered `block`, or every block that equals, starts with, ends with or contains the
 * text (several conditions must all hold). Compared as typed, blanks at the ends of the block left out.
 */
export interface Hint {
  label: Label;
  /** Number of the block in `explain().blocks`, from 0. */
  block?: number;
  equals?: string;
  starts?: string;
  ends?: string;
  contains?: string;
}

/** What is known of one publisher's copy, as data. */
export interface Profile {
  /** The publisher's name, for messages. */
  name?: string;
  /** Hints that hold for every article of the publisher. */
  hints?: readonly Hint[];
  /** HTML class name → label of the blocks that carry it. */
  classes?: Readonly<Record<string, Label>>;
}

/** Options of `parse` and `explain`; all may be left out. */
export interface ParseOptions {
  /** Default `auto`. */
  format?: Format;
  /** Language of the copy, BCP 47; default `fr`. */
  lang?: string;
  /** IANA time zone of dates without one; default `Europe/Paris`. */
  timeZone?: string;
  /** RFC 3339 date that relative dates (« hier », « il y a 6 heures ») count from. */
  datePublished?: string;
  /** Gives a title-cased headline French sentence case; reported either way. Default false. */
  sentenceCase?: boolean;
  /** What this article's blocks are; stronger than the profile. */
  hints?: readonly Hint[];
  /** What the publisher's copy always looks like. */
  profile?: Profile;
  /** Mends copy that a mail program, a PDF or a wrong charset broke; default false. */
  repair?: boolean;
  /** Node types of one's own, with the directives they are read from in Markdown. */
  extensions?: readonly Extension[];
  /** Severity of problems by code, over the catalogue's; `off` for those not to be reported. */
  severities?: Severities;
  /** Called with each problem as it is found. */
  onProblem?: (problem: Problem) => void;
}

const FORMATS: readonly string[] = ["auto", "text", "markdown", "html"];
const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "off"];

/** Returns `options`, checked; throws a `TypeError` that names the value received and what was expected. */
export function checkOptions(options: ParseOptions | undefined): ParseOptions {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null) throw misuse("options", options, "an object");
  const { format, lang, timeZone, datePublished, sentenceCase, repair, hints, profile, severities, onProblem } =
    options;
  if (format !== undefined && !FORMATS.includes(format)) {
    throw misuse("options.format", format, '"auto", "text", "markdown" or "html"');
  }
  if (lang !== undefined && (typeof lang !== "string" || !/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,8}$/i.test(lang))) {
    throw misuse("options.lang", lang, 'a BCP 47 language tag such as "fr" or "fr-CA"');
  }
  if (timeZone !== undefined && (typeof timeZone !== "string" || !isTimeZone(timeZone))) {
    throw misuse("options.timeZone", timeZone, 'an IANA time zone such as "Europe/Paris"');
  }
  if (datePublished !== undefined && !isDate(datePublished)) {
    throw misuse("options.datePublished", datePublished, "an RFC 3339 date such as 2024-11-27T15:04:00+01:00");
  }
  if (sentenceCase !== undefined && typeof sentenceCase !== "boolean") {
    throw misuse("options.sentenceCase", sentenceCase, "true or false");
  }
  if (repair !== undefined && typeof repair !== "boolean") throw misuse("options.repair", repair, "true or false");
  if (onProblem !== undefined && typeof onProblem !== "function") {
    throw misuse("options.onProblem", onProblem, "a function");
  }
  if (severities !== undefined) {
    if (typeof severities !== "object" || severities === null)
      throw misuse("options.severities", severities, "an object");
    for (const [code, severity] of Object.entries(severities)) {
      if (!SEVERITIES.includes(severity)) {
        throw misuse(`options.severities[${JSON.stringify(code)}]`, severity, '"error", "warning", "info" or "off"');
      }
    }
  }
  checkHints(hints, "options.hints");
  if (profile !== undefined) {
    if (typeof profile !== "object" || profile === null) throw misuse("options.profile", profile, "an object");
    checkHints(profile.hints, "options.profile.hints");
    for (const [name, label] of Object.entries(profile.classes ?? {})) {
      if (!isLabel(label)) throw misuse(`options.profile.classes[${JSON.stringify(name)}]`, label, "a label");
    }
  }
  return options;
}

function checkHints(hints: readonly Hint[] | undefined, path: string): void {
  if (hints === undefined) return;
  if (!Array.isArray(hints)) throw misuse(path, hints, "an array");
  hints.forEach((hint: Hint, index) => {
    const at = `${path}[${index}]`;
    if (typeof hint !== "object" || hint === null) throw misuse(at, hint, "an object");
    if (!isLabel(hint.label)) throw misuse(`${at}.label`, hint.label, "a label");
    let conditions = 0;
    for (const key of ["equals", "starts", "ends", "contains"] as const) {
      if (hint[key] === undefined) continue;
      if (typeof hint[key] !== "string" || hint[key] === "") throw misuse(`${at}.${key}`, hint[key], "some text");
      conditions++;
    }
    if (hint.block !== undefined) {
      if (!Number.isInteger(hint.block) || hint.block < 0) throw misuse(`${at}.block`, hint.block, "a block number");
      conditions++;
    }
    if (conditions === 0) throw misuse(at, hint, "one of block, equals, starts, ends, contains");
  });
}

function isDate(value: unknown): boolean {
  return (
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}|$)/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

/** A programmer's mistake: names what was received and what was expected. */
export function misuse(name: string, received: unknown, expected: string): TypeError {
  let shown: string;
  try {
    shown = JSON.stringify(received) ?? String(received);
  } catch {
    shown = String(received);
  }
  if (shown.length > 80) shown = `${shown.slice(0, 77)}…`;
  return new TypeError(`${name} is ${shown}; expected ${expected}`);
}
