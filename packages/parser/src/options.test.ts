import { describe, expect, test } from "vitest";
import { explain, parse } from "./text.js";

describe("a programmer's mistake throws and names what was expected", () => {
  test.each<[string, () => unknown, string]>([
    ["source", () => parse(42 as never), "source is 42; expected a string or a Uint8Array"],
    ["no source", () => parse(undefined as never), "source is undefined; expected a string or a Uint8Array"],
    ["options", () => parse("", "text" as never), 'options is "text"; expected an object'],
    [
      "format",
      () => parse("", { format: "word" as never }),
      'options.format is "word"; expected "auto", "text", "markdown" or "html"',
    ],
    [
      "format of this entry",
      () => parse("", { format: "markdown" }),
      'options.format is "markdown"; expected "text" or "auto" in @marbre/parser/text; @marbre/parser reads it',
    ],
    [
      "lang",
      () => parse("", { lang: "français" }),
      'options.lang is "français"; expected a BCP 47 language tag such as "fr" or "fr-CA"',
    ],
    [
      "datePublished",
      () => parse("", { datePublished: "hier" }),
      'options.datePublished is "hier"; expected an RFC 3339 date such as 2024-11-27T15:04:00+01:00',
    ],
    [
      "severity",
      () => parse("", { severities: { "copy-empty": "grave" as never } }),
      'options.severities["copy-empty"] is "grave"; expected "error", "warning", "info" or "off"',
    ],
    [
      "hint label",
      () => explain("", { hints: [{ label: "titre" as never, block: 0 }] }),
      'options.hints[0].label is "titre"; expected a label',
    ],
    [
      "empty hint",
      () => explain("", { profile: { hints: [{ label: "promo" }] } }),
      'options.profile.hints[0] is {"label":"promo"}; expected one of block, equals, starts, ends, contains',
    ],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(new TypeError(message));
  });
});

test("severities are configured by code, for the problems returned and those told as they are found", () => {
  const told: string[] = [];
  const { problems } = parse("", {
    severities: { "copy-empty": "info", "headline-not-found": "off" },
    onProblem: ({ code, severity }) => told.push(`${code} ${severity}`),
  });
  expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["copy-empty info"]);
  expect(told).toEqual(["copy-empty info"]);
});
