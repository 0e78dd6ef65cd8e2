import type { ThematicBreak } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a break between parts as `hr`. */
export const thematicBreak: Handler<ThematicBreak> = (node, state) => state.element("hr", state.attributes(node));
