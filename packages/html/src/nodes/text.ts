import type { Text } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders text. Text is never markup. */
export const text: Handler<Text> = (node, state) => state.text(node.value);
