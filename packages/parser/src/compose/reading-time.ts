import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { consume } from "./composition.js";

/** Reading time: computed for output, so the line is consumed. */
export const readingTime: Composer = (state, index) => {
  consume(state, state.blocks[index] as Block);
  return index + 1;
};
