import { isInline, toText } from "@marbre/schema";
import type { TreeNode } from "../tree.js";

const YEAR = /^(\d{4})(?:[\s\u00A0\u202F]*[:.–—-]|$)/;

/** An event of a timeline with the year its text opens with, `1991 : …`, when it has no date yet. */
export function datedEvent(event: TreeNode): TreeNode {
  if (event.dateTime !== undefined) return event;
  const first = event.children?.[0];
  const inline = first === undefined ? [] : isInline(first) ? [first] : (first.children ?? []);
  const year = YEAR.exec(toText(inline).trimStart())?.[1];
  return year === undefined ? event : { ...event, dateTime: year };
}
