import { expect, test } from "vitest";
import type { Context } from "../context.js";
import { places } from "../read/places.js";
import type { TreeNode } from "../tree.js";
import { enrich } from "./markup.js";

const source = "Il dit : *« Oui*, vraiment » et « *non* » à https://exemple.fr.";
const context = {
  source,
  places: places(source),
  options: {},
  format: "markdown",
  report: () => {},
} as unknown as Context;
const inline = { context, recognition: { timeZone: "Europe/Paris" } };

const text = (value: string): TreeNode => ({ type: "text", value });
const bare = (nodes: unknown[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === "position" ? undefined : value)));

test("a quotation around markup takes it in", () => {
  expect(
    bare(enrich([text("et « "), { type: "emphasis", children: [text("non")] }, text(" » enfin")], inline)),
  ).toEqual([
    { type: "text", value: "et " },
    {
      type: "quote",
      children: [
        { type: "text", value: "« " },
        { type: "emphasis", children: [{ type: "text", value: "non" }] },
        { type: "text", value: " »" },
      ],
    },
    { type: "text", value: " enfin" },
  ]);
});

test("a quotation that crosses the edge of an emphasis stays plain text", () => {
  const nodes = [{ type: "emphasis", children: [text("Il dit « Oui")] }, text(", vraiment » dit-il")];
  expect(bare(enrich(nodes, inline))).toEqual(nodes);
});

test("a quotation inside an emphasis", () => {
  expect(bare(enrich([{ type: "strong", children: [text("le « pont »")] }], inline))).toEqual([
    {
      type: "strong",
      children: [
        { type: "text", value: "le " },
        { type: "quote", children: [{ type: "text", value: "« pont »" }] },
      ],
    },
  ]);
});

test("who speaks is marked right inside a quotation, not in markup within it", () => {
  const strong = { type: "strong", children: [text("mais, a-t-il dit, non")] };
  expect(bare(enrich([text("« Oui "), strong, text(" »")], inline))).toEqual([
    { type: "quote", children: [text("« Oui "), strong, text(" »")] },
  ]);
  const crossing = [{ type: "strong", children: [text("Il dit « Oui, a-t-il dit, et")] }, text(" non »")];
  expect(bare(enrich(crossing, inline))).toEqual(crossing);
});

test("nothing is looked for inside a link or code", () => {
  const nodes = [
    { type: "link", url: "https://exemple.fr", children: [text("« pont » https://exemple.fr")] },
    { type: "inlineCode", value: "« pont »" },
  ];
  expect(bare(enrich(nodes, inline))).toEqual(nodes);
});

test("a quotation takes in a whole link", () => {
  const link = { type: "link", url: "https://exemple.fr", children: [text("pont")] };
  expect(bare(enrich([text("« le "), link, text(" »")], inline))).toEqual([
    { type: "quote", children: [{ type: "text", value: "« le " }, link, { type: "text", value: " »" }] },
  ]);
});
