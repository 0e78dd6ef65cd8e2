import { fit } from "./fit.js";
import type { FlowReader } from "./format.js";

/** Reads a list. Fields that say nothing (`ordered: false`, a start of 1, no spread) are left out. */
export const readList: FlowReader = (flow, state) =>
  fit({
    type: "list",
    ...(flow.ordered === true && { ordered: true }),
    ...(flow.ordered === true && flow.first !== undefined && flow.first !== 1 && { start: flow.first }),
    ...(flow.spread === true && { spread: true }),
    children: state.flow(flow.children ?? []),
    ...state.place(flow.start, flow.end),
  });

/** Reads an item of a list. */
export const readListItem: FlowReader = (flow, state) =>
  fit({
    type: "listItem",
    ...(typeof flow.checked === "boolean" && { checked: flow.checked }),
    ...(flow.spread === true && { spread: true }),
    children: state.flow(flow.children ?? []),
    ...state.place(flow.start, flow.end),
  });
