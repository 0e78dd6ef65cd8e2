import type { Break } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a line break as `br`. */
export const lineBreak: Handler<Break> = (node, state) => state.element("br", state.attributes(node));
