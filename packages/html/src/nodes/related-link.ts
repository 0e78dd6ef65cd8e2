import type { RelatedLink } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders the title of another article as an item of the list, linked where its address is known. */
export const relatedLink: Handler<RelatedLink> = (node, state) =>
  state.element(
    "li",
    state.attributes(node),
    node.url === undefined ? state.all(node) : state.anchor(node.url, {}, node),
  );
