import type { TableCell, TableRow } from "@marbre/schema";
import { childrenOf } from "./children.js";

/** Where a cell begins and how far it really reaches. */
export interface GridCell {
  /** Counted from 0. */
  readonly column: number;
  /** Columns it covers, at least 1. */
  readonly columns: number;
  /** Rows it covers, at least 1. */
  readonly rows: number;
}

/** HTML’s own limit for `colspan`. */
const MAXIMUM_SPAN = 1000;

/** Columns beyond which cells span nothing. */
const MAXIMUM_COLUMNS = 4000;

/**
 * Lays out groups of rows (head, body) the way HTML does and clips what does not fit: spans that leave their group, cells that would
 * lie on one another, columns and rows in which no cell begins. Without any spans there is nothing to lay out: `undefined`.
 *
 * Source: HTML Standard, « Forming a table ».
 */
export function tableGrid(groups: readonly (readonly TableRow[])[]): ReadonlyMap<TableCell, GridCell> | undefined {
  if (!groups.some((rows) => rows.some((row) => childrenOf(row).some(isSpanning)))) return undefined;
  const placed = groups.flatMap(placeGroup);
  const begun = new Set(placed.map(({ column }) => column));
  const kept = [...begun].sort((left, right) => left - right);
  const rank = new Map(kept.map((column, index) => [column, index]));
  const cells = new Map<TableCell, GridCell>();
  for (const { cell, column, columns, rows } of placed) {
    const first = rank.get(column) as number;
    let last = first + 1;
    while (last < kept.length && (kept[last] as number) < column + columns) last += 1;
    cells.set(cell, { column: first, columns: last - first, rows });
  }
  return cells;
}

interface Placed extends GridCell {
  readonly cell: TableCell;
}

function placeGroup(rows: readonly TableRow[]): Placed[] {
  const placed: Placed[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  const isFree = (column: number, row: number): boolean => (freeFrom[column] ?? 0) <= row;
  rows.forEach((row, y) => {
    let column = 0;
    for (const cell of childrenOf(row)) {
      while (!isFree(column, y)) column += 1;
      const wanted = column < MAXIMUM_COLUMNS ? spanOf(cell?.colSpan) : 1;
      let columns = 1;
      while (columns < wanted && isFree(column + columns, y)) columns += 1;
      const height = Math.min(spanOf(cell?.rowSpan), rows.length - y);
      for (let x = column; x < column + columns; x += 1) freeFrom[x] = y + height;
      placed.push({ cell, column, columns, rows: height });
      column += columns;
    }
  });
  return placed;
}

function isSpanning(cell: TableCell | null): boolean {
  return spanOf(cell?.colSpan) > 1 || spanOf(cell?.rowSpan) > 1;
}

/** How many rows or columns a cell may cover: a whole number from 1, within HTML’s limit. */
export function spanOf(value: unknown): number {
  return typeof value === "number" && value > 1 ? Math.min(Math.trunc(value), MAXIMUM_SPAN) : 1;
}
