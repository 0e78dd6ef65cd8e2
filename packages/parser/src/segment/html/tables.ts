import type { TreeNode } from "../../tree.js";
import { flatten } from "./content.js";
import { contentOf, findAll, isElement, property } from "./element.js";
import { type HtmlReader, placeOf } from "./reader.js";
import type { Element } from "./tree.js";

/** Whether a table does no more than place things on a page. */
export function isLayout(table: Element): boolean {
  return (
    findRows(table).reduce((sum, row) => sum + cellsOf(row).length, 0) <= 1 ||
    findAll(table, (one) => one !== table && isElement(one, "table")).length > 0 ||
    property(table, "role") === "presentation"
  );
}

/** The `table` node of an element, without its caption. */
export function tableNode(element: Element, reader: HtmlReader): TreeNode {
  const rows = findRows(element);
  const children = rows.map((row, index): TreeNode => {
    const cells = cellsOf(row);
    const mixed = index > 0 || cells.some((one) => !isElement(one, "th"));
    return {
      type: "tableRow",
      children: cells.map(
        (cell): TreeNode => ({
          type: "tableCell",
          ...(isElement(cell, "th") && mixed && { header: true }),
          ...spanOf(cell, "colSpan"),
          ...spanOf(cell, "rowSpan"),
          children: reader.phrasing(flatten(cell)).nodes,
          ...placeOf(cell, reader),
        }),
      ),
      ...placeOf(row, reader),
    };
  });
  // Row heads say of the first row, too, that its cells are heads.
  if (children.some((row) => row.children!.some((cell) => cell.header === true))) {
    rows[0]?.children.forEach((cell, index) => {
      const made = children[0]!.children![index];
      if (isElement(cell, "th") && made !== undefined) made.header = true;
    });
  }
  return { type: "table", children };
}

/** The `figure` of a table that has a caption of its own; the table itself without. */
export function captionedTable(element: Element, reader: HtmlReader): TreeNode {
  const table = tableNode(element, reader);
  const caption = contentOf(element).find((child) => isElement(child, "caption"));
  const legend = caption === undefined ? undefined : reader.phrasing((caption as Element).children);
  if (legend === undefined || legend.text === "") return table;
  return { type: "figure", children: [table, { type: "caption", children: legend.nodes }] };
}

function findRows(table: Element): Element[] {
  return contentOf(table).flatMap((child): Element[] => {
    if (isElement(child, "tr")) return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? findRows(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => isElement(cell, "td", "th"));
}

function spanOf(cell: Element, name: "colSpan" | "rowSpan"): Record<string, number> {
  const count = Number(property(cell, name.toLowerCase()));
  return Number.isSafeInteger(count) && count > 1 && count <= 1000 ? { [name]: count } : {};
}
