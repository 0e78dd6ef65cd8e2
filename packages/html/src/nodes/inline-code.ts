import type { InlineCode } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders code in a line of text as `code`. */
export const inlineCode: Handler<InlineCode> = (node, state) =>
  state.element("code", state.attributes(node), state.text(node.value));
