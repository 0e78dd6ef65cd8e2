import fc from "fast-check";
import { expect, test } from "vitest";
import { cdataText, escapeXml } from "./escape-xml.js";
import { legalText } from "./legal-text.js";

test.each([
  ["Été à Nîmes\n\tsuite", "Été à Nîmes\n\tsuite"],
  ["a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFF", "abcdef"],
  ["seul \uD83D puis \uDE00", "seul  puis "],
  ["drapeau \u{1F1EB}\u{1F1F7}", "drapeau \u{1F1EB}\u{1F1F7}"],
  ["perdu \uFFFD et rien \uFDD0", "perdu  et rien "],
  ["a\r\nb\rc", "a\nb\nc"],
  ["suppression \u007F\u0085", "suppression "],
])("%j is legal as %j", (value, expected) => {
  expect(legalText(value)).toBe(expected);
});

test("legal text is left as it is", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => legalText(legalText(value)) === legalText(value)));
});

test("cuts the end of a CDATA section over two", () => {
  expect(cdataText("a]]>b]]>")).toBe("a]]]]><![CDATA[>b]]]]><![CDATA[>");
});

test("escapes what would be markup", () => {
  expect(escapeXml(`R&D <b> "x" 'y'`)).toBe("R&amp;D &lt;b&gt; &quot;x&quot; 'y'");
});
