import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineStarts, places } from "./places.js";

describe("lines end with LF, CR or CRLF", () => {
  test.each([
    ["a\nb", [0, 2]],
    ["a\rb", [0, 2]],
    ["a\r\nb", [0, 3]],
    ["a\r\rb\n\r\nc", [0, 2, 3, 5, 7]],
    ["\n", [0, 1]],
    ["\u2028", [0]],
  ])("%j", (source, starts) => {
    expect(lineStarts(source)).toEqual(starts);
  });

  test("as a split at any of them says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\r", "\n", "é")), (units) => {
        const source = units.join("");
        expect(lineStarts(source)).toHaveLength(source.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

test("points are found in any order", () => {
  const where = places("Un\nDeux\r\nTrois");
  expect(where.point(10)).toEqual({ line: 3, column: 2, offset: 10 });
  expect(where.point(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(where.position(3, 7)).toEqual({
    start: { line: 2, column: 1, offset: 3 },
    end: { line: 2, column: 5, offset: 7 },
  });
});
