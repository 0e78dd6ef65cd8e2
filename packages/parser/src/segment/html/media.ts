import { toBlocks } from "../../nodes/fit.js";
import type { TreeNode } from "../../tree.js";
import { isAllowedUrl } from "../allowed-url.js";
import { contentOf, isElement, property } from "./element.js";
import { frameEmbed, frameUrl, snippetUrl } from "./embeds.js";
import type { HtmlReader } from "./reader.js";
import type { Element } from "./tree.js";

/** The `video` or `audio` node of an element. */
export function mediaNode(element: Element): TreeNode {
  const allowed = (url: string) => (url !== "" && isAllowedUrl(url) ? url : undefined);
  const sources = contentOf(element)
    .filter((child) => isElement(child, "source"))
    .map((child) => ({ url: allowed(property(child, "src")), type: property(child, "type") }))
    .filter((source) => source.url !== undefined);
  const url = allowed(property(element, "src")) ?? sources[0]?.url;
  const poster = allowed(property(element, "poster"));
  const more = sources.length > 1 && {
    sources: sources.map(({ url: one, type }) => ({ url: one, ...(type !== "" && { mediaType: type }) })),
  };
  return {
    type: element.tagName,
    ...(url !== undefined && { url }),
    ...more,
    ...(poster !== undefined && { poster }),
    ...(isElement(element, "video") && sizeOf(element)),
  };
}

function sizeOf(element: Element): Record<string, number> {
  const made: Record<string, number> = {};
  for (const name of ["width", "height"] as const) {
    const value = Number(property(element, name));
    if (Number.isFinite(value) && value > 0) made[name] = value;
  }
  return made;
}

/** The `embed` of a frame; one of a service that is not known is left out and reported. */
export function frameNode(element: Element, { context }: HtmlReader): TreeNode | undefined {
  const made = frameEmbed(element);
  if (made !== undefined) return made;
  const url = frameUrl(element);
  context.report("html-dropped", Math.max(0, element.start), Math.max(0, element.end), {
    what: url === "" ? "frame" : `frame ${url.slice(0, 120)}`,
    tag: "iframe",
  });
  return undefined;
}

/** The `embed` of a snippet that a service gives its users, such as a post in a `blockquote`. */
export function snippetNode(
  element: Element,
  known: { provider: string; kind: string },
  reader: HtmlReader,
  children = toBlocks(reader.nodesIn(element)),
): TreeNode {
  const url = snippetUrl(element, known.provider);
  return { type: "embed", ...known, ...(url !== undefined && isAllowedUrl(url) && { url }), children };
}
