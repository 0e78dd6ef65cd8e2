import type { Meta } from "@marbre/schema";
import { article, figure } from "@marbre/schema";
import { expect, test } from "vitest";
import type { Channel, FeedOptions } from "../channel.js";
import { toRss } from "../rss.js";
import { feedly, msn, type ProfileName, profiles, smartnews } from "./index.js";

const channel: Channel = {
  title: "Le Courrier de l’Estuaire",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/une.xml",
  description: "Les articles de la une",
  lang: "fr-FR",
  logo: "https://courrier.example/logo.png",
  icon: "https://courrier.example/icone.png",
};
const whole = (meta: Partial<Meta> = {}, image = { url: "/quai.jpg", alt: "", width: 1200, height: 675 }) =>
  article({
    meta: {
      canonicalUrl: "https://courrier.example/port.html",
      datePublished: "2026-11-22T08:00:00+01:00",
      contributors: [{ name: "Anne Le Goff", role: "author" }],
      sections: [{ name: "Mer" }, { name: "Port, estuaire" }],
      ...meta,
    },
    header: {
      headline: "Le port de l’estuaire s’agrandit encore",
      standfirst: "Les travaux commencent lundi. ".repeat(11),
      figure: figure({ image }),
    },
    body: ["Le chantier durera trois ans."],
  });
const codes = (
  profile: ProfileName,
  one = whole(),
  over: Partial<Channel> = {},
  options: FeedOptions = {},
): string[] => {
  const found: string[] = [];
  toRss({ ...channel, ...over }, [one], {
    profile: profiles[profile],
    now: "2026-11-22T20:00:00+01:00",
    ...options,
    onProblem: ({ code }) => found.push(code),
  });
  return found.filter((code) => code.startsWith("feed-"));
};

test.each(Object.keys(profiles) as ProfileName[])("a whole article breaks no limit of %s", (profile) => {
  expect(codes(profile)).toEqual([]);
});

test.each<[string, string[], string]>([
  [
    "a short summary on Flipboard",
    codes(
      "flipboard",
      article({
        ...whole(),
        header: {
          headline: "Titre",
          standfirst: "Court.",
          figure: figure({ image: { url: "/a.jpg", alt: "", width: 1200, height: 675 } }),
        },
        meta: whole().meta,
      }),
    ),
    "feed-field-length",
  ],
  [
    "a small picture on Flipboard",
    codes("flipboard", whole({}, { url: "/a.jpg", alt: "", width: 900, height: 400 })),
    "feed-image-too-small",
  ],
  ["no author on Flipboard", codes("flipboard", whole({ contributors: [] })), "feed-field-missing"],
  [
    "a long description on SmartNews",
    codes("smartnews", whole(), { description: "x".repeat(31) }),
    "feed-channel-description-length",
  ],
  ["an old article on MSN", codes("msn", whole({ datePublished: "2025-11-01T08:00:00+01:00" })), "feed-item-too-old"],
  [
    "an article of tomorrow on MSN",
    codes("msn", whole({ datePublished: "2026-11-23T08:00:00+01:00" })),
    "feed-item-not-out",
  ],
  ["a language without region on Apple News", codes("apple-news", whole(), { lang: "fr" }), "feed-lang-without-region"],
  ["a megabyte on Google", codes("google", whole(), {}, { body: () => "x".repeat(1_000_001) }), "feed-item-too-large"],
])("%s is reported", (_what, found, expected) => {
  expect(found).toEqual([expected]);
});

test("a profile brings its own elements", () => {
  expect(toRss(channel, [whole()], { profile: smartnews })).toContain(
    "<snf:logo>\n<url>https://courrier.example/logo.png</url>\n</snf:logo>",
  );
  expect(toRss(channel, [whole()], { profile: smartnews })).toContain("<category>Mer,Port  estuaire</category>");
  expect(toRss(channel, [whole({ dateModified: "2026-11-22T09:00:00+01:00" })], { profile: msn })).toContain(
    "<dcterms:modified>2026-11-22T09:00:00+01:00</dcterms:modified>",
  );
  expect(toRss(channel, [whole()], { profile: feedly })).toContain(
    "<webfeeds:icon>https://courrier.example/icone.png</webfeeds:icon>",
  );
  expect(toRss(channel, [whole()])).not.toContain("webfeeds");
});
