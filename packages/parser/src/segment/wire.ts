import type { Block } from "../block.js";
import type { Context } from "../context.js";

/** The line that leads a dispatch as it left the wire: number, priority, category, length, who wrote it. */
const HEAD = /^[A-Z]{2,4}\d{2,4} \d [A-Z]{1,3} \d{2,4}(?: [A-Z]{2,4})? {1,3}\/[A-Z]{2,5}-[A-Z]{2}\d{1,3}$/;
/** The words below it that file it: « Transports-grève-social ». */
const SLUG = /^\p{L}{2,30}(?:-\p{L}[\p{L}\p{N}]{1,30}){1,7}$/u;
/** Who wrote and who read it: « abc-de/fgh/ij ». */
const INITIALS = /^[a-z]{2,5}(?:-[a-z]{2,5}){0,3}(?:\/[a-z]{2,5}(?:-[a-z]{2,5}){0,3}){1,6}$/;
/** Companies it names, for machines: `<org idsrc="isin" value="…">SNCF</org>`. */
const NAMED = /^(?:<org [^<>]{1,200}>[^<>]{1,120}<\/org>\s{0,3}){1,20}$/;
/** Agency, day, hour and minute of Greenwich, month and year: « AFP 021645 MAI 24 ». */
const TAIL =
  /^[A-Z]{2,7} (\d{2})(\d{2})(\d{2}) (JAN|F[EÉ]V|MAR|AVR|MAI|JUN|JUL|AO[UÛ]|SEP|OCT|NOV|D[EÉ]C) (?:20)?(\d{2})$/;
const MONTHS = ["JAN", "FEV", "MAR", "AVR", "MAI", "JUN", "JUL", "AOU", "SEP", "OCT", "NOV", "DEC"];
/** Blocks above the end among which initials and names stand. */
const BELOW = 4;

/**
 * What frames a dispatch as it came over the wire of an agency is no part of the text: where its head or its tail is
 * known, the line of its subject is keywords, the tail the moment it was sent.
 */
export function markWire(blocks: readonly Block[], context: Context): void {
  const last = blocks.length - 1;
  const first = blocks[0];
  const tail = last < 1 ? null : TAIL.exec(blocks[last]!.text);
  const headed = first !== undefined && first.text.length < 60 && HEAD.test(first.text);
  if (!headed && tail === null) return;
  const leaveOut = (block: Block, meta?: Record<string, unknown>) => {
    if (block.given !== undefined) return;
    block.given = { label: "furniture", by: "markup", ...(meta !== undefined && { meta }) };
    if (meta === undefined)
      context.report("furniture-left-out", block.start, block.end, { text: block.text.slice(0, 80) });
  };
  if (headed) {
    leaveOut(first);
    const slug = blocks[1];
    if (slug !== undefined && SLUG.test(slug.text)) leaveOut(slug, { keywords: slug.text.split("-") });
  }
  const sent = tail === null ? undefined : momentOf(tail);
  if (tail !== null) leaveOut(blocks[last]!, sent === undefined ? undefined : { datePublished: sent });
  for (const block of blocks.slice(Math.max(1, last - BELOW))) {
    if (INITIALS.test(block.text) || NAMED.test(block.text)) leaveOut(block);
  }
}

/** RFC 3339 of the tail of a dispatch; `undefined` for a day or an hour that is none. */
function momentOf([, day, hour, minute, month = "", year]: readonly (string | undefined)[]): string | undefined {
  const plain = month.replace("É", "E").replace("Û", "U");
  const moment = `20${year}-${String(MONTHS.indexOf(plain) + 1).padStart(2, "0")}-${day}T${hour}:${minute}:00Z`;
  const time = Date.parse(moment);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== Number(day) ? undefined : moment;
}
