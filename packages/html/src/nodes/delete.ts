import type { Delete } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders struck text as `del`. */
export const deletion: Handler<Delete> = (node, state) => state.element("del", state.attributes(node), state.all(node));
