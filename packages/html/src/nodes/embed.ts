import type { Embed } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { pixels } from "../resolve-image.js";
import type { Fragment, Handler, State } from "../state.js";

/**
 * Renders what is shown from elsewhere: its fallback text and a link to it. A caller that opts in (`embedHtml`) gets the provider’s
 * markup in a frame with an origin of its own, so that it reaches neither the page nor its cookies.
 */
export const embed: Handler<Embed> = (node, state) => {
  const parts: Fragment[] = [];
  if (state.options.embedHtml && typeof node.html === "string" && node.html !== "")
    parts.push(frame(node, node.html, state));
  for (const child of childrenOf(node)) parts.push(state.one(child, node));
  const link = node.url === undefined ? undefined : embedLink(node, node.url, state);
  if (link !== undefined) parts.push(link);
  if (parts.length === 0) {
    state.report("embed-empty", node);
    return state.empty;
  }
  return state.element("div", state.attributes(node, { class: "embed" }), state.lines(parts));
};

function embedLink(node: Embed, url: string, state: State): Fragment {
  const label = { type: node.type, children: [{ type: "text", value: node.title ?? state.labels.openEmbed }] };
  return state.element("p", { class: "embed-link" }, state.anchor(url, {}, label));
}

function frame(node: Embed, srcdoc: string, state: State): Fragment {
  return state.element("iframe", {
    srcdoc,
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    title: node.title ?? state.labels.openEmbed,
    width: pixels(node.width),
    height: pixels(node.height),
    loading: "lazy",
    referrerpolicy: "strict-origin-when-cross-origin",
  });
}
