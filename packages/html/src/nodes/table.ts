import type { Table, TableCell, TableRow } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Attributes, Handler, State } from "../state.js";
import { spanOf, tableGrid } from "../table-grid.js";

/**
 * Renders a table with its heads apart, within a box that scrolls sideways on a narrow screen and takes the focus, so that
 * the keyboard can scroll it too. Rows whose cells all are heads make the `thead`; where no cell says, the first row does; with
 * them the rows that their cells span. Rows without cells are left out.
 */
export const table: Handler<Table> = (node, state, parent) => {
  const rows = childrenOf(node).filter((row) => childrenOf(row).length > 0);
  const plain = !rows.some((row) => childrenOf(row).some((cell: TableCell | null) => cell?.header !== undefined));
  const heads = headRows(rows, plain);
  const groups = [rows.slice(0, heads), rows.slice(heads)];
  const outer = state.table;
  const place = {
    align: Array.isArray(node.align) ? node.align : [],
    head: true,
    plain,
    column: 0,
    cells: tableGrid(groups),
  };
  state.table = place;
  const [head, body] = groups.map((group, index) => {
    place.head = index === 0;
    return group.length === 0
      ? state.empty
      : state.element(index === 0 ? "thead" : "tbody", null, state.flow(group, node));
  });
  state.table = outer;
  const inside = state.element("table", state.attributes(node), state.lines(head ?? state.empty, body ?? state.empty));
  return rows.length === 0
    ? state.empty
    : state.element("div", scrollBox(state, parent?.type === "figure"), state.lines(inside));
};

/** The rows of heads and those that their cells reach into. Rows with nothing below them to head are no heads. */
function headRows(rows: readonly TableRow[], plain: boolean): number {
  const isHead = (row: TableRow): boolean => childrenOf(row).every((cell: TableCell | null) => cell?.header === true);
  const first = plain ? 1 : rows.findIndex((row) => !isHead(row));
  let heads = first;
  for (let index = 0; index < heads && index < rows.length; index += 1) {
    for (const cell of childrenOf(rows[index] as TableRow)) heads = Math.max(heads, index + spanOf(cell?.rowSpan));
  }
  return heads < rows.length ? Math.max(heads, 0) : 0;
}

/** Named where no caption of a figure tells what it is. */
function scrollBox(state: State, captioned: boolean): Attributes {
  return { class: "table", tabindex: 0, role: "group", "aria-label": captioned ? undefined : state.labels.table };
}
