import { article, table, tableCell, tableRow } from "@marbre/schema";
import { expect, test } from "vitest";
import { toHtml } from "./to-html.js";

/** The cells of a table as printed: name, then columns × rows where more than one. */
function printed(rows: ReturnType<typeof tableRow>[]): string[] {
  const html = toHtml(article({ body: [table(rows)] }), { typography: false });
  return html
    .split("<tr>")
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd]([^>]*)>([^<]*)</g)]
        .map(([, attributes = "", name]) => {
          const span = (key: string) => new RegExp(`${key}="(\\d+)"`).exec(attributes)?.[1] ?? "1";
          return `${name}${span("colspan")}x${span("rowspan")}`;
        })
        .join(" "),
    );
}

const cell = (name: string, colSpan?: number, rowSpan?: number) =>
  tableCell(name, { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }), header: false });

test("spans that fit stay", () => {
  expect(printed([tableRow([cell("a", 2), cell("b")]), tableRow([cell("c"), cell("d"), cell("e")])])).toEqual([
    "a2x1 b1x1",
    "c1x1 d1x1 e1x1",
  ]);
});

test("a span that leaves its group is cut", () => {
  expect(printed([tableRow([cell("a", 1, 9), cell("b")]), tableRow([cell("c")])])).toEqual(["a1x2 b1x1", "c1x1"]);
});

test("columns in which no cell begins are none", () => {
  expect(printed([tableRow([cell("a", 1000)]), tableRow([cell("b")])])).toEqual(["a1x1", "b1x1"]);
});

test("a cell never lies on another", () => {
  expect(
    printed([
      tableRow([cell("a"), cell("b", 1, 2)]),
      tableRow([cell("c", 3), cell("d")]),
      tableRow([cell("e"), cell("f"), cell("g")]),
    ]),
  ).toEqual(["a1x1 b1x2", "c1x1 d1x1", "e1x1 f1x1 g1x1"]);
});

test("rows without cells are left out", () => {
  expect(printed([tableRow([]), tableRow([cell("a")]), tableRow([])])).toEqual(["a1x1"]);
});
