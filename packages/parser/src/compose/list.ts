import type { ListItem } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, blocksPosition, canCut, consume, follows, paragraphOf } from "./composition.js";

const BULLET = /^(?:[-–—•·*▪▫■□●○◦‣►▶➢➤✓✔»>]|\d{1,3}[.)]|\d{1,2}°|[a-z]\))\s+/;

/** List items → one `list`; bullets and numbers are consumed, and all items numbered make it ordered. */
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
