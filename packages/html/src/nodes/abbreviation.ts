import type { Abbreviation } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a sigle as `abbr` with its expansion. */
export const abbreviation: Handler<Abbreviation> = (node, state) =>
  state.element("abbr", state.attributes(node, { title: node.title }), state.all(node));
