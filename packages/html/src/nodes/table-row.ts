import type { TableRow } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a row of a table. */
export const tableRow: Handler<TableRow> = (node, state) => {
  if (state.table !== undefined) state.table.column = 0;
  return state.element("tr", state.attributes(node), state.flow(node));
};
