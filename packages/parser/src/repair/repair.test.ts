import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, parse } from "../index.js";
import { originalEnd, originalStart, repair } from "./index.js";

describe("mends what mail, PDFs and charsets did", () => {
  test.each([
    [
      "quoted-printable",
      "La journ=C3=A9e a =C3=A9t=C3=A9 longue, a dit le =\nmaire.",
      "La journée a été longue, a dit le maire.",
      ["copy-quoted-printable"],
    ],
    ["Latin-1 in quoted-printable", "un d=E9but d=E9j=E0 tard", "un début déjà tard", ["copy-quoted-printable"]],
    [
      "prefixes of an answer",
      "> Le pont rouvre.\n>\n> Les travaux ont duré\n> six semaines.",
      "Le pont rouvre.\n\nLes travaux ont duré\nsix semaines.",
      ["copy-quote-prefix"],
    ],
    ["a signature", "Le texte.\n\n-- \nJeanne Martin\nLe Courrier", "Le texte.\n\n", ["copy-signature"]],
    [
      "UTF-8 read as Windows-1252",
      "LÃ©a nâ€™a pas Ã©tÃ© prÃ©venue",
      "Léa n’a pas été prévenue",
      Array(5).fill("copy-mojibake"),
    ],
    ["… read so twice", "l’Ã©tÃƒÂ©", "l’été", Array(4).fill("copy-mojibake")],
    ["quotation marks of Windows-1252", "l\u0092\u00E9t\u00E9", "l’été", ["copy-mojibake"]],
    [
      "references",
      "l&rsquo;&eacute;t&eacute;&nbsp;: 5&nbsp;&euro;, &#171; oui &#xBB;",
      "l’été\u00A0: 5\u00A0€, « oui »",
      Array(8).fill("copy-entity"),
    ],
    ["references of references", "5&amp;nbsp;km", "5\u00A0km", ["copy-entity"]],
    ["line breaks as tags", "Un.<br>Deux.<BR/>Trois.<br />", "Un.\nDeux.\nTrois.\n", Array(3).fill("copy-tag")],
    ["tags of emphasis", "un <b>mot</b> <i>fort</i>", "un mot fort", Array(4).fill("copy-tag")],
    ["soft hyphens", "gouver\u00ADnement", "gouvernement", ["copy-soft-hyphen"]],
    ["ligatures", "l’e\uFB03cacité, le pro\uFB01l", "l’efficacité, le profil", Array(2).fill("copy-ligature")],
    [
      "spaces of typesetting",
      "un\u2003mot\u2000et\u200Bun autre",
      "un mot etun autre",
      Array(3).fill("copy-odd-space"),
    ],
    ["a letter cut by a soft break", "Le march=C3=\n=A9 de No=C3=ABl", "Le marché de Noël", ["copy-quoted-printable"]],
    ["words cut at line ends", "le gouver-\nnement a décidé", "le gouvernement a décidé", ["copy-hyphenated-line-end"]],
    [
      "words whose hyphen is their own",
      "c’est peut-\nêtre vrai, dit-\nelle",
      "c’est peut-être vrai, dit-elle",
      Array(2).fill("copy-hyphenated-line-end"),
    ],
  ])("%s", (_, source, expected, codes) => {
    const found = repair(source, "text");
    expect(found?.mapped.text).toBe(expected);
    expect(found?.damages.map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  "Voir https://example.org/?page=20&tri=30 pour la suite.",
  "2 + 2 = 4 et 3 = 3",
  "R&D, AT&T; M&A",
  "Un tiret - puis\nune autre ligne",
  "Jean-\nPierre est venu", // a name, not a word that was cut
  "> Une citation seule.\n\nPuis du texte.\nEt encore.",
  "Avant.\n\n---\n\nAprès.",
  "a < b et c > d",
  "L’Âge d’or, à Ãrhus, Île-de-France, « Äpfel »",
  "5\u00A0% à 18\u202Fh\u202F30, 1\u2009250 habitants",
  "-- \n",
  "",
])("leaves clean copy alone: %j", (source) => {
  expect(repair(source, "text")).toBeUndefined();
});

test("what is syntax in Markdown and HTML stays", () => {
  expect(repair("> a\n> b\n> c\n\n&nbsp;<br>", "markdown")).toBeUndefined();
  expect(repair('<p class="=C3=A9">a&nbsp;b<br></p>', "html")).toBeUndefined();
});

test("each damage is reported at its place, mended or not", () => {
  const source = "LÃ©a Martin habite le quartier depuis dix ans.";
  const place = { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 4, offset: 3 } };
  for (const mended of [false, true]) {
    const { problems } = parse(source, { format: "text", repair: mended });
    const problem = problems.find(({ code }) => code === "copy-mojibake");
    expect(problem).toMatchObject({ place, args: { found: "Ã©", character: "é", repaired: mended } });
  }
});

test("positions point into the source that was given", () => {
  const source =
    "Le pont rouvre lundi\n\nLÃ©a Martin habite le quartier depuis dix ans. Elle y a ouvert une librairie il y a six mois.\n";
  const { article, blocks } = explain(source, { format: "text", repair: true });
  for (const { text, position } of blocks) expect(source.slice(position.start.offset, position.end.offset)).toBe(text);
  expect(JSON.stringify(article)).toContain("Léa Martin");
  expect(blocks.at(-1)!.text).toBe(
    "LÃ©a Martin habite le quartier depuis dix ans. Elle y a ouvert une librairie il y a six mois.",
  );
});

test("characters that were not touched map to themselves", () => {
  const pieces = fc.constantFrom(
    "é",
    "Ã©",
    "&nbsp;",
    "<br>",
    "\uFB01",
    "mot ",
    "\n",
    "\u00AD",
    "gouver-\nnement ",
    "=C3=A9",
    "> ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const source = parts.join("");
      const found = repair(source, "text");
      if (found === undefined) return;
      const { mapped } = found;
      let last = 0;
      for (let index = 0; index < mapped.text.length; index++) {
        const start = originalStart(mapped, index);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(originalEnd(mapped, index + 1)).toBeGreaterThanOrEqual(start);
        last = start;
        if (/[mot]/.test(mapped.text[index]!) && source[start] !== mapped.text[index])
          expect(source.slice(start, originalEnd(mapped, index + 1)).length).toBeGreaterThan(0);
      }
      for (const { start, end } of found.damages) expect(start <= end && end <= source.length).toBe(true);
    }),
  );
});
