import type { TableCell, TableRow } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Composer, Composition } from "./composition.js";
import {
  blockPosition,
  blocksPosition,
  canCut,
  consume,
  follows,
  inlineOf,
  paragraphOf,
  rangePosition,
} from "./composition.js";

const SEPARATOR = /[ \t]*\|[ \t]*|\t+| {2,}/g;

/** Lines of cells parted by tabs, bars or several spaces → one `table`, a row a line; without cells a paragraph. */
export const table: Composer = (state, index) => {
  const first = state.blocks[index] as Block;
  const rows: TableRow[] = [];
  let at = index;
  while (at === index || follows(state, at, "table", first)) {
    const block = state.blocks[at] as Block;
    rows.push(...(canCut(block) ? rowsOf(state, block) : [wholeRow(state, block)]));
    at++;
  }
  if (rows.length === 0) {
    state.body.push(paragraphOf(state, index));
    return index + 1;
  }
  state.body.push({
    type: "table",
    children: rows,
    position: blocksPosition(state, first, state.blocks[at - 1] as Block),
  });
  return at;
};

function wholeRow(state: Composition, block: Block): TableRow {
  const position = blockPosition(state, block);
  return { type: "tableRow", children: [{ type: "tableCell", children: inlineOf(state, block), position }], position };
}

function rowsOf(state: Composition, block: Block): TableRow[] {
  const rows: TableRow[] = [];
  let from = 0;
  while (from <= block.text.length) {
    const feed = block.text.indexOf("\n", from);
    const to = feed < 0 ? block.text.length : feed;
    const children = cellsOf(state, block, from, to);
    if (children.length > 0) rows.push({ type: "tableRow", children, position: rangePosition(state, block, from, to) });
    if (feed < 0) break;
    from = feed + 1;
  }
  return rows;
}

function cellsOf(state: Composition, block: Block, from: number, to: number): TableCell[] {
  const cells: TableCell[] = [];
  const push = (start: number, end: number): void => {
    if (end <= start) return;
    cells.push({
      type: "tableCell",
      children: inlineOf(state, block, start, end),
      position: rangePosition(state, block, start, end),
    });
  };
  let start = from;
  for (const match of block.text.slice(from, to).matchAll(SEPARATOR)) {
    push(start, from + match.index);
    start = from + match.index + match[0].length;
    consume(state, block, from + match.index, start);
  }
  push(start, to);
  return cells;
}
