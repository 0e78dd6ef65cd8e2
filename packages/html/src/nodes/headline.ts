import type { Headline } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders the title as the first heading of the article. */
export const headline: Handler<Headline> = (node, state) =>
  state.element(`h${state.headingLevel(1, node)}`, state.attributes(node, { class: "headline" }), state.all(node));
