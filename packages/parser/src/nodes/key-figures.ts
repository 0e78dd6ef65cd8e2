import { toText } from "@marbre/schema";
import type { TreeNode } from "../tree.js";

const FIGURE = /^(?:[+−-]\s?)?\d[\d\s\u00A0\u202F.,/]*\d|^\d/;

/** A key figure with its value: the number at the start of the bold words it opens with, the rest being its unit. */
export function valuedFigure(figure: TreeNode): TreeNode {
  const [first] = figure.children ?? [];
  if (figure.amount !== undefined || first?.type !== "strong") return figure;
  const text = toText(first).trim();
  const value = FIGURE.exec(text)?.[0].trim();
  if (value === undefined || value === "") return figure;
  const unit = text.slice(value.length).trim();
  return { ...figure, amount: value, ...(unit !== "" && figure.unit === undefined && { unit }) };
}
