import type { Dateline as DatelineNode } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Dateline } from "../recognise/dateline.js";
import { toRfc3339 } from "../recognise/time-zone.js";
import type { Composer, Composition } from "./composition.js";
import { blockPosition, canCut, consume, inlineOf, paragraphOf, rangePosition } from "./composition.js";
import { addSource } from "./credits.js";

/** Dateline (place, day, agency) → `dateline`, `meta.locationCreated`, `meta.sources`; text after it is the lead. */
export const dateline: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const value = block.lines?.dateline?.value;
  if (state.header.dateline !== undefined) {
    state.body.push(paragraphOf(state, index));
    return index + 1;
  }
  if (value !== undefined && value.end < block.text.length && canCut(block)) {
    takeDateline(state, block, value);
    const paragraph = paragraphOf(state, index, value.end);
    if (!state.led) paragraph.lead = true;
    state.led = true;
    state.body.push(paragraph);
    return index + 1;
  }
  if (value !== undefined) learn(state, value);
  const end = value !== undefined && canCut(block) ? value.textEnd : block.text.length;
  state.header.dateline = {
    type: "dateline",
    ...fieldsOf(value),
    children: inlineOf(state, block, 0, end),
    position: blockPosition(state, block),
  };
  consume(state, block, end, block.text.length);
  return index + 1;
};

/** Moves the dateline that opens a paragraph into the header; its dash is consumed. */
export function takeDateline(state: Composition, block: Block, value: Dateline): void {
  learn(state, value);
  state.header.dateline = {
    type: "dateline",
    ...fieldsOf(value),
    children: inlineOf(state, block, 0, value.textEnd),
    position: rangePosition(state, block, 0, value.textEnd),
  };
  consume(state, block, value.textEnd, value.end);
}

function learn(state: Composition, value: Dateline): void {
  if (value.source !== undefined) addSource(state, value.source);
  if (value.place !== undefined) state.meta.locationCreated ??= { name: value.place };
  const day = value.dateTime;
  if (day === undefined || state.meta.datePublished !== undefined) return;
  state.meta.datePublished = day.length > 10 ? day : toRfc3339(dayOf(day), state.inline.recognition.timeZone);
}

function dayOf(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function fieldsOf(value: Dateline | undefined): Pick<DatelineNode, "place" | "dateTime" | "source"> {
  return {
    ...(value?.place !== undefined && { place: value.place }),
    ...(value?.dateTime !== undefined && { dateTime: value.dateTime }),
    ...(value?.source !== undefined && { source: value.source }),
  };
}
