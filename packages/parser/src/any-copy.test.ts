import { normalize } from "@marbre/schema";
import { validateArticle } from "@marbre/schema/validate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, parse, stringify } from "./index.js";

/** Pieces of copy as newsrooms write it, and the signs of every kind of markup: what meets where nobody expects it. */
const piece = fc.constantFrom(
  ...'Le bac rouvre lundi.|Après six mois de travaux, la traversée reprend.|« Oui|», a-t-il dit,|», explique Anne Roux.|non »|, lancé l’|"|“|”|(AFP)|Par Claire Aubin|Publié le 3 mars 2024 à 12 h|Photo : Luc Morin|© Le Fleuve|Lire aussi :|12h30 –|Q. |R. |1. |- |• |> |#|##|# |#loire|*|**|_|`|~~|[|](http://a.example)|![|](b.jpg)|[^1]|[^1]: note|:::encadré|:::|{{< figure src="a.jpg" caption="|" >}}|{{|}}|{%|%}|---|titre: Le bac|mots-clés: a, b|<p>|</p>|<b>|</b>|<i>|<br>|<div class="tags">|</div>|<ul><li>|</li></ul>|<table><tr><td>|</td></tr></table>|<blockquote>|</blockquote>|<figure><img src="a.jpg"><figcaption>|</figcaption></figure>|<a href="/x">|</a>|&nbsp;|&amp;|&|Ã©|=20|=C3=A9|-- |De : X|Objet : Y'.split(
    "|",
  ),
  "|",
  "| a | b |",
  "\u00a0",
  "\u00ad",
  "\t",
  " ",
);
const gap = fc.constantFrom("", " ", "\n", "\n\n", "\r\n");
const copy = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 24 })
  .map((pairs) => pairs.map((pair) => pair.join("")).join(""));

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === "position" ? undefined : each)));

describe.each(["text", "markdown", "html", "auto"] as const)("any copy, read as %s", (format) => {
  test("is a valid article of blocks in order, which canonical Markdown says again", () => {
    fc.assert(
      fc.property(copy, fc.boolean(), (source, repair) => {
        const { article, blocks } = explain(source, { format, repair });
        expect(validateArticle(article).problems.filter(({ severity }) => severity === "error")).toEqual([]);
        let end = 0;
        for (const { position, text } of blocks) {
          expect(position.start.offset).toBeGreaterThanOrEqual(end);
          end = position.end.offset;
          expect(text).toBe(source.slice(position.start.offset, end));
        }
        expect(bare(parse(stringify(article)).article)).toEqual(bare(normalize(article)));
      }),
      { numRuns: 300 },
    );
  });
});
