import type { Footer } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders what stands under an article. Nothing when only footnotes do: they have their own section. */
export const footer: Handler<Footer> = (node, state) => {
  const content = state.flow(node);
  return state.isEmpty(content)
    ? state.empty
    : state.element("footer", state.attributes(node, { class: "footer" }), content);
};
