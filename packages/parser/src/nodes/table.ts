import { fit } from "./fit.js";
import type { FlowReader } from "./format.js";

/** Reads a table; its first row holds the heads of the columns. */
export const readTable: FlowReader = (flow, state) =>
  fit({
    type: "table",
    ...(flow.align?.some((align) => align !== null) && { align: flow.align }),
    children: state.flow(flow.children ?? []),
    ...state.place(flow.start, flow.end),
  });

/** Reads a row of a table. */
export const readTableRow: FlowReader = (flow, state) => [
  { type: "tableRow", children: state.flow(flow.children ?? []), ...state.place(flow.start, flow.end) },
];

/** Reads a cell of a table. */
export const readTableCell: FlowReader = (flow, state) => [
  { type: "tableCell", children: state.phrasing(flow.content), ...state.place(flow.start, flow.end) },
];
