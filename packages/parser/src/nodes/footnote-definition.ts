import { toBlocks } from "./fit.js";
import type { FlowReader } from "./format.js";

/** Reads the text of a footnote, `[^1]: …`. */
export const readFootnoteDefinition: FlowReader = (flow, state) => [
  {
    type: "footnoteDefinition",
    identifier: (flow.name ?? "").toLowerCase(),
    label: flow.name ?? "",
    children: toBlocks(state.flow(flow.children ?? [])),
    ...state.place(flow.start, flow.end),
  },
];
