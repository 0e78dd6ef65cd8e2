import { attributionOf } from "../../nodes/blockquote.js";
import { figureOf, fit } from "../../nodes/fit.js";
import type { TreeNode } from "../../tree.js";
import { droppedAs } from "./dropped.js";
import { classesOf, findAll, findOutermost, isElement, textOf } from "./element.js";
import { providerOf, snippetOf } from "./embeds.js";
import { legendNodes } from "./legends.js";
import { frameNode, mediaNode, snippetNode } from "./media.js";
import { readImage } from "./phrasing.js";
import { quoteNode } from "./quotes.js";
import { type HtmlReader, placeOf } from "./reader.js";
import { hasRole, namesOf } from "./roles.js";
import { tableNode } from "./tables.js";
import { type Content, type Element, makeElement, type Nodes } from "./tree.js";

/** The node of a `figure`: a figure, or the quotation or embed that stands in one; nothing when it shows nothing. */
export function figureNode(element: Element, reader: HtmlReader): TreeNode | undefined {
  // What stands in a legend is read with it, what stands in a figure of a gallery with that: each once, however they nest.
  const parts = findOutermost(element, (one) => isElement(one, "figcaption", "figure"));
  const legend = parts.find((one) => isElement(one, "figcaption"));
  const [quote] = findAll(element, (one) => isElement(one, "blockquote"));
  const snippet = snippetOf(quote ?? element);
  const legends = legend === undefined ? [] : legendNodes(legend, reader);
  if (quote !== undefined && snippet === undefined) {
    const pull = hasRole(element, "pullQuote") || hasRole(quote, "pullQuote");
    const node = quoteNode(quote, pull, reader);
    if (node === undefined || legends.length === 0 || node.children!.at(-1)?.type === "attribution") return node;
    const said = attributionOf(
      legends.flatMap((one) => one.children ?? []),
      {},
    );
    return said === undefined ? node : { ...node, children: [...node.children!, said] };
  }
  const figures = parts.filter((one) => isElement(one, "figure"));
  if (figures.length > 0) return galleryNode(element, figures, legends, reader);
  const medium = mediumOf(element, legend, reader);
  if (medium === undefined) return legends.length === 0 ? undefined : { type: "figure", children: legends };
  if (medium.type === "embed" && legends.length === 0) return medium;
  return { type: "figure", children: [medium, ...legends] };
}

function galleryNode(
  element: Element,
  figures: readonly Element[],
  legends: TreeNode[],
  reader: HtmlReader,
): TreeNode | undefined {
  const inner = figures.map((one) => figureNode(one, reader)).filter((one) => one?.type === "figure") as TreeNode[];
  if (inner.length === 0) return undefined;
  const gallery: TreeNode = { type: "gallery", children: inner };
  if (legends.length === 0) return gallery;
  return { type: "figure", children: [{ ...gallery, ...placeOf(element, reader) }, ...legends] };
}

/** What a figure shows. */
function mediumOf(element: Element, legend: Element | undefined, reader: HtmlReader): TreeNode | undefined {
  const inside = (...names: readonly string[]) =>
    findOutermost(element, (one) => one === legend || names.includes(one.tagName)).filter((one) => one !== legend);
  const [frame] = inside("iframe");
  const framed = frame === undefined ? undefined : frameNode(frame, reader);
  if (frame !== undefined && framed !== undefined) return { ...framed, ...placeOf(frame, reader) };
  const quote = inside("blockquote")[0] ?? element;
  const known = snippetOf(quote);
  if (known !== undefined) {
    const made = quote === element ? snippetNode(quote, known, reader, []) : snippetNode(quote, known, reader);
    return { ...made, ...placeOf(quote, reader) };
  }
  const [media] = inside("video", "audio");
  if (media !== undefined) return { ...mediaNode(media), ...placeOf(media, reader) };
  const [table] = inside("table");
  if (table !== undefined) {
    const [made] = fit(tableNode(table, reader));
    if (made !== undefined) return { ...made, ...placeOf(table, reader) };
  }
  const images = inside("img")
    .map((image) => readImage(image, reader.context))
    .filter((image) => image !== undefined);
  if (images.length > 1) return { type: "gallery", children: images.map(figureOf) };
  if (images.length === 1) return images[0];
  const [wrapper] = inside("div");
  return wrapper === undefined ? undefined : bareEmbed(textOf(wrapper).trim(), classesOf(element));
}

/** WordPress keeps an embed as its bare address. */
function bareEmbed(url: string, classes: readonly string[]): TreeNode | undefined {
  if (!/^https?:\/\/\S+$/.test(url) || !classes.some((name) => name.startsWith("wp-block-embed"))) return undefined;
  const provider = classes.map((name) => /^is-provider-(.+)$/.exec(name)?.[1]).find((name) => name !== undefined);
  const named = provider === undefined ? {} : { provider: provider === "twitter" ? "x" : provider };
  return { type: "embed", ...(providerOf(url) ?? named), url, children: [] };
}

/** The figure of an image and its caption, as WordPress's `[caption]` has them. */
export function shortcodeFigure(children: readonly Content[], reader: HtmlReader): TreeNode | undefined {
  const image = children.flatMap((child) => findAll(child, (one) => isElement(one, "img")))[0];
  const made = image === undefined ? undefined : readImage(image, reader.context);
  const holder = children.find((child) => findAll(child, (one) => one === image).length > 0);
  const rest = children.filter((child) => child !== holder);
  const legends = legendNodes(makeElement("figcaption", rest), reader);
  if (made === undefined && legends.length === 0) return undefined;
  return { type: "figure", children: [...(made === undefined ? [] : [made]), ...legends] };
}

/** Elements that stand in no picture's legend. */
const NO_LEGEND = new Set(["h1", "h2", "iframe", "video", "audio", "figure", "figcaption"]);
/** Longest source of a picture with its legend. */
const LARGEST_FIGURE = 6_000;

/** A picture with its legend, or a legend whose picture stands elsewhere. */
export interface LegendedPicture {
  image: TreeNode | undefined;
  legend: TreeNode[];
  /** What stands in the same element and is no part of the copy. */
  dropped: Element[];
}

/** A picture and its legend in elements other than `figure`, when there is nothing beside them. */
export function legendedPicture(element: Element, reader: HtmlReader): LegendedPicture | undefined {
  if (!isElement(element, "div", "section", "article", "p", "dl", "table", "span")) return undefined;
  if (element.start < 0 || element.end - element.start > LARGEST_FIGURE) return undefined;
  const images = findAll(element, (one) => isElement(one, "img"));
  if (images.length > 1) return undefined;
  const [image] = images;
  const holdsImage = (one: Element) => image !== undefined && findAll(one, (inner) => inner === image).length > 0;
  const legends: Element[] = [];
  const dropped: Element[] = [];
  const isSpare = (node: Nodes): boolean => {
    if (node.type === "text") return node.value.trim() === "";
    if (node.type !== "element" || node === image) return true;
    if (droppedAs(node) !== undefined) {
      dropped.push(node);
      return true;
    }
    if (NO_LEGEND.has(node.tagName)) return false;
    const names = namesOf(node);
    const named =
      hasRole(names, "caption") ||
      hasRole(names, "credit") ||
      (isElement(element, "dl") && isElement(node, "dt", "dd"));
    if (!named || textOf(node).trim() === "" || holdsImage(node)) return node.children.every(isSpare);
    legends.push(node);
    return true;
  };
  if (!element.children.every(isSpare) || legends.length < (image === undefined ? 2 : 1)) return undefined;
  if (image === undefined && !legends.some((one) => hasRole(one, "caption"))) return undefined;
  const made = image === undefined ? undefined : readImage(image, reader.context);
  const legend = legendNodes(makeElement("figcaption", legends), reader);
  return made === undefined && legend.length === 0 ? undefined : { image: made, legend, dropped };
}
