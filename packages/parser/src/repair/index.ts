import type { ProblemCode } from "../problems.js";
import { isUnusual } from "../read/unusual.js";
import { oddCharacters } from "./characters.js";
import { columns } from "./columns.js";
import { applyEdits, type Edit, type Mapped, originalEnd, originalStart, unchanged } from "./edit.js";
import { entities } from "./entities.js";
import { envelope, isMail } from "./envelope.js";
import { lineEndHyphens } from "./line-end-hyphens.js";
import { quotePrefixes, signature } from "./mail.js";
import { mojibake } from "./mojibake.js";
import { quotedPrintable } from "./quoted-printable.js";
import { tags } from "./tags.js";
import { templateTags } from "./template-tags.js";

export type { Mapped } from "./edit.js";
export { originalEnd, originalStart } from "./edit.js";
export { isMail } from "./envelope.js";

/** Something that a mail program, a PDF or a wrong charset did to copy. */
export interface Damage {
  code: ProblemCode;
  /** Offsets in the source. */
  start: number;
  end: number;
  args: Readonly<Record<string, string | number>>;
}

/** What {@link repair} gives. */
export interface Repaired {
  /** The copy as it should be, and where its characters come from. */
  mapped: Mapped;
  /** What was wrong, by kind and then in the order of the source. */
  damages: Damage[];
}

type Rule = (text: string) => Edit[];

/** The rules for plain text; later ones see what earlier ones made. */
const TEXT: readonly Rule[] = [
  quotedPrintable,
  quotePrefixes,
  signature,
  mojibake,
  mojibake,
  entities,
  tags,
  oddCharacters,
  columns,
  lineEndHyphens,
];

/** References and tags are syntax in Markdown and HTML, and so is `>`. */
const MARKED: readonly Rule[] = [quotedPrintable, mojibake, mojibake, oddCharacters];

const HTML_PART = /^\s{0,100}<(?:!doctype|html|head|body|meta|div|p|table|span|style)[\s>]/i;

const MARKDOWN: readonly Rule[] = [...MARKED, templateTags];

const RULES: Readonly<Record<"text" | "markdown" | "html", readonly Rule[]>> = {
  text: TEXT,
  markdown: MARKDOWN,
  html: MARKED,
};

/** Damages of one kind reported one by one; a last one stands for all others. */
const MAX_REPORTED = 100;

/**
 * Finds what mail programs, PDFs and wrong charsets did to copy, and mends it: the envelope of a mail, quoted-printable, `> ` prefixes,
 * signatures, `Ã©`, `&nbsp;`, `<br>`, ligatures, odd spaces, soft hyphens, words cut at line ends. Nothing when the
 * copy is clean. Linear.
 *
 * @param unusual what `isUnusual` says of the source, where it has been asked already
 * @param mail what `isMail` says of it, likewise; in Markdown and HTML no mail is looked for
 */
export function repair(
  source: string,
  format: "text" | "markdown" | "html",
  unusual = isUnusual(source),
  mail = format === "text" && isMail(source),
): Repaired | undefined {
  if (!unusual && !mail && !hasSigns(source)) return undefined;
  let mapped = unchanged(source);
  const damages: Damage[] = [];
  const apply = (rule: Rule) => {
    const edits = rule(mapped.text);
    if (edits.length === 0) return;
    report(edits, mapped, damages);
    mapped = applyEdits(mapped, edits);
  };
  if (mail) apply(envelope);
  // The text of a mail may be HTML.
  for (const rule of mail && HTML_PART.test(mapped.text) ? MARKED : RULES[format]) apply(rule);
  return damages.length === 0 ? undefined : { mapped, damages };
}

/** Whether copy has damages worth mending before it is read: the question the command asks of each file. */
export function needsRepair(source: string): boolean {
  return repair(source, "text") !== undefined;
}

/** A quick look for the signs of markup and line ends without which no rule has anything to do in usual text. */
function hasSigns(source: string): boolean {
  return (
    source.includes("&") ||
    source.includes("<") ||
    source.includes("=") ||
    source.includes("\n>") ||
    source.startsWith(">") ||
    source.includes("\n--") ||
    source.includes("-\n") ||
    source.includes("- \n") ||
    source.includes("\r") ||
    (source.includes("{") && /\{[{%:]/.test(source))
  );
}

const WHOLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "copy-hard-wrapped",
  "copy-mail-envelope",
  "copy-quote-prefix",
  "copy-quoted-printable",
]);

/** One damage an edit; those of a whole text (mail) are one, and so is what is too many to count. */
function report(edits: readonly Edit[], mapped: Mapped, damages: Damage[]): void {
  const last = edits.at(-1)!;
  const whole = WHOLE.has(edits[0]!.code);
  const single = whole ? 0 : Math.min(edits.length, MAX_REPORTED);
  for (const edit of edits.slice(0, single)) damages.push(damageOf(edit, edit, mapped));
  if (single < edits.length) damages.push(damageOf(edits[single]!, last, mapped));
}

function damageOf(first: Edit, last: Edit, mapped: Mapped): Damage {
  const start = originalStart(mapped, first.start);
  return { code: first.code, start, end: Math.max(start, originalEnd(mapped, last.end)), args: first.args ?? {} };
}
