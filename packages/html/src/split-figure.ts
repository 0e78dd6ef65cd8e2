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
  const isLast = !WORD.test(text.slice(end));
  const cut = isLast && WORD.test(text.slice(0, start)) ? start : end;
  const [term, details] = cutAt(children, cut);
  return { term, details, figure: cut === start ? "details" : "term" };
}

/** Where an amount and its unit stand in a text as whole words, blanks left out of account. */
function find(text: string, amount: string, unit: string): [number, number] | undefined {
  const places: number[] = [];
  let tight = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (/\s/.test(character)) continue;
    tight += character;
    places.push(index);
  }
  const wanted = amount.replace(/\s/g, "");
  if (wanted === "") return undefined;
  const endOf = (end: number): number => (places[end - 1] as number) + 1;
  for (let start = tight.indexOf(wanted); start !== -1; start = tight.indexOf(wanted, start + 1)) {
    const begin = places[start] as number;
    const end = start + wanted.length;
    if (!isWhole(text, begin, endOf(end))) continue;
    const tightUnit = unit.replace(/\s/g, "");
    const withUnit = end + tightUnit.length;
    const hasUnit = tightUnit !== "" && tight.startsWith(tightUnit, end) && isWhole(text, begin, endOf(withUnit));
    return [begin, endOf(hasUnit ? withUnit : end)];
  }
  return undefined;
}

/** Whether a stretch neither begins nor ends within a word or number. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isWithin(text, start) && !isWithin(text, end);
}

function isWithin(text: string, index: number): boolean {
  return index > 0 && WORD.test(text[index - 1] as string) && WORD.test(text[index] ?? "");
}

const WORD = /[\p{L}\p{N}]/u;

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
