import type { Gallery } from "@marbre/schema";
import { withDisplay } from "../display.js";
import type { Handler } from "../state.js";

/** Renders several figures as a named group. */
export const gallery: Handler<Gallery> = (node, state) =>
  state.element(
    "div",
    state.attributes(node, {
      class: withDisplay("gallery", node.display),
      role: "group",
      "aria-label": state.labels.gallery,
    }),
    state.flow(node),
  );
