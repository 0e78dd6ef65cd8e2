import { contentOf, findAll, isBlank, isElement, rangeOf, textOf } from "./element.js";
import { type Content, type Element, makeElement, type Text } from "./tree.js";

/** Elements that are blocks of text or hold some. */
export const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main ol p pre search section summary table tbody td tfoot th thead tr ul video audio".split(
    " ",
  ),
);

/** Whether an element holds text and no other blocks than paragraphs. */
export function isTextBlock(element: Element): boolean {
  return (
    isElement(element, "p", "div", "span", "section", "header", "strong", "em", "h2", "h3", "h4", "h5", "h6") &&
    findAll(element, (one) => one !== element && BLOCKS.has(one.tagName) && !isElement(one, "p")).length === 0
  );
}

/** Cuts inline content where two line breaks or more stand in a row: they part paragraphs. */
export function splitBreaks(children: readonly Content[]): Content[][] {
  const parts: Content[][] = [[]];
  let breaks: Content[] = [];
  let blanks: Content[] = [];
  for (const child of children) {
    if (isElement(child, "br")) {
      breaks.push(...blanks, child);
      blanks = [];
    } else if (breaks.length > 0 && child.type === "text" && child.value.trim() === "") blanks.push(child);
    else {
      if (breaks.filter((one) => one.type === "element").length >= 2) parts.push([]);
      else parts.at(-1)!.push(...breaks, ...blanks);
      breaks = [];
      blanks = [];
      parts.at(-1)!.push(child);
    }
  }
  return parts.filter((part) => part.length > 0);
}

const BLANK_LINES = /(?:\r\n|\n|\r)[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+/g;

/** How often blank lines part text. */
export function countBlankLines(children: readonly Content[]): number {
  let count = 0;
  for (const child of children) {
    if (child.type !== "text") continue;
    BLANK_LINES.lastIndex = 0;
    while (BLANK_LINES.test(child.value)) count++;
  }
  return count;
}

/** Cuts text at its blank lines; the rest, where there are too many, is the last part. */
export function splitBlankLines(children: readonly Content[], most: number): Content[][] {
  const parts: Content[][] = [[]];
  for (const child of children) {
    if (child.type !== "text") {
      parts.at(-1)!.push(child);
      continue;
    }
    let from = 0;
    BLANK_LINES.lastIndex = 0;
    while (parts.length <= most) {
      const match = BLANK_LINES.exec(child.value);
      if (match === null) break;
      parts.at(-1)!.push(cutText(child, from, match.index));
      parts.push([]);
      from = match.index + match[0].length;
    }
    parts.at(-1)!.push(cutText(child, from, child.value.length));
  }
  return parts.filter((part) => part.length > 0);
}

/** A part of a text node; its place is exact where the source has no references and no CRLF before it. */
export function cutText(text: Text, from: number, to: number): Text {
  const { start, end, value } = text;
  if (start < 0) return { ...text, value: value.slice(from, to) };
  const extra = end - start - value.length;
  const at = (index: number) =>
    start + index + (extra === 0 ? 0 : Math.round((extra * index) / Math.max(1, value.length)));
  return { type: "text", value: value.slice(from, to), start: at(from), end: Math.min(end, at(to)) };
}

/** The range from the first of several nodes to the last; -1 where the parser made all of them up. */
export function rangeOfAll(children: readonly Content[]): { start: number; end: number } {
  let start = -1;
  let end = -1;
  for (const child of children) {
    const range = rangeOf(child);
    if (range.start < 0) continue;
    if (start < 0 || range.start < start) start = range.start;
    if (range.end > end) end = range.end;
  }
  return { start, end };
}

/** Inline content of an element that may hold blocks: a break stands between them. */
export function flatten(element: Element): Content[] {
  const flat: Content[] = [];
  for (const child of contentOf(element)) {
    if (!isElement(child) || !BLOCKS.has(child.tagName)) {
      flat.push(child);
      continue;
    }
    if (flat.some((one) => !isBlank(one))) flat.push(makeElement("br"));
    flat.push(...flatten(child));
  }
  return flat;
}

/** A copy of a tree without one element. */
export function prune(tree: Element, element: Element): Element {
  return {
    ...tree,
    children: tree.children
      .filter((child) => child !== element)
      .map((child) =>
        child.type === "element" && findAll(child, (one) => one === element).length > 0 ? prune(child, element) : child,
      ),
  };
}

/** Whether the text of an element is the end of that of a tree. */
export function isLastIn(element: Element, tree: Element): boolean {
  const position = textOf(tree).lastIndexOf(textOf(element));
  return (
    position !== -1 &&
    textOf(tree)
      .slice(position + textOf(element).length)
      .trim() === "" &&
    textOf(element).trim() !== ""
  );
}
