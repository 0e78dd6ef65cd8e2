/**
 * Leaves out of a document what HTML allows in none: control characters, noncharacters, halves of surrogate pairs.
 *
 * Source: HTML Standard, « Preprocessing the input stream ».
 */
export function printable(html: string): string {
  return FORBIDDEN.test(html) ? html.replace(ALL_FORBIDDEN, "") : html;
}

const FORBIDDEN = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\p{Cs}\p{Noncharacter_Code_Point}]/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, "gu");
