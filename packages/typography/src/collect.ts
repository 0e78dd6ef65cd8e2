import { isDigit, isSpace } from "./characters.js";
import type { Edit } from "./edit.js";
import { ZONE_STARTS } from "./protect/zone.js";
import type { RuleCode } from "./rule.js";
import { Scan } from "./scan.js";
import type { Style } from "./style.js";

const SPACE = 0x20;
/** In a table, the bit of spaces, and those of a place in `lists`. */
const IS_SPACE = 0x80;
const PLACE = 0x7f;

/** The rules to ask at each UTF-16 code. */
export interface TriggerTable {
  readonly rules: readonly RuleCode[];
  /** For each code an index into `lists`, 0 for no trigger but in a run of spaces; zone starts come first. */
  readonly classes: Uint8Array;
  /** Places in `rules`, in order. */
  readonly lists: readonly (readonly number[])[];
}

/** Builds the trigger table of some rules: 64 kB, to be kept. */
export function triggerTable(rules: readonly RuleCode[]): TriggerTable {
  const classes = new Uint8Array(0x10000);
  const lists: number[][] = [];
  // The space first, so that its place is 0.
  for (const sign of new Set(` ${ZONE_STARTS}${rules.map(({ triggers }) => triggers).join("")}`))
    classes[sign.charCodeAt(0)] =
      lists.push(rules.flatMap(({ triggers }, rank) => (triggers.includes(sign) ? rank : []))) - 1;
  // Thin spaces have no rule, but stand in runs too.
  const none = lists.push([]) - 1;
  for (let code = SPACE; code <= 0x3000; code++) if (isSpace(code)) classes[code] = IS_SPACE | (classes[code] || none);
  classes[SPACE] = IS_SPACE;
  return { rules, classes, lists };
}

/**
 * The edits that the rules of a table ask for, in order, none overlapping another; some may leave their place as it is.
 * Linear in the length of the text.
 */
export function collect(text: string, style: Style, table: TriggerTable): Edit[] {
  const edits: Edit[] = [];
  const { rules, classes, lists } = table;
  let scan: Scan | undefined;
  for (let index = nextTrigger(text, 0, classes); index < text.length; index = nextTrigger(text, index + 1, classes)) {
    const code = text.charCodeAt(index);
    // Rules look at the first or the last digit of a number.
    if (isDigit(code) && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) continue;
    scan ??= new Scan(text, style);
    const place = classes[code]! & PLACE;
    if (place > 0 && place <= ZONE_STARTS.length) {
      const zoneEnd = scan.zones.end(index);
      if (zoneEnd > index) {
        index = zoneEnd - 1;
        continue;
      }
    }
    scan.index = index;
    const list = lists[place]!;
    for (let at = 0; at < list.length; at++) {
      const rank = list[at]!;
      scan.rank = rank;
      const edit = rules[rank]!.at(scan, index);
      if (edit) propose(edits, edit);
    }
  }
  return edits;
}

/**
 * The index of the next trigger from an index on; the length of the text when there is none. A space is one only where
 * another follows.
 */
function nextTrigger(text: string, from: number, classes: Uint8Array): number {
  let last = 0;
  for (let index = from; index < text.length; index++) {
    const here = classes[text.charCodeAt(index)]!;
    const isRun = here & last & IS_SPACE;
    // One branch for both, since spaces are many.
    if ((here & PLACE) | isRun) return isRun ? index - 1 : index;
    last = here;
  }
  return text.length;
}

/** Puts an edit at its place, unless a rule of lower rank holds that place. */
function propose(edits: Edit[], edit: Edit): void {
  let last = edits.length;
  while (last > 0 && follows(edits[last - 1]!, edit)) last--;
  let first = last;
  while (first > 0 && !follows(edit, edits[first - 1]!)) if (edits[--first]!.rank < edit.rank) return;
  if (first === edits.length) edits.push(edit);
  else edits.splice(first, last - first, edit);
}

/** Whether an edit stands behind another, touching it at most; two insertions at one place do not. */
function follows(later: Edit, earlier: Edit): boolean {
  return later.start >= earlier.end && (later.start > earlier.start || later.end > earlier.end);
}
