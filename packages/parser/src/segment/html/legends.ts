import { withoutSetting } from "../../inline/setting.js";
import { sliceNodes } from "../../inline/slice.js";
import { splitCaption } from "../../recognise/caption.js";
import type { TreeNode } from "../../tree.js";
import { flatten, prune } from "./content.js";
import { classesOf, findOutermost, isElement, textOf } from "./element.js";
import type { HtmlPhrasing } from "./phrasing.js";
import { type HtmlReader, placeOf } from "./reader.js";
import type { Element } from "./tree.js";

/** Caption and credits of a `figcaption`: a part that is named so is a credit, else what its end says. */
export function legendNodes(element: Element, reader: HtmlReader): TreeNode[] {
  const own = isCredit(element) ? [element] : findOutermost(element, isCredit);
  const rest = own.reduce<Element>((tree, one) => prune(tree, one), element);
  const read = reader.phrasing(flatten(rest));
  const legend = { ...read, nodes: withoutSetting(read.nodes, "emphasis") };
  const credits = own.map((one): TreeNode => {
    const children = withoutSetting(creditText(reader.phrasing(one.children)), "emphasis");
    return { type: "credit", role: "source", children, ...placeOf(one, reader) };
  });
  if (legend.text.trim() === "") return credits;
  const place = placeOf(element, reader);
  if (credits.length === 0) return splitLegend(legend, place);
  // « La place, lundi. | » stood before a credit.
  const end = legend.text.replace(/[\s|•–—/-]+$/, "").length;
  return end === 0 ? credits : [{ type: "caption", children: cut(legend, 0, end), ...place }, ...credits];
}

function isCredit(element: Element): boolean {
  return (
    (isElement(element, "small") ||
      classesOf(element).some((name) => /credit|copyright|photographer|auteur-photo/i.test(name))) &&
    textOf(element).trim() !== ""
  );
}

/** The inline nodes of a credit without « Crédit photo : » and the brackets around it. */
function creditText({ nodes, text }: HtmlPhrasing): TreeNode[] {
  const bracketed = /^\([^()]+\)$/.test(text);
  const sign = /^\(?(?:crédits?|credits?|photos?|©)?\s*(?:photos?)?\s*:?\s*/i.exec(text)?.[0].length ?? 0;
  const end = text.length - (bracketed ? 1 : 0);
  const start = text.startsWith("(") && !bracketed ? 0 : sign;
  return start >= end ? nodes : sliceNodes(nodes, start, end);
}

/** The caption of a legend, and the credit its end may be. */
function splitLegend(legend: HtmlPhrasing, place: Partial<TreeNode>): TreeNode[] {
  const { caption, credit } = splitCaption(legend.text);
  if (credit === undefined) return [{ type: "caption", children: legend.nodes, ...place }];
  const { start, end, role } = credit;
  const name = legend.text.slice(start, end);
  return [
    ...(caption === undefined
      ? []
      : [{ type: "caption", children: sliceNodes(legend.nodes, caption.start, caption.end), ...place }]),
    {
      type: "credit",
      role,
      ...(name !== "" && { name }),
      children: sliceNodes(legend.nodes, start, end),
      ...place,
    },
  ];
}

function cut({ nodes, text }: HtmlPhrasing, start: number, end: number): TreeNode[] {
  return start === 0 && end === text.length ? nodes : sliceNodes(nodes, start, end);
}
