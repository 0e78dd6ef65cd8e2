import { describe, expect, test } from "vitest";
import { parse } from "../text.js";
import { dateExists, isTimeZone, offsetMinutes, toRfc3339, weekday } from "./time-zone.js";

const at = (text: string) => {
  const [year, month, day, hour, minute] = text.split(/[-T:]/).map(Number) as [number, number, number, number, number];
  return { year, month, day, hour, minute };
};

describe("offsets", () => {
  test.each([
    ["Europe/Paris", "2024-01-15T12:00", 60],
    ["Europe/Paris", "2024-07-15T12:00", 120],
    ["Europe/Paris", "2024-03-31T01:59", 60],
    ["Europe/Paris", "2024-03-31T03:00", 120],
    ["Europe/Paris", "2024-10-27T01:59", 120],
    ["Europe/Paris", "2024-10-27T03:00", 60],
    ["Europe/Brussels", "2005-03-27T12:00", 120],
    ["Europe/Zurich", "2026-10-25T12:00", 60],
    ["America/Montreal", "2024-03-10T12:00", -240],
    ["America/Montreal", "2024-03-09T12:00", -300],
    ["America/Montreal", "2024-11-03T12:00", -300],
    ["America/Toronto", "2006-03-20T12:00", -300],
    ["Indian/Reunion", "2024-07-15T12:00", 240],
    ["UTC", "2024-07-15T12:00", 0],
    ["Asia/Tokyo", "2024-07-15T12:00", 540],
    ["Australia/Sydney", "2024-01-15T12:00", 660],
  ])("%s at %s", (zone, time, expected) => {
    expect(offsetMinutes(at(time), zone)).toBe(expected);
  });

  test.each(["Europe/Paris", "Europe/Brussels", "Europe/London", "America/Toronto"])(
    "%s agrees with Intl at noon on every day of thirty years",
    (timeZone) => {
      const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
      for (let year = 2007; year <= 2036; year++) {
        for (let day = 0; day < 365; day += 7) {
          const noon = new Date(Date.UTC(year, 0, 1 + day, 12));
          const name = parts.formatToParts(noon).find((part) => part.type === "timeZoneName")?.value ?? "";
          const match = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name);
          const expected =
            match?.[1] === undefined ? 0 : (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
          const local = new Date(noon.getTime() + expected * 60_000);
          const given = {
            year: local.getUTCFullYear(),
            month: local.getUTCMonth() + 1,
            day: local.getUTCDate(),
            hour: local.getUTCHours(),
            minute: 0,
          };
          expect(offsetMinutes(given, timeZone)).toBe(expected);
        }
      }
    },
  );

  test("midnight stands for an unknown hour", () => {
    expect(toRfc3339({ year: 2024, month: 11, day: 27 }, "Europe/Paris")).toBe("2024-11-27T00:00:00+01:00");
  });

  test("an unknown zone is a programmer's mistake", () => {
    expect(["Europe/Paris", "Asia/Tokyo", "Europe/Pariss", ""].map(isTimeZone)).toEqual([true, true, false, false]);
    expect(() => parse("Le pont", { timeZone: "Europe/Pariss" })).toThrow(/options\.timeZone/);
  });
});

test("the calendar", () => {
  expect(dateExists(2024, 2, 29)).toBe(true);
  expect(dateExists(2023, 2, 29)).toBe(false);
  expect(dateExists(2023, 13, 1)).toBe(false);
  expect(weekday(0)).toBe(4);
});
