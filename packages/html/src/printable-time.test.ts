import { expect, test } from "vitest";
import { printDate } from "./print-date.js";
import { printableTime } from "./printable-time.js";

test.each([
  "2024",
  "2024-05",
  "2024-02-29",
  "05-12",
  "02-29",
  "18:30",
  "18:30:15.250",
  "2024-05-12T18:30",
  "2024-05-12 18:30",
  "2024-05-12T18:30Z",
  "2024-05-12T18:30:00+02:00",
  "2024-05-12T18:30:00.5-0500",
])("%s is a time of HTML", (value) => {
  expect(printableTime(value)).toBe(value);
});

test.each([
  "",
  "0000",
  "2023-02-29",
  "2024-13",
  "2024-04-31",
  "02-30",
  "24:00",
  "18h30",
  "2024-05-12T18:30+25:00",
  "hier",
  `2024${" ".repeat(50)}`,
  42,
  null,
  undefined,
])("%j is none", (value) => {
  expect(printableTime(value)).toBeUndefined();
});

test.each([
  ["2026-03-01T14:05:00+01:00", "fr", "1er mars 2026 à 14h05"],
  ["2026-08-12T09:00:00Z", "fr-CA", "12 août 2026 à 9h"],
  ["2026-12-25", undefined, "25 décembre 2026"],
  ["2026-03-01T14:05:00+01:00", "en-GB", "1 March 2026, 14:05"],
  ["2026-03-01T14:05:00+01:00", "de", "2026-03-01, 14:05"],
  ["18:30", "fr", "18:30"],
])("%s in %s is printed %s", (moment, lang, printed) => {
  expect(printDate(moment, lang)).toBe(printed);
});
