import { describe, expect, test } from "vitest";
import { bac, channel } from "../test/bac.js";
import { newsSitemap, rssBytes, rssItem, rssStream, sitemap, toAtom, toJsonFeed, toRss } from "./index.js";

const now = "2024-05-03T10:00:00+02:00";

const lists: Readonly<Record<string, (articles: never, options?: never) => unknown>> = {
  toRss: (articles, options) => toRss(channel, articles, options),
  rssBytes: (articles, options) => rssBytes(channel, articles, options),
  toAtom: (articles, options) => toAtom(channel, articles, options),
  toJsonFeed: (articles, options) => toJsonFeed(channel, articles, options),
  sitemap: (articles, options) => sitemap(articles, options),
  newsSitemap: (articles, options = { now } as never) => newsSitemap(articles, options),
};

describe.each(Object.entries(lists))("%s", (_, write) => {
  test.each([undefined, null, 42, {}, "Le bac", bac])("%j is no list of articles", (articles) => {
    expect(() => write(articles as never)).toThrow(TypeError);
    expect(() => write(articles as never)).toThrow(/^articles: received .*, expected an iterable of articles$/);
  });

  test.each([null, 4, "full"])("%j is no options object", (options) => {
    expect(() => write([bac] as never, options as never)).toThrow(/^options: received .*, expected an object$/);
  });

  test("lists, sets and generators are taken; what is no article in them is reported, not thrown", () => {
    const each = function* () {
      yield bac;
    };
    for (const articles of [[], [bac], new Set([bac]), each(), [undefined, 4, {}, { type: "article" }, bac]]) {
      expect(() => write(articles as never)).not.toThrow();
    }
  });
});

test.each([undefined, null, 42, {}, "Le bac"])("rssStream: %j is no list of articles", async (articles) => {
  await expect(rssStream(channel, articles as never).next()).rejects.toThrow(/^articles: received/);
});

test.each([undefined, null, 42, {}, "Le bac", { type: "article" }])("rssItem: %j is no article", (one) => {
  expect(() => rssItem(one as never)).toThrow(/^article: received .*, expected an article tree/);
  expect(() => rssItem(bac)).not.toThrow();
});

test.each(["google", {}, null])("%j is no profile", (profile) => {
  expect(() => toRss(channel, [bac], { profile } as never)).toThrow(
    /^profile: received .*, expected a profile of @marbre\/rss\/profiles$/,
  );
});
