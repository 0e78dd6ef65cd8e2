import type { LooseMark } from "./quotations.js";
import { pairQuotations } from "./quotations.js";

/** Where a quotation that its paragraph leaves open ends. */
export interface ThreadEnd {
  /** How many paragraphs further on. */
  ahead: number;
  /** Index in that paragraph behind the closing mark. */
  end: number;
}

/** How many paragraphs a quotation may run on when each opens with a repeated mark, and when they do not. */
const MAX_MARKED = 16;
const MAX_UNMARKED = 3;

const QUOTES = /["«»“”„]/g;

/**
 * Looks for the end of a quotation that the mark `open` leaves open in the paragraphs that follow: each may repeat the
 * guillemet at its start (« … ⏎ « … ⏎ « … »), or not; `next(n)` gives the text of the n-th paragraph on.
 */
export function findThreadEnd(open: LooseMark, next: (ahead: number) => string | undefined): ThreadEnd | undefined {
  if (open.mark === '"') return undefined;
  const closing = open.mark === "«" ? "»" : "”";
  let unmarked = 0;
  for (let ahead = 1; ahead <= MAX_MARKED; ahead++) {
    const text = next(ahead);
    if (text === undefined) return undefined;
    const repeated = text.startsWith(open.mark);
    if (!repeated && !text.startsWith(closing) && ++unmarked > MAX_UNMARKED) return undefined;
    if (!text.includes(closing)) continue;
    const { pairs, loose } = pairQuotations(text, quoteIndexes(text));
    if (repeated) {
      const own = pairs.find((pair) => pair.start === 0);
      if (own !== undefined) return { ahead, end: own.end };
    } else {
      const close = loose.find((mark) => !mark.opens && mark.mark === closing && mark.index > 0);
      if (close !== undefined) return { ahead, end: close.index + 1 };
    }
  }
  return undefined;
}

function quoteIndexes(text: string): number[] {
  const indexes: number[] = [];
  for (const match of text.matchAll(QUOTES)) indexes.push(match.index);
  return indexes;
}
