import type { Byline as BylineNode, Contributor, Inline } from "@marbre/schema";
import type { Block } from "../block.js";
import { agencyNamed } from "../recognise/agency.js";
import type { Byline } from "../recognise/byline.js";
import { NO_PERSON } from "../recognise/byline-words.js";
import type { LineDates } from "../recognise/date.js";
import { fold } from "../recognise/fold.js";
import type { Recognition } from "../recognise/recognition.js";
import type { TreeNode } from "../tree.js";
import type { Composer, Composition } from "./composition.js";
import { blockPosition, canCut, consume, inlineOf, paragraphOf, rangePosition, zoneAt } from "./composition.js";

/**
 * Byline (French: *signature*) → `byline` node and `meta.contributors`, `meta.sources`; dates that stand in the same
 * line are in `meta` and no part of the node.
 */
export const byline: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const recognition = block.lines?.byline;
  if (rightsOf(state, block)) return index + 1;
  if (recognition === undefined && block.lines?.date !== undefined) {
    consume(state, block);
    return index + 1;
  }
  if (recognition !== undefined && answersCalls(state, index)) {
    state.body.push(paragraphOf(state, index));
    return index + 1;
  }
  if (recognition !== undefined) addPeople(state, recognition.value);
  else if (addJob(state, block.text)) {
    // the line itself is the byline
  } else if (isPaper(block.text)) addSource(state, block.text);
  else if (block.given === undefined) {
    // a line that no grammar of names understands is text, not a signature
    state.body.push(paragraphOf(state, index));
    return index + 1;
  }
  const children = bylineText(state, block, recognition);
  if (children.length > 0) place(state, index, { type: "byline", children, position: blockPosition(state, block) });
  return index + 1;
};

/** Dates → `meta.datePublished`, `meta.dateModified` (set before, by {@link readDates}); names beside them are a byline. */
export const date: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  if (rightsOf(state, block)) return index + 1;
  if (block.lines?.date !== undefined) {
    const rest = block.lines.date.value.rest;
    if (rest !== undefined) addSource(state, block.text.slice(rest.start, rest.end));
    const place = block.lines.date.value.place;
    if (place !== undefined) state.meta.locationCreated ??= { name: block.text.slice(place.start, place.end) };
    consume(state, block);
    return index + 1;
  }
  if (block.lines?.byline !== undefined) return byline(state, index);
  if (block.given === undefined && (block.text.length > 60 || !/\d|hier|aujourd|il y a|matin|soir/i.test(block.text))) {
    state.body.push(paragraphOf(state, index));
    return index + 1;
  }
  state.context.report("date-unresolved", block.start, block.end, { text: block.text });
  consume(state, block);
  return index + 1;
};

/** Takes the dates of the byline and date lines into `meta`, first come first kept; reports what is doubtful. */
export function readDates(state: Composition): void {
  for (const block of state.blocks) {
    if (block.label !== "date" && block.label !== "byline") continue;
    const found = block.lines?.date ?? block.lines?.byline;
    if (found === undefined) continue;
    const dates: LineDates | undefined = block.lines?.date?.value ?? block.lines?.byline?.value.dates;
    if (dates !== undefined) addDates(state, block, withMarkup(dates, block), found);
  }
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Dates whose moments the markup gives (`<time datetime>`), as far as there is one for each that the words give. */
function withMarkup(dates: LineDates, block: Block): LineDates {
  const moments = momentsIn(block.inline ?? []);
  const kinds = FIELDS.map(([kind]) => kind).filter((kind) => dates[kind] !== undefined);
  if (moments.length === 0 || moments.length !== kinds.length) return dates;
  const exact: LineDates = { ...dates, dateOnly: [] };
  kinds.forEach((kind, index) => {
    exact[kind] = moments[index] as string;
  });
  return exact;
}

function momentsIn(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "time" && typeof node.dateTime === "string" && MOMENT.test(node.dateTime)) return [node.dateTime];
    return Array.isArray(node.children) ? momentsIn(node.children as TreeNode[]) : [];
  });
}

const FIELDS = [
  ["published", "datePublished"],
  ["modified", "dateModified"],
  ["created", "dateCreated"],
  ["embargo", "embargoUntil"],
] as const;

function addDates(state: Composition, block: Block, dates: LineDates, found: Recognition<unknown>): void {
  const { report } = state.context;
  for (const [kind, field] of FIELDS) {
    const value = dates[kind];
    if (value === undefined) continue;
    const range = found.ranges.find((part) => part.part === kind) ?? { start: 0, end: block.text.length };
    const place = rangePosition(state, block, range.start, range.end);
    const text = block.text.slice(range.start, range.end);
    if (state.meta[field] === undefined) {
      state.meta[field] = value;
      if (dates.dateOnly.includes(kind))
        report("date-without-time", place.start.offset ?? 0, place.end.offset ?? 0, { text });
    } else if (state.meta[field] !== value)
      report("date-ignored", place.start.offset ?? 0, place.end.offset ?? 0, { text });
  }
  for (const range of dates.unresolved) {
    const place = rangePosition(state, block, range.start, range.end);
    report("date-unresolved", place.start.offset ?? 0, place.end.offset ?? 0, {
      text: block.text.slice(range.start, range.end),
    });
  }
}

/** Whether the line names who is to be called: « Contact presse : » stands above it. */
function answersCalls(state: Composition, index: number): boolean {
  const above = state.blocks[index - 1];
  return above !== undefined && above.text.length < 60 && /^(?:vos )?contacts?\b/i.test(above.text);
}

/** A reporter's function on a line of its own, folded. */
const JOB =
  /^(?:journaliste|redacteur|redactrice|grand reporter|reporter|cheff?e? de|correspondante?|envoye special|envoyee speciale|chroniqueu(?:r|se)|editorialiste|photographe)(?: [a-z]+){0,3}$/;

/** Gives the function to who was named last; whether the line is one. */
function addJob({ meta }: Composition, text: string): boolean {
  if (text.length > 60 || !JOB.test(fold(text))) return false;
  const last = meta.contributors?.at(-1);
  if (last !== undefined && last.jobTitle === undefined) last.jobTitle = text;
  return true;
}

/** A byline that is no person's name: the paper signs (« Courrier du Nord », « franceinfo »). */
function isPaper(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 40 &&
    !/[\d,;:!?()|/#=&<>@€*]|^(?:Par|De|Avec)\b|\p{L}{2}\.$| [-–—] | (?:dans|sur|de|par|à|avec|pour|en)$/u.test(text) &&
    !NO_PERSON.test(fold(text))
  );
}

/** Roles of which one person has one: who signs at the end as well is the same author. */
const WRITES: ReadonlySet<string> = new Set(["author", "correspondent", "interviewer"]);

function addPeople(state: Composition, value: Byline): void {
  for (const person of value.contributors) {
    state.meta.contributors ??= [];
    const known = state.meta.contributors.find(
      (other) =>
        other.name === person.name &&
        (other.role === person.role || (WRITES.has(other.role) && WRITES.has(person.role))),
    );
    if (known === undefined) state.meta.contributors.push({ ...person } as Contributor);
    else if (known.jobTitle === undefined && person.jobTitle !== undefined) known.jobTitle = person.jobTitle;
  }
  for (const name of value.sources) addSource(state, name);
}

/** Adds an agency or other source to `meta.sources`, once. */
export function addSource(state: Composition, name: string): void {
  state.meta.sources ??= [];
  if (state.meta.sources.some((source) => source.name === name)) return;
  state.meta.sources.push(
    name === "agences" || agencyNamed(name) !== undefined ? { name, role: "agency" } : { name, role: "origin" },
  );
}

/** `© 2011 AFP`, `© Le Journal` as a line of its own → `meta.rights`, consumed. */
export function rightsOf(state: Composition, block: Block): boolean {
  const rights = block.lines?.rights;
  if (rights === undefined || block.lines?.byline !== undefined) return false;
  const { holder, year, notice } = rights.value;
  state.meta.rights ??= { notice, ...(holder !== undefined && { holder }), ...(year !== undefined && { year }) };
  const agency = holder === undefined ? undefined : agencyNamed(holder);
  if (agency !== undefined) addSource(state, agency);
  consume(state, block);
  return true;
}

/** The words of a byline without the dates between or around them. */
function bylineText(state: Composition, block: Block, recognition: Recognition<Byline> | undefined): Inline[] {
  const span = recognition?.value.dateSpan;
  if (span === undefined || !canCut(block)) return inlineOf(state, block);
  const children: Inline[] = [];
  for (const [from, to] of [
    [0, span.start],
    [span.end, block.text.length],
  ] as const) {
    const [start, end] = trimSigns(block.text, from, to);
    if (end > start) {
      if (children.length > 0) children.push({ type: "break", position: rangePosition(state, block, start, start) });
      children.push(...inlineOf(state, block, start, end));
      consume(state, block, from, start);
      consume(state, block, end, to);
    } else consume(state, block, from, to);
  }
  consume(state, block, span.start, span.end);
  return children;
}

function trimSigns(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /[\s,;|•·–—\-:)\]]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;|•·–—\-:([]/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

function place(state: Composition, index: number, node: BylineNode): void {
  const zone = zoneAt(state, index);
  if (zone === "header") state.header.bylines.push(node);
  else if (zone === "footer") state.footer.push(node);
  else state.body.push(node);
}
