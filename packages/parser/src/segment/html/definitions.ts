import { toBlocks } from "../../nodes/fit.js";
import type { TreeNode } from "../../tree.js";
import { flatten, rangeOfAll } from "./content.js";
import { droppedAs } from "./dropped.js";
import { findAll, isBlank, isElement } from "./element.js";
import { type HtmlReader, placeOf } from "./reader.js";
import { hasRole } from "./roles.js";
import { type Element, makeElement, type Nodes } from "./tree.js";

/** Terms, and what is said of them. */
interface Group {
  terms: Element[];
  said: Element[];
}

/** The node of a `dl`: key figures where it is named so, else a list; nothing for an empty one. */
export function definitionsNode(element: Element, reader: HtmlReader): TreeNode | undefined {
  const groups = groupsIn(element);
  if (groups.length === 0) return undefined;
  const named = findAll(makeElement("div", [element]), (one) => hasRole(one, "keyFigures")).length > 0;
  if (named && groups.every(({ terms, said }) => terms.length + said.length <= 3)) {
    return { type: "keyFigures", children: groups.map((group) => keyFigure(group, reader)) };
  }
  return { type: "list", children: groups.map((group) => item(group, reader)) };
}

function groupsIn(element: Element): Group[] {
  const groups: Group[] = [];
  const visit = (node: Nodes) => {
    if (node.type !== "element" || droppedAs(node) !== undefined) return;
    if (node.tagName === "div") node.children.forEach(visit);
    if (!isElement(node, "dt", "dd") || isBlank(node)) return;
    const last = groups.at(-1);
    if (last === undefined || (node.tagName === "dt" && last.said.length > 0)) groups.push({ terms: [], said: [] });
    groups.at(-1)![node.tagName === "dt" ? "terms" : "said"].push(node);
  };
  element.children.forEach(visit);
  return groups;
}

function keyFigure({ terms, said }: Group, reader: HtmlReader): TreeNode {
  const [before, behind] = [inline(terms, reader), inline(said, reader)];
  const gap = before.length > 0 && behind.length > 0 ? [{ type: "text", value: " " }] : [];
  const place = placeOf(rangeOfAll([...terms, ...said]), reader);
  return { type: "keyFigure", children: [...before, ...gap, ...behind], ...place };
}

/** An item of a list that begins with its terms in bold. */
function item({ terms, said }: Group, reader: HtmlReader): TreeNode {
  const heads = terms.map((term): TreeNode => {
    const place = placeOf(term, reader);
    const strong = { type: "strong", children: inline([term], reader), ...place };
    return { type: "paragraph", children: [strong], ...place };
  });
  const children = [...heads, ...said.flatMap((one) => toBlocks(reader.nodesIn(one)))];
  return { type: "listItem", children, ...placeOf(rangeOfAll([...terms, ...said]), reader) };
}

function inline(nodes: readonly Element[], reader: HtmlReader): TreeNode[] {
  return nodes.flatMap((node, index) => [
    ...(index > 0 ? [{ type: "break" }] : []),
    ...reader.phrasing(flatten(node)).nodes,
  ]);
}
