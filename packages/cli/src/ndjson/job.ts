import type { CopyOptions } from "../copy/options.js";
import type { RenderSettings, Target } from "../render/targets.js";

/** What is to be done with each record; plain data, so that it can be sent to a thread. */
export type Job =
  | { command: "parse"; copy: CopyOptions }
  | { command: "render"; copy: CopyOptions; to: Target; settings: RenderSettings }
  | { command: "check"; copy: CopyOptions };

/** Longest line read, in bytes; a longer one gives an error record. */
export const LONGEST_LINE = 32 * 1024 * 1024;
