import type { RelatedLinks } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Handler } from "../state.js";

/** Renders links to other articles (French: *lire aussi*) as a list, under their heading or a name of the renderer’s. */
export const relatedLinks: Handler<RelatedLinks> = (node, state) => {
  const title = childrenOf(node).filter((child) => child?.type === "heading");
  const links = childrenOf(node).filter((child) => child?.type !== "heading");
  const name =
    title.length > 0
      ? title.map((one) => state.one(one, node))
      : [state.element("p", { class: "related-title" }, state.text(state.labels.related))];
  const list = state.element("ul", null, state.flow(links, node));
  return state.element("aside", state.attributes(node, { class: "related-links" }), state.lines(name, list));
};
