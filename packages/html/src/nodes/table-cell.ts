import type { TableCell } from "@marbre/schema";
import type { Handler, TablePlace } from "../state.js";

/** Renders a cell: `th` with its scope for a head, else `td`, set as its column is. */
export const tableCell: Handler<TableCell> = (node, state) => {
  const place = state.table;
  const isHead = node.header ?? (place?.plain === true && place.head);
  const colspan = span(node.colSpan, 1000);
  const attributes = {
    scope: isHead ? (place?.head === false ? "row" : "col") : undefined,
    colspan,
    rowspan: span(node.rowSpan, 65534),
    class: place === undefined ? undefined : alignment(place),
  };
  if (place !== undefined) place.column += colspan ?? 1;
  return state.element(isHead ? "th" : "td", state.attributes(node, attributes), state.all(node));
};

function alignment(place: TablePlace): string | undefined {
  const align = place.align[place.column];
  return align === "right" || align === "center" || align === "left" ? `align-${align}` : undefined;
}

/** Limits are HTML’s own. */
function span(value: unknown, maximum: number): number | undefined {
  return typeof value === "number" && value > 1 ? Math.min(Math.trunc(value), maximum) : undefined;
}
