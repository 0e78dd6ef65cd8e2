import type { Edit } from "./edit.js";
import { ZONE_STARTS } from "./protect/zone.js";
import type { RuleCode } from "./rule.js";
import { Scan } from "./scan.js";
import type { Style } from "./style.js";

/** The rules to ask at each UTF-16 code: `classes[code]` is an index into `lists`, 0 for none. */
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
  const known = new Map<string, number>();
  for (const sign of new Set(ZONE_STARTS + rules.map(({ triggers }) => triggers).join(""))) {
    const list = rules.flatMap(({ triggers }, rank) => (triggers.includes(sign) ? rank : []));
    const key = list.join();
    const place = known.get(key) ?? lists.push(list) - 1;
    known.set(key, place);
    classes[sign.charCodeAt(0)] = place;
  }
  return { rules, classes, lists };
}

/** An edit, the index of the trigger it comes from, and the place of its rule: the lower wins. */
export interface Proposal {
  readonly edit: Edit;
  readonly trigger: number;
  readonly rank: number;
}

/** The edits that the rules of a table ask for, in order, none overlapping another. Linear in the length of the text. */
export function collect(text: string, style: Style, table: TriggerTable, linting = false): Proposal[] {
  const scan = new Scan(text, style, linting);
  const proposals: Proposal[] = [];
  const { rules, classes, lists } = table;
  // Spaces are triggers only where two of them follow each other; most texts hold none of these.
  const doubled = text.includes("  ");
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const place = classes[code]!;
    if (place === 0 || (code === 0x20 && !doubled)) continue;
    const zoneEnd = ZONE_STARTS.includes(text.charAt(index)) ? scan.zones.end(index) : index;
    if (zoneEnd > index) {
      index = zoneEnd - 1;
      continue;
    }
    scan.index = index;
    for (const rank of lists[place]!) {
      const rule = rules[rank]!;
      scan.rule = rule;
      const edit = rule.at(scan, index);
      if (edit) propose(proposals, { edit, trigger: index, rank });
    }
  }
  return proposals.filter(({ edit }) => edit.before !== edit.after);
}

/** Puts a proposal at its place, unless a rule of lower rank holds that place. */
function propose(proposals: Proposal[], proposal: Proposal): void {
  let last = proposals.length;
  while (last > 0 && follows(proposals[last - 1]!.edit, proposal.edit)) last--;
  let first = last;
  while (first > 0 && !follows(proposal.edit, proposals[first - 1]!.edit)) {
    if (proposals[--first]!.rank < proposal.rank) return;
  }
  proposals.splice(first, last - first, proposal);
}

/** Whether an edit stands behind another, touching it at most; two insertions at one place do not. */
function follows({ range: later }: Edit, { range: earlier }: Edit): boolean {
  return (
    later.start >= earlier.end && (later.start < later.end || earlier.start < earlier.end || later.start > earlier.end)
  );
}
