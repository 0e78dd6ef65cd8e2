import type { ListItem } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, blocksPosition, canCut, consume, follows, paragraphOf } from "./composition.js";

const BULLET = /^(?:[-–—•·*▪▫■□●○◦‣►▶➢➤✓✔»>]|\d{1,3}[.)]|\d{1,2}°|[a-z]\))\s+/;

/** A year set apart at the start of an entry: « 1944. – Les titres changent de nom. » */
const ENTRY = /^(?:[-–—•·*▪]\s+)?(\d{4})[.,]?\s?[–—:-]\s/;

/** List items → one `list`; entries that all open with a year → a `timeline`. Bullets and
 * numbers are consumed, and all items numbered make a list ordered. */
export const list: Composer = (state, index) => {
  const first = state.blocks[index] as Block;
  const children: ListItem[] = [];
  const numbers: number[] = [];
  let at = index;
  while (at === index || follows(state, at, "listItem", first)) {
    const block = state.blocks[at] as Block;
    const bullet = canCut(block) ? BULLET.exec(block.text)?.[0] : undefined;
    const cut = bullet !== undefined && bullet.length < block.text.length ? bullet.length : 0;
    consume(state, block, 0, cut);
    const number = cut > 0 ? /^\d+/.exec(block.text)?.[0] : undefined;
    if (number !== undefined) numbers.push(Number(number));
    children.push({ type: "listItem", children: [paragraphOf(state, at, cut)], position: blockPosition(state, block) });
    at++;
  }
  if (children.length > 1 && children.every((_, place) => ENTRY.test((state.blocks[index + place] as Block).text))) {
    state.body.push({
      type: "timeline",
      children: children.map((item, place) => ({
        ...item,
        type: "timelineEvent",
        dateTime: (ENTRY.exec((state.blocks[index + place] as Block).text) as RegExpExecArray)[1] as string,
      })),
      position: blocksPosition(state, first, state.blocks[at - 1] as Block),
    });
    return at;
  }
  const ordered =
    numbers.length === children.length && numbers.every((value, place) => value === (numbers[0] as number) + place);
  const start = ordered && numbers[0] !== 1 ? { start: numbers[0] as number } : {};
  state.body.push({
    type: "list",
    ordered,
    ...start,
    spread: false,
    children,
    position: blocksPosition(state, first, state.blocks[at - 1] as Block),
  });
  return at;
};
