import type { Edit } from "./edit.js";
import type { Rule } from "./rule.js";
import { Scan } from "./scan.js";
import type { Style } from "./style.js";

/** The rules to ask at each UTF-16 code: `classes[code]` is an index into `lists`, 0 for no rule. */
export interface TriggerTable {
  readonly classes: Uint8Array;
  readonly lists: readonly (readonly Rule[])[];
  /** Place of a rule in the table; the lower wins where two want the same place. */
  readonly rank: ReadonlyMap<string, number>;
}

/** Builds the trigger table of some rules: 64 kB, to be kept. */
export function triggerTable(rules: readonly Rule[]): TriggerTable {
  const classes = new Uint8Array(0x10000);
  const lists: Rule[][] = [[]];
  const known = new Map<string, number>();
  const codes = new Set([...ZONE_STARTS, ...rules.map((rule) => rule.triggers)].join(""));
  for (const sign of codes) {
    const list = rules.filter((rule) => rule.triggers.includes(sign));
    const key = list.map((rule) => rule.name).join();
    let place = ZONE_STARTS.includes(sign) ? undefined : known.get(key);
    if (place === undefined) {
      place = lists.push(list) - 1;
      known.set(key, place);
    }
    classes[sign.charCodeAt(0)] = place;
  }
  return { classes, lists, rank: new Map(rules.map((rule, place) => [rule.name, place])) };
}

/** What opens a stretch that is jumped over. */
const ZONE_STARTS = "<`{[(=&";

/** An edit and the index of the trigger it comes from. */
export interface Proposal {
  readonly edit: Edit;
  readonly trigger: number;
}

/** The edits that the rules of a table ask for, in order, none overlapping another. Linear in the length of the text. */
export function collect(text: string, style: Style, table: TriggerTable, linting: boolean): Proposal[] {
  const scan = new Scan(text, style, linting);
  const proposals: Proposal[] = [];
  const { classes, lists } = table;
  // One text in many has two spaces on end: the others need not stop at each space.
  const doubled = text.includes("  ");
  for (let index = 0; index < text.length; index++) {
    const place = classes[text.charCodeAt(index)]!;
    if (place === 0 || (text.charCodeAt(index) === 0x20 && !doubled)) continue;
    const zoneEnd = scan.zones.end(index);
    if (zoneEnd > index) {
      index = zoneEnd - 1;
      continue;
    }
    scan.index = index;
    for (const rule of lists[place]!) {
      scan.rule = rule;
      const edit = rule.at(scan, index);
      if (edit) propose(proposals, { edit, trigger: index }, table.rank);
    }
  }
  return proposals.filter(({ edit }) => edit.before !== edit.after);
}

/** Puts a proposal at its place, unless a rule of lower rank holds it. */
function propose(proposals: Proposal[], proposal: Proposal, rank: ReadonlyMap<string, number>): void {
  const { start, end } = proposal.edit.range;
  let last = proposals.length;
  while (
    last > 0 &&
    proposals[last - 1]!.edit.range.start >= end &&
    !sameInsertion(proposals[last - 1]!.edit, start, end)
  )
    last--;
  let first = last;
  while (first > 0 && overlaps(proposals[first - 1]!.edit, start, end)) first--;
  const own = rank.get(proposal.edit.rule) ?? 0;
  for (let at = first; at < last; at++) if ((rank.get(proposals[at]!.edit.rule) ?? 0) < own) return;
  proposals.splice(first, last - first, proposal);
}

function overlaps({ range }: Edit, start: number, end: number): boolean {
  return (range.end > start && range.start < end) || sameInsertion({ range }, start, end);
}

function sameInsertion({ range }: Pick<Edit, "range">, start: number, end: number): boolean {
  return range.start === range.end && start === end && range.start === start;
}
