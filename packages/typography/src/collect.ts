import { isDigit, isSpace } from "./characters.js";
import type { Edit } from "./edit.js";
import { ZONE_STARTS } from "./protect/zone.js";
import type { RuleCode } from "./rule.js";
import { Scan } from "./scan.js";
import type { Style } from "./style.js";

const SPACE = 0x20;

/** The rules to ask at each UTF-16 code: `classes[code]` is an index into `lists`, 0 for none; zone starts come first. */
export interface TriggerTable {
  readonly rules: readonly RuleCode[];
  readonly classes: Uint8Array;
  /** Places in `rules`, in order. */
  readonly lists: readonly (readonly number[])[];
}

/** Builds the trigger table of some rules: 64 kB, to be kept. */
export function triggerTable(rules: readonly RuleCode[]): TriggerTable {
  const classes = new Uint8Array(0x10000);
  const lists: number[][] = [[]];
  for (const sign of new Set(ZONE_STARTS + rules.map(({ triggers }) => triggers).join(""))) {
    classes[sign.charCodeAt(0)] =
      lists.push(rules.flatMap(({ triggers }, rank) => (triggers.includes(sign) ? rank : []))) - 1;
  }
  return { rules, classes, lists };
}

/** The edits that the rules of a table ask for, in order, none overlapping another. Linear in the length of the text. */
export function collect(text: string, style: Style, table: TriggerTable): Edit[] {
  const scan = new Scan(text, style);
  const edits: Edit[] = [];
  const { rules, classes, lists } = table;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const place = classes[code]!;
    // A space is a trigger only where another one follows.
    if (place === 0 || (code === SPACE && !isSpace(text.charCodeAt(index + 1)))) continue;
    // Rules look at the first or the last digit of a number.
    if (isDigit(code) && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) continue;
    if (place <= ZONE_STARTS.length) {
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
  return edits.filter(({ start, end, after }) => text.slice(start, end) !== after);
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
