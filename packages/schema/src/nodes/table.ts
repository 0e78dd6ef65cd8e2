import type { Fields, InlineContent } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";
import type { TableCell } from "./table-cell.js";
import type { TableRow } from "./table-row.js";
import { isTableRow, tableRow } from "./table-row.js";

/**
 * A table. Its first row holds the column heads, unless cells say otherwise.
 *
 * @french tableau
 */
export interface Table extends NodeBase {
  type: "table";
  /** How each column is set; `null` for none. */
  align?: Align[] | null;
  children: TableRow[];
}

/** How a column is set. */
export type Align = "left" | "right" | "center" | null;

/** What a `table` may hold. */
export const tableDefinition = { content: "tableRow+", fields: { align: "align[]??" } } as const satisfies Definition;

/** Whether a value is a `table` node; looks at its `type` only. */
export const isTable = (value: unknown): value is Table => isType(value, "table");

/** Builds a table from rows, or from rows of cell contents. */
export const table = (
  rows: readonly (TableRow | readonly (TableCell | InlineContent)[])[],
  fields?: Fields<Table>,
): Table => ({
  type: "table",
  ...fields,
  children: rows.map((row) => (isTableRow(row) ? row : tableRow(row))),
});
