import { expect, test } from "vitest";
import {
  article,
  attribution,
  figure,
  heading,
  image,
  lineBreak,
  list,
  paragraph,
  quote,
  strong,
  table,
  tableOfContents,
  toText,
} from "./index.js";

test.each([
  [paragraph(["Un ", strong("deux"), " trois"]), "Un deux trois"],
  [paragraph(["Un", lineBreak(), "deux"]), "Un\ndeux"],
  [quote(["« A, ", attribution("dit-il"), ", b »"]), "« A, dit-il, b »"],
  [list(["un", "deux"]), "un\ndeux"],
  [
    table([
      ["a", "b"],
      ["c", "d"],
    ]),
    "a\tb\nc\td",
  ],
  [figure({ image: { url: "a.jpg", alt: "Un pont" }, caption: "Le pont.", credit: "AFP" }), "Le pont.\n\nAFP"],
  [image({ url: "a.jpg", alt: "Un pont" }), ""],
  [[paragraph("a"), paragraph([]), paragraph("b")], "a\n\nb"],
  [{ type: "acme:quiz", children: [paragraph("a"), paragraph("b")] }, "a\n\nb"],
  [article({ header: { headline: "Titre" }, body: ["Un."], footer: ["Note."] }), "Titre\n\nUn.\n\nNote."],
  [undefined, ""],
  [null, ""],
  ["a", ""],
])("%#", (node, expected) => {
  expect(toText(node)).toBe(expected);
});

test("a table of contents lists the headings of the body", () => {
  const [first, second] = [heading(2, ["Un ", strong("chantier")], { id: "chantier" }), heading(3, "La pile sud")];
  const boxed = { type: "aside" as const, kind: "box" as const, children: [heading(2, "Repères")] };
  const live = { type: "livePost" as const, children: [heading(2, "18 h")] };
  expect(tableOfContents(article({ body: [first, "Un.", second, boxed, live] }))).toEqual([
    { depth: 2, text: "Un chantier", id: "chantier", node: first },
    { depth: 3, text: "La pile sud", node: second },
    { depth: 2, text: "18 h", node: live.children[0] },
  ]);
});
