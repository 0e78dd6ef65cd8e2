import type { FlowReader } from "./format.js";

/** Reads fenced code. */
export const readCode: FlowReader = (flow, state) => [
  {
    type: "code",
    ...(typeof flow.lang === "string" && { lang: flow.lang }),
    ...(typeof flow.meta === "string" && { meta: flow.meta }),
    value: flow.value ?? "",
    ...state.place(flow.start, flow.end),
  },
];
