import type { BodyContent, Block as FlowNode, LivePost } from "@marbre/schema";
import type { Block } from "../block.js";
import { type LocalTime, toRfc3339, withOffset } from "../recognise/time-zone.js";
import type { Composition } from "./composition.js";
import { blocksPosition, consume } from "./composition.js";
import { composeBlock } from "./labels.js";

/**
 * An entry of live coverage (French: *entrée d’un direct*), from the block its hour leads to the next one → `livePost`,
 * dated where the day is sure: that of publication, when the hours never cross midnight. An hour that stands alone is
 * then said by the date; any other stays in the text.
 */
export function livePost(state: Composition, index: number, to: number): number {
  const first = state.blocks[index] as Block;
  const outside = state.body;
  state.body = [];
  const datePublished = momentOf(state, first);
  let at = index;
  if (first.clock?.alone === true && datePublished !== undefined && goesOn(state, index + 1, to)) {
    consume(state, first);
    at++;
  } else at = composeBlock(state, at);
  while (goesOn(state, at, to)) at = composeBlock(state, at);
  const children = state.body;
  state.body = outside;
  const node: LivePost = {
    type: "livePost",
    children: children.filter(isFlow),
    position: blocksPosition(state, first, state.blocks[at - 1] as Block),
  };
  if (datePublished !== undefined) node.datePublished = datePublished;
  if (node.children.length > 0) state.body.push(node);
  state.body.push(...children.filter((child) => !isFlow(child)));
  return at;
}

function goesOn(state: Composition, index: number, to: number): boolean {
  const block = state.blocks[index];
  return (
    block !== undefined &&
    index < to &&
    index <= state.lastText &&
    block.clock === undefined &&
    block.given?.within === undefined &&
    block.given?.part === undefined
  );
}

function isFlow(node: BodyContent): node is FlowNode {
  return node.type !== "paywall" && node.type !== "livePost";
}

/** The moment of an entry; nothing where the day it belongs to is not sure. */
function momentOf(state: Composition, { clock }: Block): string | undefined {
  const { datePublished, dateModified } = state.meta;
  if (clock === undefined || datePublished === undefined) return undefined;
  const day = datePublished.slice(0, 10);
  if (dateModified !== undefined && dateModified.slice(0, 10) !== day) return undefined;
  if (crossesMidnight(state)) return undefined;
  const [year, month, date] = day.split("-").map(Number);
  const local: LocalTime = {
    year: year!,
    month: month!,
    day: date!,
    hour: Math.floor(clock.minutes / 60),
    minute: clock.minutes % 60,
  };
  return clock.universal === true ? withOffset(local, 0) : toRfc3339(local, state.inline.recognition.timeZone);
}

/** Whether the hours of the entries both rise and fall. */
function crossesMidnight({ blocks }: Composition): boolean {
  const clocks = blocks.flatMap(({ clock }) => (clock === undefined ? [] : [clock.minutes]));
  if (clocks.some((minutes) => minutes >= 1440)) return true;
  const steps = clocks.slice(1).map((minutes, at) => minutes - clocks[at]!);
  return steps.some((step) => step > 0) && steps.some((step) => step < 0);
}
