import type { FlowReader } from "./format.js";

/** Reads a break between two parts: `***`, `---`. */
export const readThematicBreak: FlowReader = (flow, state) => [
  { type: "thematicBreak", ...state.place(flow.start, flow.end) },
];
