import { validateArticle } from "@marbre/schema/validate";
import { describe, expect, test } from "vitest";
import { explain, parse } from "./index.js";

const ARTICLE = `Le pont rouvre

Après huit mois de travaux, la circulation reprend lundi sur les deux voies, à vitesse réduite.

Le chantier a coûté 4,2 millions d’euros, dont la moitié à la charge du département.`;

const codes = (source: string | Uint8Array) => parse(source).problems.map(({ code }) => code);
const labels = (source: string | Uint8Array) => explain(source).blocks.map(({ label }) => label);

describe("copy that is no copy", () => {
  test.each([
    ["empty", ""],
    ["blanks", " \n\t\u00a0\r\n\u2003"],
    ["a BOM", "\ufeff"],
    ["control characters", "\0\u0001\u0002"],
  ])("%s: an empty article, reported", (_, source) => {
    const { article, problems } = parse(source);
    expect(validateArticle(article).valid).toBe(true);
    expect(problems.map(({ code }) => code)).toContain("copy-empty");
  });

  test.each([
    [
      "a poem",
      "Matin\n\nLa brume descend\nsur les toits d’ardoise\net le chien se tait\n\nUn coq, au loin\nhésite encore\nà réveiller la cour",
    ],
    ["a shopping list", "pain\nbeurre\n6 œufs\ncafé\npiles"],
    ["JSON", '{"titre": "Le pont rouvre", "corps": ["Après huit mois"]}'],
    [
      "English",
      "The bridge reopens\n\nAfter eight months of work, traffic resumes on Monday in both directions, at reduced speed.",
    ],
    ["one letter", "a"],
    ["a lone surrogate", "\ud800"],
  ])("%s: an article with what can be said", (_, source) => {
    const { article, problems } = parse(source);
    expect(validateArticle(article).valid).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    expect(
      explain(source)
        .blocks.map(({ text }) => text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(source.replace(/\s/g, ""));
  });
});

describe("the same copy in another shape has the same labels", () => {
  const expected = labels(ARTICLE);
  test.each([
    ["CRLF", ARTICLE.replaceAll("\n", "\r\n")],
    ["lone CR", ARTICLE.replaceAll("\n", "\r")],
    ["a BOM", `\ufeff${ARTICLE}`],
    ["single newlines", ARTICLE.replaceAll("\n\n", "\n")],
    ["U+00A0 on blank lines", ARTICLE.replaceAll("\n\n", "\n\u00a0\n")],
    ["bytes", new TextEncoder().encode(ARTICLE)],
    ["control characters", ARTICLE.replace("pont", "po\0nt")],
  ])("%s", (_, source) => {
    expect(labels(source)).toEqual(expected);
  });
});

describe("what read reports", () => {
  test("Windows-1252, at the first byte that is not UTF-8", () => {
    const bytes = Uint8Array.from([...ARTICLE].map((letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0))));
    const { article, problems } = parse(bytes);
    expect(problems.find(({ code }) => code === "encoding-converted")).toMatchObject({
      severity: "warning",
      place: { start: { line: 3, column: 4, offset: 19 } },
    });
    expect(JSON.stringify(article)).toContain("millions d’euros");
  });

  test("each run of control characters, left out of the tree", () => {
    const { article, problems } = parse(ARTICLE.replace("pont", "po\0\0nt").replace("mois", "mo\u0007is"));
    const places = problems.filter(({ code }) => code === "control-character").map(({ place }) => place);
    expect(places).toEqual([
      { start: { line: 1, column: 6, offset: 5 }, end: { line: 1, column: 8, offset: 7 } },
      expect.objectContaining({ start: expect.objectContaining({ line: 3 }) }),
    ]);
    expect(JSON.stringify(article)).toContain('"Le pont rouvre"');
    expect(JSON.stringify(article)).not.toContain("\\u0000");
  });

  test("a million control characters make no million problems", () => {
    expect(codes("a\0".repeat(100_000)).filter((code) => code === "control-character")).toHaveLength(101);
  });
});
