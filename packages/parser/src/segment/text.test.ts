import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceEnd, sourceOffset } from "../block.js";
import { read } from "../read/index.js";
import { segment } from "./index.js";

const blocksOf = (source: string) => segment(read(source, { format: "text" }, {}, []), {});
const texts = (source: string) => blocksOf(source).map(({ text }) => text);

const LONG =
  "Le conseil municipal a voté mardi soir, par vingt-deux voix contre sept, le rachat de l’ancienne filature qui surplombe le canal depuis 1868.";

describe("what separates blocks", () => {
  test.each([
    ["blank lines", "Un\n\nDeux\n\n\nTrois", ["Un", "Deux", "Trois"]],
    ["lines of tabs and U+00A0", "Un\n \t\u00a0\nDeux", ["Un", "Deux"]],
    ["CRLF", "Un\r\n\r\nDeux\r\n", ["Un", "Deux"]],
    ["lone CR", "Un\r\rDeux", ["Un", "Deux"]],
    ["single newlines", `Un titre\nUn chapô.\n${LONG}`, ["Un titre", "Un chapô.", LONG]],
    ["U+2029, and U+2028 as a line end", "Un\u2029Deux\u2028Trois", ["Un", "Deux", "Trois"]],
    ["a BOM is a blank", "\ufeffUn", ["Un"]],
    ["nothing", " \n\t\u00a0\r\n", []],
  ])("%s", (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test("verse keeps its line breaks", () => {
    const verse = "Sous le pont Mirabeau,\nles péniches de nuit,\nl’eau qui n’attend personne";
    expect(texts(`Titre\n\n${verse}\n\n${LONG}`)).toEqual(["Titre", verse, LONG]);
  });

  test("bullets in one chunk are blocks of their own", () => {
    expect(texts(`${LONG}\n\n• un\n• deux\n\n${LONG}`)).toEqual([LONG, "• un", "• deux", LONG]);
  });
});

const WRAPPED = `Le bibliobus fête ses quarante ans

Depuis 1984, un camion rempli de livres dessert vingt-sept villages du Jura.
Menacé il y a deux ans, il roule désormais avec neuf chauffeurs bénévoles,
qui se relaient toute l'année.

À Prénovel, la halte est prévue à 14 h 10, devant le lavoir. À 14 heures,
ils sont déjà une douzaine à attendre, cabas au bras, malgré la pluie fine
et le vent qui descend du col.
`;

describe("hard wraps", () => {
  test("are joined by a space", () => {
    expect(texts(WRAPPED)).toEqual([
      "Le bibliobus fête ses quarante ans",
      "Depuis 1984, un camion rempli de livres dessert vingt-sept villages du Jura. Menacé il y a deux ans, il roule désormais avec neuf chauffeurs bénévoles, qui se relaient toute l'année.",
      "À Prénovel, la halte est prévue à 14 h 10, devant le lavoir. À 14 heures, ils sont déjà une douzaine à attendre, cabas au bras, malgré la pluie fine et le vent qui descend du col.",
    ]);
  });

  test("read the same with CRLF", () => {
    expect(texts(WRAPPED.replaceAll("\n", "\r\n"))).toEqual(texts(WRAPPED));
  });

  test("each character has its place in the source", () => {
    for (const source of [WRAPPED, WRAPPED.replaceAll("\n", "\r\n")]) {
      for (const block of blocksOf(source)) {
        for (let index = 0; index < block.text.length; index++) {
          const from = source[sourceOffset(block, index)]!;
          expect(block.text[index]).toBe(from === "\n" || from === "\r" ? " " : from);
        }
        expect(sourceEnd(block, block.text.length)).toBe(block.end);
      }
    }
  });
});

describe("control characters are no text", () => {
  test("inside a paragraph", () => {
    const [block] = blocksOf("thermo\0mètre\u0007 cassé");
    expect(block).toMatchObject({ text: "thermomètre cassé", start: 0, end: 19 });
    expect(sourceOffset(block!, 6)).toBe(7);
    expect(sourceOffset(block!, 12)).toBe(14);
  });

  test("alone they are furniture without text", () => {
    expect(blocksOf("\0\u0001")).toMatchObject([{ text: "", start: 0, end: 2, given: { label: "furniture" } }]);
  });
});

test("blocks hold every character that is not blank, once and in order, whatever the string", () => {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("a", "é", " ", "\n", "\n\n", "\r", "\r\n", "\t", "\u00a0", "« ", ".") },
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom("\ud800", "\udc00", "\u2028", "\u2029", "\ufeff", "\0", "\u200b", "• ", "mot ".repeat(19)),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const source = units.join("");
      let end = 0;
      for (const block of blocksOf(source)) {
        expect(source.slice(end, block.start).trim()).toBe("");
        const slice = source.slice(block.start, block.end);
        expect(slice).toBe(slice.trim());
        expect(slice).not.toBe("");
        end = block.end;
      }
      expect(source.slice(end).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});
