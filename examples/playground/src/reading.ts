import type { CopyBlock } from "@marbre/parser";
import type { Pane, State } from "./state.js";

/** A replacement that an editor can make at once. Offsets in UTF-16 units of the source. */
export interface Fix {
  from: number;
  to: number;
  insert: string;
}

/** Something to tell of the copy, in the language asked for. */
export interface Remark {
  severity: "error" | "warning" | "info";
  message: string;
  code: string;
  from: number;
  to: number;
  fix?: Fix;
}

/** What the worker is asked. */
export interface Order {
  id: number;
  state: State;
}

/** What it answers: blocks and remarks always, the result of one pane. */
export interface Reading {
  id: number;
  blocks: CopyBlock[];
  remarks: Remark[];
  pane: Pane;
  /** HTML for the page pane, text for the others. */
  result: string;
  /** Milliseconds in the worker. */
  time: number;
}
