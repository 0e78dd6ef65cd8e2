import type { Kicker } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders the label above the title (French: *surtitre*) as a paragraph, linked where it leads somewhere. */
export const kicker: Handler<Kicker> = (node, state) =>
  state.element(
    "p",
    state.attributes(node, { class: "kicker" }),
    node.url === undefined ? state.all(node) : state.anchor(node.url, {}, node),
  );
