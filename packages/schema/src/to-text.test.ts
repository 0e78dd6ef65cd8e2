import { expect, test } from "vitest";
import {
  article,
  attribution,
  figure,
  heading,
  image,
  lineBreak,
  list,
  measure,
  normalize,
  paragraph,
  quote,
  strong,
  table,
  tableOfContents,
  text,
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
  [{ type: "paragraph", children: [{ type: "acme:badge", children: [text("a")] }, text("b")] }, "ab"],
  [{ type: "constructor", children: [paragraph("a"), paragraph("b")] }, "a\n\nb"],
  [{ type: "body", children: [paragraph("Un."), text("Deux."), paragraph("Trois.")] }, "Un.\n\nDeux.\n\nTrois."],
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

test("a tree of any depth, even one within itself, comes to an end", () => {
  let bomb: unknown = text("x");
  for (let depth = 0; depth < 100_000; depth += 1) {
    bomb = { type: "emphasis", children: [bomb] };
  }
  const loop: { type: string; children: unknown[] } = { type: "emphasis", children: [text("y")] };
  loop.children.push(loop);
  for (const node of [bomb, loop]) {
    const tree = article({ body: [{ type: "paragraph", children: [node] } as never] });
    expect(toText(tree)).toMatch(/^(?:x|y+)$/);
    expect(measure(tree).words).toBe(1);
    expect(() => normalize(tree)).not.toThrow();
  }
});
