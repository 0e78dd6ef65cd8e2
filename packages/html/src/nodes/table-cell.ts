import type { TableCell } from "@marbre/schema";
import type { Handler, TablePlace } from "../state.js";

/** Renders a cell: `th` with its scope for a head, else `td`, set as its column is. */
export const tableCell: Handler<TableCell> = (node, state) => {
  const place = state.table;
  const isHead = typeof node.header === "boolean" ? node.header : place?.plain === true && place.head;
  const laidOut = place?.cells?.get(node);
  const attributes = {
    scope: isHead ? (place?.head === false ? "row" : "col") : undefined,
    colspan: moreThanOne(laidOut?.columns),
    rowspan: moreThanOne(laidOut?.rows),
    class: place === undefined ? undefined : alignment(place, laidOut?.column ?? place.column),
  };
  if (place !== undefined) place.column += 1;
  return state.element(isHead ? "th" : "td", state.attributes(node, attributes), state.all(node));
};

function alignment({ align }: TablePlace, column: number): string | undefined {
  const one = align[column];
  return one === "right" || one === "center" || one === "left" ? `align-${one}` : undefined;
}

function moreThanOne(span: number | undefined): number | undefined {
  return span !== undefined && span > 1 ? span : undefined;
}
