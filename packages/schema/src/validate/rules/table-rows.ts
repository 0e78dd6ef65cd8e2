import type { Table } from "../../nodes/table.js";
import { rule } from "../rule.js";

/** Rows of a table are as wide as the first; tables with cells that span rows are left alone. */
export const tableRows = rule({
  codes: ["row-length"],
  types: ["table"],
  visit(node, { report, here }) {
    const { children: rows } = node as Table;
    if (rows.some((row) => row.children.some(({ rowSpan = 1 }) => rowSpan > 1))) {
      return;
    }
    const [expected = 0, ...widths] = rows.map((row) =>
      row.children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0),
    );
    widths.forEach((received, index) => {
      if (received !== expected) {
        report("row-length", { received, expected }, [...here(), "children", index + 1]);
      }
    });
  },
});
