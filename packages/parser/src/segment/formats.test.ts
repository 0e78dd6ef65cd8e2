import { validateArticle } from "@marbre/schema/validate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../index.js";

/** Pieces of which hostile and of which ordinary copy is made. */
const PIECES = {
  markdown: [
    "# Titre",
    "## Intertitre",
    "Un paragraphe *en italique*, **gras**, [lié](https://example.org).",
    "> Citation",
    "> — Jeanne Martin, maire",
    "- item",
    "  - sous-item",
    "1. un",
    ":::encadré Repères",
    ":::",
    "::::question",
    ":::réponse",
    "::vidéo[Film]{url=/v.mp4}",
    ":::inconnu{a=b}",
    "| a | b |",
    "|---|---|",
    "```",
    "![alt](/i.jpg)",
    "Crédit : AFP",
    "[^1]",
    "[^1]: Note",
    "[x]: /u",
    "[x]",
    '[ONU]{.sigle title="Organisation"}',
    "[a]{.inconnu}",
    "---",
    "***",
    "===",
    "titre: Un titre : deux",
    "<div>html</div>",
    "<sup>e</sup>",
    "<!-- commentaire",
    "-->",
    "&nbsp;",
    "\\",
    "    indenté",
    "\t",
    "`code`",
    "~~barré~~",
  ],
  html: [
    "<p>",
    "</p>",
    "Texte",
    "<br>",
    "<br><br>",
    "<h1>Titre</h1>",
    "<h2>",
    "<strong>",
    "</strong>",
    "<ul><li>",
    "</ul>",
    "<table><tr><td>",
    "</table>",
    "<figure>",
    "<img src=/i.jpg>",
    "<figcaption>Légende. © AFP",
    "</figure>",
    "<blockquote>",
    "<cite>Jeanne",
    "</blockquote>",
    "<script>alert(1)</script>",
    "<style>",
    "<iframe src=https://www.youtube.com/embed/x>",
    "<a href=javascript:x>",
    "<a href=#n1 id=r1>1</a>",
    "<li id=n1>note <a href=#r1>x</a>",
    "<aside>",
    "<!--",
    "-->",
    "&eacute;",
    "&amp",
    "[caption]<img src=x> L[/caption]",
    "<html><body><article>",
    "<q>mot</q>",
    "<div class=share>",
    "<template>",
    "<svg>",
    "<pre><code>",
    "<video src=/v.mp4>",
    "<dl><dt>a<dd>b",
    "</div>",
  ],
};

describe.each(["markdown", "html"] as const)("%s copy", (format) => {
  const copy = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.tuple(fc.constantFrom(...PIECES[format]), fc.constantFrom("\n", "\n\n", " ", "", "\r\n", "\r")), {
        maxLength: 14,
      })
      .map((parts) => parts.flat().join("")),
  );

  test("makes a valid article of any text, and blocks that hold every character", () => {
    fc.assert(
      fc.property(copy, (source) => {
        const { article, blocks } = explain(source, { format });
        expect(validateArticle(article).problems.filter((problem) => problem.severity === "error")).toEqual([]);
        let end = 0;
        for (const { position, text } of blocks) {
          const from = position.start.offset ?? -1;
          const to = position.end.offset ?? -1;
          expect(source.slice(from, to)).toBe(text);
          expect(source.slice(end, from).trim()).toBe("");
          end = to;
        }
        expect(source.slice(end).replaceAll("\uFEFF", "").trim()).toBe("");
      }),
      { numRuns: 250 },
    );
  });

  test("gives the same article for the same text", () => {
    fc.assert(
      fc.property(copy, (source) => {
        expect(explain(source, { format })).toEqual(explain(source, { format }));
      }),
      { numRuns: 60 },
    );
  });
});
