import type { Article, Meta } from "@marbre/schema";
import { article } from "@marbre/schema";
import type { Channel } from "../src/index.js";

/** A small channel for tests that are about something else. */
export const channel: Channel = {
  title: "Le Courrier",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/rss.xml",
  description: "Les nouvelles du port",
  lang: "fr",
};

/** A small article of it with a body, and more `meta`. */
export function bacWith(
  body: NonNullable<Parameters<typeof article>[0]>["body"] & {},
  meta: Partial<Meta> = {},
): Article {
  return article({
    meta: {
      lang: "fr",
      canonicalUrl: "https://courrier.example/bac",
      datePublished: "2024-05-03T10:00:00+02:00",
      ...meta,
    },
    header: { headline: "Le bac" },
    body,
  });
}

export const bac: Article = bacWith(["Il repart."]);
