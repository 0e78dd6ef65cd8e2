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

test("rows that a cell of the head spans belong to the head", () => {
  const said = (name: string, header: boolean, rowSpan?: number) =>
    tableCell(name, { header, ...(rowSpan && { rowSpan }) });
  const unsaid = (name: string, rowSpan?: number) => tableCell(name, rowSpan === undefined ? {} : { rowSpan });
  const head = (rows: ReturnType<typeof tableRow>[]) =>
    /<thead>([\s\S]*)<\/thead>/
      .exec(toHtml(article({ body: [table(rows)] }), { typography: false }))?.[1]
      ?.replace(/\s*\n\s*/g, "");
  expect(
    head([
      tableRow([unsaid("Ville", 2), unsaid("2024")]),
      tableRow([unsaid("T1")]),
      tableRow([unsaid("Brest"), unsaid("3")]),
    ]),
  ).toBe('<tr><th scope="col" rowspan="2">Ville</th><th scope="col">2024</th></tr><tr><th scope="col">T1</th></tr>');
  expect(
    head([
      tableRow([said("Ville", true, 2), said("2024", true)]),
      tableRow([said("T1", false)]),
      tableRow([said("Brest", false), said("3", false)]),
    ]),
  ).toBe('<tr><th scope="col" rowspan="2">Ville</th><th scope="col">2024</th></tr><tr><td>T1</td></tr>');
  expect(head([tableRow([unsaid("a", 2), unsaid("b")]), tableRow([unsaid("c")])])).toBeUndefined();
});

test("rows without cells are left out", () => {
  expect(printed([tableRow([]), tableRow([cell("a")]), tableRow([])])).toEqual(["a1x1"]);
});
