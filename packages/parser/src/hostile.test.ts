import { describe, expect, test } from "vitest";
import { explain, parse } from "./text.js";

const PROSE = "Le conseil a voté mardi soir le rachat de la filature, par vingt-deux voix contre sept. ";

/** Patterns that make a parser crawl, by the length asked for. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "« runs": (length) => "«".repeat(length),
  "« blocks": (length) => "« \n\n".repeat(length / 4),
  "straight quotes": (length) => '"a '.repeat(length / 3),
  "one-letter blocks": (length) => "a\n\n".repeat(length / 3),
  "one-letter lines": (length) => "a\n".repeat(length / 2),
  newlines: (length) => "\n".repeat(length),
  spaces: (length) => `a${" ".repeat(length)}b`,
  "glued capitals": (length) => "aB".repeat(length / 2),
  "capitals and stops": (length) => "A. ".repeat(length / 3),
  "names and commas": (length) => "Anne Martin, ".repeat(length / 13),
  "one line": (length) => PROSE.repeat(length / PROSE.length),
  digits: (length) => "12/03/2024 à 14h25 ".repeat(length / 19),
  "dates, one a line": (length) => "Publié le 12/03/2024 à 14h25\n".repeat(length / 29),
  "open brackets": (length) => "(".repeat(length),
  "a CR far away": (length) => `${"a\n".repeat(length / 2)}\r`,
  "control characters": (length) => "a\0".repeat(length / 2),
  "Lire aussi": (length) => "Lire aussi : ".repeat(length / 13),
  dashes: (length) => " — ".repeat(length / 3),
  "zero widths": (length) => "\u200b\n\n".repeat(length / 3),
  surrogates: (length) => "\ud83d".repeat(length),
};

/** Generous, so that a busy machine passes: what is quadratic takes seconds at this length. */
const BOUND = 4000;

describe("48,000 characters of it are read at once", () => {
  test.each(Object.keys(HOSTILE))("%s", (name) => {
    const source = HOSTILE[name]!(48_000);
    const start = performance.now();
    parse(source);
    expect(performance.now() - start).toBeLessThan(BOUND);
  });
});

test("2 MB of tags, a head above every third, are read at once", () => {
  const tags = `Tags\n\n${"Transports ferroviaires régionaux\n\n".repeat(3)}`;
  const source = `${"a\n\n".repeat(12)}${tags.repeat(2_000_000 / tags.length)}`;
  const start = performance.now();
  parse(source);
  expect(performance.now() - start).toBeLessThan(BOUND);
});

test("a 10 MB article and a line of 1 MB are read", () => {
  const article = `Le pont rouvre\n\n${`${PROSE.repeat(4)}\n\n`.repeat(28_000)}`;
  const { blocks } = explain(article.slice(0, 1_000_000));
  expect(blocks[0]!.label).toBe("headline");
  expect(parse(article).article.children[1]!.children.length).toBeGreaterThan(20_000);
  expect(explain(PROSE.repeat(12_000)).blocks).toHaveLength(1);
});
