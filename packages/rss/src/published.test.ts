import type { Meta } from "@marbre/schema";
import { article } from "@marbre/schema";
import { expect, test } from "vitest";
import { isPublished } from "./published.js";

const NOW = Date.parse("2026-11-22T20:00:00+01:00");

test.each<[Partial<Meta>, number | undefined, string | undefined]>([
  [{}, undefined, undefined],
  [{ status: "usable" }, NOW, undefined],
  [{ status: "draft" }, NOW, "feed-article-withheld"],
  [{ status: "withheld" }, NOW, "feed-article-withheld"],
  [{ status: "canceled" }, NOW, "feed-article-withheld"],
  [{ embargoUntil: "2026-11-22T19:59:59+01:00" }, NOW, undefined],
  [{ embargoUntil: "2026-11-22T19:00:01Z" }, NOW, "feed-article-embargoed"],
  [{ embargoUntil: "2020-01-01T00:00:00Z" }, undefined, "feed-article-embargoed"],
  [{ embargoUntil: "bientôt" }, NOW, "feed-article-embargoed"],
  [{ status: "scheduled", datePublished: "2026-11-23T06:00:00+01:00" }, NOW, "feed-article-embargoed"],
  [{ status: "scheduled", datePublished: "2026-11-22T06:00:00+01:00" }, NOW, undefined],
  [{ status: "scheduled" }, NOW, "feed-article-embargoed"],
  [{ expires: "2026-11-22T20:00:00+01:00" }, NOW, "feed-article-expired"],
  [{ expires: "2026-11-23T20:00:00+01:00" }, NOW, undefined],
  [{ expires: "2020-01-01T00:00:00Z" }, undefined, undefined],
])("%j at %s: %s", (meta, now, expected) => {
  const codes: string[] = [];
  const published = isPublished(article({ meta }), now, (code) => codes.push(code));
  expect([published, codes[0]]).toEqual([expected === undefined, expected]);
});
