import type { Code } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a block of code as `pre`, its language as a class. It takes the focus, so that the keyboard can scroll it. */
export const code: Handler<Code> = (node, state) => {
  const language = typeof node.lang === "string" ? /^[\w+#.-]{1,40}$/.exec(node.lang)?.[0] : undefined;
  const inside = state.element(
    "code",
    language === undefined ? null : { class: `language-${language}` },
    state.text(node.value),
  );
  return state.element("pre", state.attributes(node, { tabindex: 0 }), inside);
};
