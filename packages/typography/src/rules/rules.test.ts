import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collect, triggerTable } from "../collect.js";
import { resolveStyle } from "../resolve-style.js";
import type { Rule } from "../rule.js";
import { typography } from "../typography.js";
import { appliedRules } from "./applied.js";
import { rules } from "./index.js";

const examples = rules.flatMap((rule) => rule.examples.flat());
const counterExamples = rules.flatMap((rule) => rule.unchanged);

/** What a rule alone makes of a text. */
function alone(rule: Rule, text: string): string {
  let result = "";
  let from = 0;
  for (const { start, end, after } of collect(text, resolveStyle(), triggerTable([rule]))) {
    result += text.slice(from, start) + after;
    from = end;
  }
  return result + text.slice(from);
}

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
  test.each(rule.examples)("%j → %j", (before, after) => {
    expect(alone(rule, before)).toBe(after);
  });

  test.each(rule.unchanged)("%j stays", (text) => {
    expect(alone(rule, text)).toBe(text);
  });

  test("is idempotent on all examples and counter-examples", () => {
    for (const text of [...examples, ...counterExamples]) {
      const once = alone(rule, text);
      expect(alone(rule, once)).toBe(once);
    }
  });

  test("is idempotent on generated text", () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const once = alone(rule, text);
        expect(alone(rule, once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

/** Pieces the rules look at, in any order. */
const frenchText = fc
  .array(
    fc.constantFrom(
      ..."'’\"«»“”;:!?.…,()[]-–—%€°<>{}`=/@#&0123456789IVXMel ",
      " ",
      " ",
      " ",
      "\u00A0",
      "\u202F",
      "\n",
      "\n\n",
      "...",
      "l",
      "d'",
      "qu’",
      "mot",
      "Dupont",
      "M.",
      "Mme",
      "J.",
      "n°",
      "km",
      "h",
      "mars",
      "1er",
      "ème",
      "etc",
      "Louis",
      "CAC",
      "the",
      "of",
      "<b>",
      "</b>",
      "\uFFFC",
      "\uD800",
      "\u00AD",
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

describe("all rules together", () => {
  test.each([...examples, ...counterExamples])("%j: twice equals once", (text) => {
    const once = typography(text);
    expect(typography(once)).toBe(once);
  });

  test.each(["presse", "in2002", "cldr", "fr-CA", "fr-CH", "plain"] as const)("generated text in %s", (style) => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const once = typography(text, { style });
        expect(typography(once, { style })).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test("the rules that apply come first in the public list, in the same order", () => {
    const applied = rules.filter(({ level }) => level === "fix");
    expect(rules.slice(0, applied.length)).toEqual(applied);
    expect(appliedRules.map(({ at }) => at)).toEqual(applied.map(({ at }) => at));
  });
});
