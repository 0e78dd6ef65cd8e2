import { findAll, isElement, textOf } from "./element.js";
import type { Element } from "./tree.js";

/** Signs that stand between the items of a trail or a list of tags. */
const SIGNS = /^[\s›»>/|·•,;→—–-]*$/;

/**
 * Names of a list of short items: a breadcrumb trail, tags. The anchors or list items of an element and what stands
 * between them when it is no sign; nothing when an item is longer than `longest` or the element holds more than a list.
 */
export function namesIn(element: Element, longest: number): string[] | undefined {
  const items = findAll(element, (one) => isElement(one, "li"));
  const holders = items.length > 0 ? items : findAll(element, (one) => isElement(one, "a"));
  if (holders.length === 0 || holders.length > 30 || findAll(element, (one) => isElement(one, "h1", "p")).length > 1) {
    return undefined;
  }
  const names = holders.map((one) =>
    textOf(one)
      .replace(/\s+/g, " ")
      .replace(/^[›»>/|·•,#\s]+|[›»>/|·•,\s]+$/g, ""),
  );
  const kept = names.filter((name) => name !== "" && !SIGNS.test(name));
  if (kept.length === 0 || kept.some((name) => name.length > longest)) return undefined;
  const held = holders.reduce((sum, one) => sum + textOf(one).trim().length, 0);
  const beside =
    textOf(element).replace(/\s+/g, "").length -
    holders.reduce((sum, one) => sum + textOf(one).replace(/\s+/g, "").length, 0);
  return beside > Math.max(24, held) ? undefined : kept;
}
