import fc from "fast-check";
import { expect, test } from "vitest";
import { GrowingBytes } from "./growing-bytes.js";
import { legalText } from "./legal-text.js";

function isSuspect(before: string, text: string): boolean {
  const bytes = new GrowingBytes(8);
  bytes.write(before);
  const start = bytes.length;
  bytes.write(text);
  return bytes.isSuspect(start);
}

test.each(["", "Été à Nîmes\n\t« œuvre »\u00A0!", "abc\u{1F1EB}\u{1F1F7}", "ïÂ¿½ \uE000 \uFC00 \uFFFC"])(
  "%j is not suspect",
  (text) => {
    for (const before of ["", "a", "\u0000", "ab\u0007"]) expect(isSuspect(before, text)).toBe(false);
  },
);

test.each([..."\u0000\u0008\u000B\u000D\u001F\u007F\u0080\u009F\uFDD0\uFFFD\uFFFE\uFFFF", "\uD83D", "\uDE00"])(
  "%j is suspect anywhere",
  (sign) => {
    for (const text of [sign, `a${sign}`, `ab${sign}`, `été${sign}c`, `${sign}abcdefg`])
      expect(isSuspect("x", text)).toBe(true);
  },
);

test("what is not suspect is legal", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.string({ unit: "binary", maxLength: 40 }), (before, text) => {
      if (!isSuspect(before, text)) expect(legalText(text)).toBe(text);
    }),
    { numRuns: 5000 },
  );
});
