import { expect, test } from "vitest";
import { feedDate, rfc822Date, rfc3339Date } from "./feed-date.js";

test.each([
  ["2024-07-03T15:04:00+02:00", "Wed, 03 Jul 2024 15:04:00 +0200", "2024-07-03T15:04:00+02:00"],
  ["2024-12-31T23:59:60Z", "Tue, 31 Dec 2024 23:59:59 +0000", "2024-12-31T23:59:59Z"],
  ["2024-02-29T00:30:00-03:30", "Thu, 29 Feb 2024 00:30:00 -0330", "2024-02-29T00:30:00-03:30"],
  ["2024-07-03", "Wed, 03 Jul 2024 00:00:00 +0000", "2024-07-03T00:00:00Z"],
  ["2024-07-03T15:04:00.123Z", "Wed, 03 Jul 2024 15:04:00 +0000", "2024-07-03T15:04:00Z"],
  ["0099-01-01T00:00:00Z", "Thu, 01 Jan 0099 00:00:00 +0000", "0099-01-01T00:00:00Z"],
])("%s reads %s and %s", (value, rss, atom) => {
  const date = feedDate(value)!;
  expect([rfc822Date(date), rfc3339Date(date)]).toEqual([rss, atom]);
});

test.each([
  undefined,
  "",
  "hier",
  "10000-01-01",
  "-001-01-01",
  "2024-13-01",
  "2024-02-30",
  "2023-02-29",
  "2024-07-03T25:00Z",
  "03/07/2024",
  "2024-07-03T15:04:00+99:00",
])("%s is no date", (value) => {
  expect(feedDate(value)).toBeUndefined();
});
