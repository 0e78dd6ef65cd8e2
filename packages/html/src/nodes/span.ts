import type { Span } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders words in another language, which screen readers then pronounce as such. */
export const span: Handler<Span> = (node, state) => state.element("span", state.attributes(node), state.all(node));
