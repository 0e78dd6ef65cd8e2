import { type Problem, withSeverity } from "@marbre/schema";
import type { Context } from "../context.js";
import { type Format, misuse, type ParseOptions } from "../options.js";
import { type ProblemCode, problem } from "../problems.js";
import { isMail, originalEnd, originalStart, repair } from "../repair/index.js";
import type { Segmenters } from "../segment/index.js";
import { controlCharacters } from "./control-characters.js";
import { decode } from "./decode.js";
import { detectFormat } from "./detect-format.js";
import { type Places, places } from "./places.js";
import { isUnusual } from "./unusual.js";

/**
 * Reads what was given: bytes become text, the format is found, characters that no copy holds are reported.
 *
 * Throws a `TypeError` when `source` is neither a string nor a `Uint8Array`, and when a format is asked for that the
 * entry of the package does not bring.
 */
export function read(
  source: string | Uint8Array,
  options: ParseOptions,
  segmenters: Segmenters,
  problems: Problem[],
): Context {
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    throw misuse("source", source, "a string or a Uint8Array");
  }
  const decoded = typeof source === "string" ? undefined : decode(source);
  const original = decoded === undefined ? (source as string) : decoded.text;
  const format = options.format ?? "auto";
  if ((format === "markdown" || format === "html") && segmenters[format] === undefined) {
    throw misuse("options.format", format, '"text" or "auto" in @marbre/parser/text; @marbre/parser reads it');
  }
  const { text, detected, where, damages, unusual } = mend(original, format, options.repair === true);
  const add = (made: Problem) => {
    const found = withSeverity(made, options.severities);
    if (found === undefined) return;
    problems.push(found);
    options.onProblem?.(found);
  };
  const context: Context = {
    source: text,
    original,
    format: segmenters[detected as "markdown" | "html"] === undefined ? "text" : detected,
    unusual,
    places: where,
    options,
    report(code: ProblemCode, start, end, args) {
      add(problem(code, where.position(start, end), args));
    },
  };
  if (decoded?.encoding === "windows-1252") {
    context.report("encoding-converted", decoded.at ?? 0, (decoded.at ?? 0) + 1, { encoding: decoded.encoding });
  }
  const controls = unusual ? controlCharacters(text) : [];
  for (let at = 0; at < controls.length; at += 2) {
    context.report("control-character", controls[at]!, controls[at + 1]!);
  }
  const place = damages.length > 0 ? places(original) : where;
  for (const { code, start, end, args } of damages) {
    add(problem(code, place.position(start, end), { ...args, repaired: options.repair === true }));
  }
  return context;
}

/** The text to be read, its format, and its places: those of the source even when the text was mended. */
function mend(original: string, format: Format, wanted: boolean) {
  // A mail may hold its text as HTML, too, below.
  const mail = (format === "auto" || format === "text") && isMail(original);
  let detected = format !== "auto" ? format : mail ? "text" : detectFormat(original);
  const unusual = isUnusual(original);
  const found = isCanonical(original) ? undefined : repair(original, detected, unusual, mail);
  if (found === undefined || !wanted) {
    return { text: original, detected, unusual, where: places(original), damages: found?.damages ?? [] };
  }
  const { mapped, damages } = found;
  // What a mail or a charset hid may be markup; what is marked up stays so without the tags that were mended.
  if (format === "auto" && detected === "text") detected = detectFormat(mapped.text);
  const place = places(original);
  const where: Places = {
    point: (offset) => place.point(originalStart(mapped, offset)),
    position: (start, end) => {
      const from = originalStart(mapped, start);
      return place.position(from, Math.max(from, end > start ? originalEnd(mapped, end) : from));
    },
  };
  return { text: mapped.text, detected, unusual: isUnusual(mapped.text), where, damages };
}

/** Canonical copy holds what its article holds, however odd. */
function isCanonical(source: string): boolean {
  return /^\uFEFF?---\r?\nmarbre: 1\r?\n/.test(source);
}
