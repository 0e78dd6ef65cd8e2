import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A cell of a table.
 *
 * @french cellule
 */
export interface TableCell extends NodeBase {
  type: "tableCell";
  /** Whether it heads its row or column. Cells of the first row do when no cell of the table says. */
  header?: boolean;
  /** Columns it spans, 1 when absent. */
  colSpan?: number;
  /** Rows it spans, 1 when absent. */
  rowSpan?: number;
  children: Inline[];
}

/** What a `tableCell` may hold. */
export const tableCellDefinition = {
  content: "inline*",
  fields: { header: "boolean?", colSpan: "count?", rowSpan: "count?" },
} as const satisfies Definition;

/** Whether a value is a `tableCell` node; looks at its `type` only. */
export const isTableCell = (value: unknown): value is TableCell => isType(value, "tableCell");

/** Builds a `tableCell` from text, inline nodes or a list of both. */
export const tableCell = (content: InlineContent, fields?: Fields<TableCell>): TableCell => ({
  type: "tableCell",
  ...fields,
  children: inlines(content),
});
