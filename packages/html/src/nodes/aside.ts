import type { Aside } from "@marbre/schema";
import { withDisplay } from "../display.js";
import { withKind } from "../kind.js";
import type { Handler } from "../state.js";

/** Renders a box beside the text (French: *encadré*) as `aside`. */
export const aside: Handler<Aside> = (node, state) =>
  state.element(
    "aside",
    state.attributes(node, { class: withDisplay(withKind("box", node.kind), node.display) }),
    state.flow(node),
  );
