import type { Headline } from "@marbre/schema";
import { headingElement } from "../heading-element.js";
import type { Handler } from "../state.js";

/** Renders the title as the first heading of the article. */
export const headline: Handler<Headline> = (node, state) =>
  state.element(
    headingElement(state.headingLevel(1, node)),
    state.attributes(node, { class: "headline" }),
    state.all(node),
  );
