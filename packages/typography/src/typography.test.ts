import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as api from "./index.js";
import { lint, rules, styles, typography, typographyRuns } from "./index.js";

const VISIBLE: Readonly<Record<string, string>> = { "\u00A0": "⍽", "\u202F": "⎵" };
const visible = (text: string) => text.replace(/[\u00A0\u202F]/g, (space) => VISIBLE[space]!);

test("the public names", () => {
  expect(Object.keys(api).sort()).toEqual(["lint", "rules", "styles", "typography", "typographyRuns"]);
});

describe("a programmer’s mistake", () => {
  test.each([undefined, null, 42, {}, [], ["Oui"]])("%j is no text", (text) => {
    const message = /^text is .*; expected a string$/;
    for (const call of [typography, lint]) expect(() => call(text as never)).toThrow(message);
    expect(() => typographyRuns([text] as never)).toThrow(/^texts is .*; expected an array of strings$/);
  });

  test.each([undefined, null, 42, {}, "Oui"])("%j is no list of texts", (texts) => {
    expect(() => typographyRuns(texts as never)).toThrow(/^texts is .*; expected an array of strings$/);
  });

  test.each([
    ["presse", '"presse"'],
    [null, "null"],
    [4, "4"],
  ])("%j is no options object", (options, shown) => {
    const error = new TypeError(`options is ${shown}; expected an object`);
    for (const call of [typography, lint]) expect(() => call("Oui", options as never)).toThrow(error);
    expect(() => typographyRuns(["Oui"], options as never)).toThrow(error);
  });

  test("empty texts and options are none", () => {
    expect([typography("", {}), lint("", {}), typographyRuns([], {}), typographyRuns([""])]).toEqual([
      "",
      [],
      [],
      [""],
    ]);
  });
});

describe("styles", () => {
  const COPY = `"Quoi !" dit-il ; 80 % des 12 000 voix : 5 km, 3 €. L'été... "un "mot" dur"`;
  test.each([
    ["presse", "«⍽Quoi⍽!⍽» dit-il⍽; 80⍽% des 12⍽000 voix⍽: 5⍽km, 3⍽€. L’été… «⍽un “mot” dur⍽»"],
    ["in2002", "«⍽Quoi⎵!⍽» dit-il⎵; 80⍽% des 12⎵000 voix⍽: 5⍽km, 3⍽€. L’été… «⍽un “mot” dur⍽»"],
    ["cldr", "«⍽Quoi⎵!⍽» dit-il⎵; 80⍽% des 12⎵000 voix⍽: 5⎵km, 3⍽€. L’été… «⍽un “mot” dur⍽»"],
    ["fr-CA", "«⍽Quoi⎵!⍽» dit-il⎵; 80⍽% des 12⍽000 voix⍽: 5⍽km, 3⍽€. L’été… «⍽un “mot” dur⍽»"],
    ["fr-CH", "«⎵Quoi⎵!⎵» dit-il⎵; 80% des 12⎵000 voix⍽: 5⍽km, 3⍽€. L’été… «⎵un ‹⎵mot⎵› dur⎵»"],
    ["plain", "« Quoi ! » dit-il ; 80 % des 12 000 voix : 5 km, 3 €. L’été… « un “mot” dur »"],
  ] as const)("%s", (style, expected) => {
    expect(visible(typography(COPY, { style }))).toBe(expected);
  });

  test("presse is the default", () => {
    expect(typography(COPY)).toBe(typography(COPY, { style: "presse" }));
  });

  test("each switch can be set alone", () => {
    expect(typography("Eh bien... quoi!", { style: { ...styles.presse, ellipsis: false } })).toBe(
      "Eh bien... quoi\u00A0!",
    );
    expect(typography("Eh bien... quoi!", { style: { exclamation: false } })).toBe("Eh bien… quoi!");
    expect(typography("à 14h30", { style: { hour: "14 h 30" } })).toBe("à 14\u00A0h\u00A030");
    expect(typography("à 14 h 30", { style: { hour: "14h30" } })).toBe("à 14h30");
  });

  test.each([
    ["ap", 'style is "ap"; expected presse,in2002,cldr,fr-CA,fr-CH,plain or an object'],
    ["toString", 'style is "toString"; expected presse,in2002,cldr,fr-CA,fr-CH,plain or an object'],
    [null, "style is null; expected presse,in2002,cldr,fr-CA,fr-CH,plain or an object"],
    [{ colon: "x" }, 'style.colon is "x"; expected /^([ \\u00A0\\u2009\\u202F]?|false)$/'],
    [{ apostrophe: "oui" }, 'style.apostrophe is "oui"; expected /^(true|false)$/'],
    [{ quotes: "«" }, 'style.quotes is "«"; expected /^((..)+|false)$/'],
  ])("%j is no style", (style, message) => {
    // @ts-expect-error: the very mistake that is reported
    expect(() => typography("Oui", { style })).toThrow(new TypeError(message));
    // @ts-expect-error: the very mistake that is reported
    expect(() => lint("Oui", { style })).toThrow(TypeError);
    // @ts-expect-error: the very mistake that is reported
    expect(() => typographyRuns(["Oui"], { style })).toThrow(TypeError);
  });

  test("an unknown switch is named", () => {
    // @ts-expect-error: the very mistake that is reported
    expect(() => typography("Oui", { style: { ellipse: true } })).toThrow(
      /^style.ellipse is true; expected one of semicolon,/,
    );
    // @ts-expect-error: the very mistake that is reported
    expect(() => typography("Oui", { style: { toString: true } })).toThrow(/^style.toString is true; expected one of/);
  });
});

describe("typographyRuns", () => {
  test.each([
    [
      ["Il a dit «", "oui", "» !"],
      ["Il a dit «⍽", "oui", "⍽»⍽!"],
    ],
    [
      ['Un "', "très", ' long" mot'],
      ["Un «⍽", "très", "⍽long⍽» mot".replace("⍽long", " long")],
    ],
    [
      ["L'", "été", " d'", "Albert"],
      ["L’", "été", " d’", "Albert"],
    ],
    [
      ["Voici", ": ", "un lien", "?"],
      ["Voici", "⍽: ", "un lien", "⍽?"],
    ],
    [
      ["Quoi ", " !"],
      ["Quoi", "⍽!"],
    ],
    [
      ["80", " ", "%"],
      ["80", "⍽", "%"],
    ],
    [
      ["Enfin", "..", "."],
      ["Enfin", "…", ""],
    ],
    [
      ["Le code ", "\uFFFC", " !"],
      ["Le code ", "\uFFFC", "⍽!"],
    ],
    [
      ["fin", "\n", "Quoi!"],
      ["fin", "\n", "Quoi⍽!"],
    ],
    [
      ["", "", ""],
      ["", "", ""],
    ],
    [[], []],
  ])("%j → %j", (texts, expected) => {
    expect(typographyRuns(texts).map(visible)).toEqual(expected);
  });

  test("gives as many runs, which joined are the text set as one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("«", '"', " ", "mot", "l'", "!", ":", "5", " km", "...", "”", "\n"), {
          maxLength: 12,
        }),
        (texts) => {
          const runs = typographyRuns(texts);
          expect(runs).toHaveLength(texts.length);
          expect(runs.join("")).toBe(typography(texts.join("")));
        },
      ),
    );
  });
});

describe("lint", () => {
  test("names the rule, the place, and what to do in two languages", () => {
    expect(lint("Quoi!")).toEqual([
      {
        rule: "space-before-exclamation",
        range: { start: 4, end: 4 },
        before: "",
        after: "\u00A0",
        message: { en: "No-break space before ! and ?", fr: "Espace insécable devant ! et ?" },
        level: "fix",
      },
    ]);
  });

  test("counts in UTF-16 units", () => {
    expect(lint("🎉🎉 c'est").map(({ range, before, after }) => ({ range, before, after }))).toEqual([
      { range: { start: 6, end: 7 }, before: "'", after: "’" },
    ]);
  });

  test("suggests what typography leaves alone, unless told not to", () => {
    const text = "Le 1 juillet, l’Etat et le coeur de pages 10-12";
    expect(lint(text).map(({ rule, level }) => [rule, level])).toEqual([
      ["first-of-month", "lint"],
      ["dates", "fix"],
      ["accented-capitals", "lint"],
      ["ligatures", "lint"],
      ["ranges", "lint"],
    ]);
    expect(lint("l’Etat", { suggestions: false })).toEqual([]);
  });

  test("what it would fix is what typography changes", () => {
    fc.assert(
      fc.property(copy, (text) => {
        let result = "";
        let from = 0;
        for (const { range, before, after } of lint(text, { suggestions: false })) {
          expect(text.slice(range.start, range.end)).toBe(before);
          result += text.slice(from, range.start) + after;
          from = range.end;
        }
        expect(result + text.slice(from)).toBe(typography(text));
      }),
    );
  });

  test("has nothing to say of a text that is set", () => {
    expect(lint("L’été\u00A0: «\u00A0enfin\u00A0!\u00A0»")).toEqual([]);
  });
});

test("there are about thirty rules, each with a French and an English message", () => {
  expect(rules.length).toBeGreaterThanOrEqual(30);
  for (const { name, message, source, examples } of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([message.en, message.fr, source].every((text) => text.length > 3)).toBe(true);
    expect(examples.length).toBeGreaterThan(0);
  }
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

const copy = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom("L'", "été", " : ", '"', "«", "»", "12", " 000", " km", "!", " ", "  ", "\n", "\uD83D", "\uDE00"),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

describe("any text", () => {
  test("twice equals once, and only spaces and signs change", () => {
    fc.assert(
      fc.property(copy, (text) => {
        const once = typography(text);
        expect(typography(once)).toBe(once);
        expect(letters(once)).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  // Found by millions of random texts: marks that touch, references that a space ends, tokens behind marks of the third level.
  test.each([
    ` 000  ""L'""`,
    '"L""«2»"',
    '";""";"',
    '"!" "1""',
    `"""'"""`,
    "4 000:",
    "1 000:2",
    '“":2?"',
    `“";L'l"`,
    '«":":2;"',
    ":]! ]",
    "d’ etc...–",
  ])("%j: twice equals once in every style", (text) => {
    for (const style of Object.keys(styles) as (keyof typeof styles)[]) {
      const once = typography(text, { style });
      expect([style, typography(once, { style })]).toEqual([style, once]);
    }
  });

  test("a thousand pairs that touch each other and one mark alone", () => {
    const text = `${'"a"'.repeat(1000)}"`;
    expect(typography(text)).toBe(text);
  });

  /** Everything but what rules may put in, take out or replace. */
  function letters(text: string): string {
    return text.replace(/[\s"«»“”‘’'….]|[èi]*[èe][mr]es?\b/g, "");
  }

  test("lone surrogates and odd characters come out as they went in", () => {
    const odd = "\uD800 \uDFFF\uD83D a\u0000b\uFFFEc\u200Bd\u2028e\u00ADf";
    expect(typography(odd)).toBe(odd);
  });
});

test.each([
  '"',
  '" ',
  "«",
  "»",
  '« " ',
  ":",
  ";",
  "!?",
  "1",
  "1 ",
  "123 ",
  "1,",
  " ",
  "\u00A0",
  ".",
  "'",
  "l'",
  "l' ",
  "a - ",
  " – ",
  "M. ",
  "A. ",
  "n°1",
  "<a",
  "<!--",
  "<pre>",
  ">!",
  "`a ",
  "{",
  '["',
  '{"a" ',
  '="',
  "( ",
  "&a",
  "a@",
  "/a",
  "\n",
  '"a\n \n',
  "the ",
  "the' ",
  "http://",
  '<b>"',
  "X",
  "etc...",
  "\uD800!",
  '"a "b" c" ',
  "1 h ",
  "a",
])("48,000 characters of %j take no time", (unit) => {
  const text = unit.repeat(48_000 / unit.length);
  const started = performance.now();
  const once = typography(text);
  lint(text);
  expect(performance.now() - started).toBeLessThan(3000);
  expect(typography(once)).toBe(once);
});
