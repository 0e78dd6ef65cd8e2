import type { FlowReader } from "./format.js";

/** Reads a heading; depth 1 is the headline's and becomes 2 anywhere else. */
export const readHeading: FlowReader = (flow, state) => [
  {
    type: "heading",
    depth: Math.max(2, flow.depth ?? 2),
    children: state.phrasing(flow.content),
    ...state.place(flow.start, flow.end),
  },
];
