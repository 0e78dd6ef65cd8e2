/**
 * Leaves out of a document what HTML allows in none: control characters, noncharacters, halves of surrogate pairs.
 *
 * Source: HTML Standard, « Preprocessing the input stream ».
 */
export function printable(html: string): string {
  return SUSPECT.test(html) ? html.replace(FORBIDDEN, "") : html;
}

/** A cheap test for prose: whole surrogate pairs (emoji) are suspects too. */
const SUSPECT = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;
const FORBIDDEN = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\p{Cs}\p{Noncharacter_Code_Point}]/gu;
