import type { Context } from "../../context.js";
import { sliceNodes } from "../../inline/slice.js";
import type { TreeNode } from "../../tree.js";
import { isAllowedUrl } from "../allowed-url.js";
import { droppedAs } from "./dropped.js";
import { findAll, isBlank, isElement, property, rangeOf, textOf } from "./element.js";
import type { HtmlPhrasing } from "./phrasing.js";
import { hasRole } from "./roles.js";
import type { Content, Element, Nodes } from "./tree.js";

/** « À lire aussi », « Sur le même sujet », « À découvrir » …, with or without a sign behind. */
const CUE =
  /^[►▶→>•\s]*(?:(?:à |a )?(?:re)?(?:lire|\(re\)lire|voir|regarder|écouter|découvrir)(?: (?:aussi|également|ailleurs|absolument))?(?: sur (?:le même|ce) (?:sujet|thème))?|(?:sur|dans) (?:le même|ce) (?:sujet|thème|dossier)|pour aller plus loin|articles? (?:liés?|similaires?|associés?)|(?:les autres articles du|notre|le) dossier|lire l['’]article)[\s:|►▶→›»-]*$/iu;

/** The cue at the start of a link's own words. */
const CUE_START = /^(?:[àa] )?(?:lire|voir|écouter|découvrir) (?:aussi|également)\s{0,3}[:|►▶→›»-]?\s{0,3}/iu;

/** Whether a text is a cue of further reading, and no more. */
export function isReadingCue(text: string): boolean {
  return text.length < 60 && CUE.test(text.trim());
}

/** Most text beside the links: a slug, who wrote, a date. */
const BESIDE = 120;

/**
 * Related links of an element that its name says to be some: each anchor with text is one, a short line above them their
 * heading, what stands beside them (who wrote, when) is reported; nothing when the element holds more than that.
 */
export function relatedIn(
  element: Element,
  context: Context,
  read: (children: readonly Content[]) => HtmlPhrasing,
): TreeNode | undefined {
  const links: Element[] = [];
  const beside: { node: Nodes; text: string }[] = [];
  const dropped: { node: Element; what: string }[] = [];
  let heading: Element | undefined;
  let length = 0;
  const visit = (node: Nodes) => {
    if (node.type === "text") {
      const text = node.value.trim();
      if (text === "" || CUE.test(text)) return;
      length += text.length;
      beside.push({ node, text });
      return;
    }
    if (node.type !== "element") return;
    const what = droppedAs(node);
    if (what !== undefined) {
      dropped.push({ node, what });
      return;
    }
    if (isElement(node, "a") && isAllowedUrl(property(node, "href").trim()) && textOf(node).trim() !== "") {
      links.push(node);
      const title = titleOf(node);
      if (title !== node) for (const child of node.children) if (child !== title) besideTitle(child, title);
      return;
    }
    if (isElement(node, "h2", "h3", "h4", "h5", "h6") && links.length === 0 && heading === undefined) {
      if (!node.children.some((child) => isElement(child, "a"))) {
        if (textOf(node).trim() !== "" && !CUE.test(textOf(node).trim())) heading = node;
        return;
      }
    }
    for (const child of node.children) visit(child);
  };
  const besideTitle = (node: Nodes, title: Element) => {
    if (node === title) return;
    if (node.type === "text" && node.value.trim() !== "") beside.push({ node, text: node.value });
    else if (node.type === "element") for (const child of node.children) besideTitle(child, title);
  };
  for (const child of element.children) visit(child);
  if (links.length === 0 || length > Math.max(BESIDE, BESIDE * links.length)) return undefined;
  for (const { node, what } of dropped) {
    const { start, end } = rangeOf(node);
    if (!isBlank(node))
      context.report("html-dropped", Math.max(0, start), Math.max(0, end), { what, tag: node.tagName });
  }
  const place = (node: Nodes) => {
    const { start, end } = rangeOf(node);
    return start < 0 ? {} : { position: context.places.position(start, end) };
  };
  for (const { node } of beside) {
    const { start, end } = rangeOf(node);
    context.report("html-dropped", Math.max(0, start), Math.max(0, end), {
      what: "beside a link",
      tag: element.tagName,
    });
  }
  const head: TreeNode[] =
    heading === undefined
      ? []
      : [
          {
            type: "heading",
            depth: Number(heading.tagName[1]),
            children: read(heading.children).nodes,
            ...place(heading),
          },
        ];
  const items = links.map((link): TreeNode => {
    const url = property(link, "href").trim();
    const { nodes, text } = read(lines(titleOf(link)));
    const cue = CUE_START.exec(text)?.[0].length ?? 0;
    const children = cue > 0 && cue < text.length ? sliceNodes(nodes, cue, Number.POSITIVE_INFINITY) : nodes;
    return { type: "relatedLink", url, children: withoutImages(children), ...place(link) };
  });
  return { type: "relatedLinks", children: [...head, ...items.filter((item) => item.children!.length > 0)] };
}

/** The title in a link that holds more: its heading, or what is named so. */
function titleOf(link: Element): Element {
  const named = findAll(
    link,
    (one) =>
      one !== link &&
      (isElement(one, "h2", "h3", "h4", "h5", "h6") || hasRole(one, "title")) &&
      textOf(one).trim() !== "",
  );
  return named.length === 0 ? link : named.at(-1)!;
}

/** Inline content of a link around blocks. */
function lines(element: Element): Content[] {
  return element.children.flatMap((child): Content[] => {
    if (!isElement(child, "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "ul", "li", "header", "section"))
      return [child];
    return [
      { type: "text", value: " ", start: -1, end: -1 },
      ...lines(child),
      { type: "text", value: " ", start: -1, end: -1 },
    ];
  });
}

function withoutImages(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.filter((node) => node.type !== "image");
}
