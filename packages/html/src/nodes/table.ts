import type { Table, TableCell } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Handler, State } from "../state.js";

/**
 * Renders a table with its heads apart, within a box that scrolls sideways on a narrow screen and takes the focus, so that
 * the keyboard can scroll it too. Rows whose cells all are heads make the `thead`; without any such word, the first row does.
 */
export const table: Handler<Table> = (node, state, parent) => {
  const rows = childrenOf(node);
  const plain = !rows.some((row) => cellsOf(row).some((cell) => cell?.header !== undefined));
  const outer = state.table;
  const place = { align: Array.isArray(node.align) ? node.align : [], head: true, plain, column: 0, spans: [] };
  state.table = place;
  const heads = headRows(rows, plain);
  const head = heads === 0 ? state.empty : state.element("thead", null, state.flow(rows.slice(0, heads), node));
  place.head = false;
  const body = heads === rows.length ? state.empty : state.element("tbody", null, state.flow(rows.slice(heads), node));
  state.table = outer;
  const inside = state.element("table", state.attributes(node), state.lines(head, body));
  return state.element("div", scrollBox(state, parent?.type === "figure"), state.lines(inside));
};

/** A first row alone is no head: there is nothing for it to head. */
function headRows(rows: readonly Table["children"][number][], plain: boolean): number {
  if (plain) return rows.length > 1 ? 1 : 0;
  const first = rows.findIndex(
    (row) => cellsOf(row).length === 0 || !cellsOf(row).every((cell) => cell?.header === true),
  );
  return first === -1 ? 0 : first;
}

function cellsOf(row: { children?: unknown } | null | undefined): readonly (TableCell | null)[] {
  return Array.isArray(row?.children) ? row.children : [];
}

/** Named where no caption of a figure tells what it is. */
function scrollBox(state: State, captioned: boolean): Record<string, string | number> {
  const label = captioned ? {} : { "aria-label": state.labels.table };
  return { class: "table", tabindex: 0, role: "group", ...label };
}
