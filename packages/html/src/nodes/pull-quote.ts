import type { PullQuote } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { withDisplay } from "../display.js";
import type { Handler } from "../state.js";

/** Renders a pull quote (French: *exergue*) as an `aside` holding a `blockquote`. */
export const pullQuote: Handler<PullQuote> = (node, state) => {
  const words = childrenOf(node).filter((child) => child?.type !== "attribution");
  const attributions = childrenOf(node).filter((child) => child?.type === "attribution");
  return state.element(
    "aside",
    state.attributes(node, { class: withDisplay("pull-quote", node.display), role: "doc-pullquote" }),
    state.lines(
      state.element("blockquote", null, state.flow(words, node)),
      attributions.map((one) => state.one(one, node)),
    ),
  );
};
