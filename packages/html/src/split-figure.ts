import type { KeyFigure } from "@marbre/schema";
import { childrenOf } from "./children.js";
import { plainText } from "./plain-text.js";
import { printed } from "./printed.js";

/** A node of a line of text. */
export type InlineNode = KeyFigure["children"][number];

/** A key figure as a term and what is told of it. */
export interface SplitFigure {
  readonly term: readonly InlineNode[];
  readonly details: readonly InlineNode[];
  /** Which of the two is the figure, to be set large. */
  readonly figure: "term" | "details";
}

/**
 * Splits the text of a key figure at its `amount` (and `unit`): blanks do not count, since typography may have changed them.
 *
 * `80 % du brut` (amount `80 %`) → `80 %` | `du brut`; `Emplois supprimés : 1 250` → `Emplois supprimés :` | `1 250`.
 * A text that does not hold its amount is all term.
 */
export function splitFigure(node: KeyFigure): SplitFigure {
  const children = childrenOf(node);
  const text = plainText(node);
  const place = find(text, printed(node.amount), printed(node.unit));
  if (place === undefined) return { term: children, details: [], figure: "term" };
  const [start, end] = place;
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(end));
  const cut = isLast && /[\p{L}\p{N}]/u.test(text.slice(0, start)) ? start : end;
  const [term, details] = cutAt(children, cut);
  return { term, details, figure: cut === start ? "details" : "term" };
}

/** Where a value and its unit stand in a text, blanks left out of account. */
function find(text: string, value: string, unit: string): [number, number] | undefined {
  const places: number[] = [];
  let tight = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (/\s/.test(character)) continue;
    tight += character;
    places.push(index);
  }
  const wanted = value.replace(/\s/g, "");
  const start = wanted === "" ? -1 : tight.indexOf(wanted);
  if (start === -1) return undefined;
  const after = start + wanted.length;
  const tightUnit = unit.replace(/\s/g, "");
  const end = tight.startsWith(tightUnit, after) ? after + tightUnit.length : after;
  return [places[start] as number, (places[end - 1] as number) + 1];
}

/** Cuts a line of text in two; a node other than text is not cut, it goes to the first half. */
function cutAt(children: readonly InlineNode[], offset: number): [InlineNode[], InlineNode[]] {
  const before: InlineNode[] = [];
  const after: InlineNode[] = [];
  let position = 0;
  for (const child of children) {
    const { length } = plainText(child);
    if (position + length <= offset) before.push(child);
    else if (position >= offset) after.push(child);
    else if (child.type === "text") {
      before.push({ type: "text", value: child.value.slice(0, offset - position) });
      after.push({ type: "text", value: child.value.slice(offset - position) });
    } else before.push(child);
    position += length;
  }
  return [before, after];
}
