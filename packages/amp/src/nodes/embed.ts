import { type Fragment, type Handler, handlers, pixels, type State } from "@marbre/html";
import { type Embed, toText } from "@marbre/schema";
import { type AmpPage, pageOf, report } from "../amp-page.js";
import { type AmpEmbed, ampEmbed } from "../embeds/amp-embed.js";
import { fullPageLink } from "../full-page-link.js";
import { stack } from "../stack.js";

/**
 * Renders what is shown from elsewhere with AMP's component for its provider, and its fallback text until that has loaded.
 *
 * Where there is none (reported), its fallback text, a link to it and a link to the full page stand there. A caller that
 * opts in (`embedHtml`) gets the provider's markup in a frame with an origin of its own.
 */
export const embed: Handler<Embed> = (node, state, parent) => {
  const page = pageOf(state);
  const url = node.url === undefined ? undefined : state.url(node.url, node);
  const found = inFrame(node, state) ?? ampEmbed(node, url, page.lang);
  const name = url ?? node.title ?? node.provider ?? "embed";
  if (found === undefined) {
    const empty = toText(node).trim() === "";
    report(state, empty ? "amp-embed-without-fallback" : "amp-embed-unsupported", node, { embed: name });
  } else if (node.consent && page.slots.consent === undefined) {
    report(state, "amp-embed-needs-consent", node, { embed: name });
  } else {
    page.components.add(found.component);
    return component(node, found, url, state, page);
  }
  // The provider's markup is not printed here, whatever the options say: it would be an `iframe`.
  const { html: _, ...plain } = node;
  return stack(state, handlers.embed(plain, state, parent), fullPageLink(state));
};

/** The rights of a frame: all the provider's player needs, on its own origin. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";

function component(node: Embed, found: AmpEmbed, url: string | undefined, state: State, page: AmpPage): Fragment {
  const width = pixels(node.width);
  const height = pixels(node.height);
  const size =
    found.width === undefined
      ? { layout: "fixed-height", width: "auto", height: found.height }
      : width !== undefined && height !== undefined
        ? { layout: "responsive", width, height }
        : { layout: "responsive", width: found.width, height: found.height };
  const isFrame = found.component === "amp-iframe";
  const attributes = {
    class: "embed",
    ...(isFrame && { sandbox: SANDBOX, frameborder: 0, allowfullscreen: true }),
    ...found.attributes,
    ...size,
    title: node.title,
    "data-block-on-consent": node.consent === true && page.slots.consent !== undefined,
  };
  return state.element(found.component, state.attributes(node, attributes), placeholder(node, url, state));
}

/** The embed's fallback as plain text, and a link: what stands there until the component has loaded, or for good. */
function placeholder(node: Embed, url: string | undefined, state: State): Fragment {
  const text = toText(node).trim();
  const words = text === "" ? state.empty : state.element("p", null, state.text(text));
  const label = state.text(node.title ?? state.labels.openEmbed);
  const link = url === undefined ? state.empty : state.element("p", null, state.element("a", { href: url }, label));
  const content = state.lines(words, link);
  return state.isEmpty(content)
    ? content
    : state.element("div", { placeholder: true, class: "embed-placeholder" }, content);
}

function inFrame(node: Embed, state: State): AmpEmbed | undefined {
  if (!state.options.embedHtml || typeof node.html !== "string" || node.html === "") return undefined;
  const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
  return { component: "amp-iframe", attributes: { srcdoc: node.html, sandbox }, width: 600, height: 400 };
}
