import type { Fields, InlineContent } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";
import type { TableCell } from "./table-cell.js";
import { isTableCell, tableCell } from "./table-cell.js";

/**
 * A row of a table.
 *
 * @french ligne de tableau
 */
export interface TableRow extends NodeBase {
  type: "tableRow";
  children: TableCell[];
}

/** What a `tableRow` may hold. */
export const tableRowDefinition = { content: "tableCell*", fields: {} } as const satisfies Definition;

/** Whether a value is a `tableRow` node; looks at its `type` only. */
export const isTableRow = (value: unknown): value is TableRow => isType(value, "tableRow");

/** Builds a row from cells or their contents. */
export const tableRow = (cells: readonly (TableCell | InlineContent)[], fields?: Fields<TableRow>): TableRow => ({
  type: "tableRow",
  ...fields,
  children: cells.map((cell) => (isTableCell(cell) ? cell : tableCell(cell))),
});
