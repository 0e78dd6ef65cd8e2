import { article, paragraph, paywall } from "@marbre/schema";
import { expect, test } from "vitest";
import { toAtom, toJsonFeed, toRss } from "./index.js";

const channel = {
  title: "Le Courrier",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/une.xml",
  description: "La une",
  lang: "fr",
};

test("a channel writes its paging, hub, picture and stylesheet", () => {
  expect(
    toRss(
      {
        ...channel,
        copyright: "© Le Courrier",
        ttl: 30,
        hub: "https://hub.example/",
        next: "/une-2.xml",
        stylesheet: "/feed.xsl",
        image: { url: "/logo.png", width: 144, height: 40 },
        webfeeds: { accentColor: "8C1C13" },
      },
      [],
    ),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="https://courrier.example/feed.xsl"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:webfeeds="http://webfeeds.org/rss/1.0">
<channel>
<title>Le Courrier</title>
<link>https://courrier.example/</link>
<description>La une</description>
<atom:link href="https://courrier.example/une.xml" rel="self" type="application/rss+xml"/>
<atom:link href="https://hub.example/" rel="hub"/>
<atom:link href="https://courrier.example/une-2.xml" rel="next"/>
<webfeeds:cover image="https://courrier.example/logo.png"/>
<webfeeds:accentColor>8C1C13</webfeeds:accentColor>
<webfeeds:related layout="card" target="browser"/>
<language>fr</language>
<copyright>© Le Courrier</copyright>
<ttl>30</ttl>
<image>
<url>https://courrier.example/logo.png</url>
<title>Le Courrier</title>
<link>https://courrier.example/</link>
<width>144</width>
<height>40</height>
</image>
</channel>
</rss>
`);
});

const port = article({
  meta: {
    canonicalUrl: "https://courrier.example/port.html",
    datePublished: "2024-07-03T15:04:00+02:00",
    contributors: [{ name: "Anne Le Goff", role: "author", url: "https://courrier.example/alg" }],
    sections: [{ name: "Mer" }],
  },
  header: { headline: "Le port s’agrandit", standfirst: "Les travaux commencent." },
  body: [paragraph("Un."), paragraph("Deux."), paragraph("Trois."), paywall(), paragraph("Payant.")],
});

test("an Atom feed", () => {
  expect(toAtom(channel, [port], { content: "summary" })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>Le Courrier</title>
<subtitle>La une</subtitle>
<id>https://courrier.example/une.xml</id>
<updated>2024-07-03T15:04:00+02:00</updated>
<link rel="self" type="application/atom+xml" href="https://courrier.example/une.xml"/>
<link rel="alternate" type="text/html" href="https://courrier.example/"/>
<entry xml:lang="fr">
<title>Le port s’agrandit</title>
<id>https://courrier.example/port.html</id>
<published>2024-07-03T15:04:00+02:00</published>
<updated>2024-07-03T15:04:00+02:00</updated>
<link rel="alternate" type="text/html" href="https://courrier.example/port.html"/>
<author>
<name>Anne Le Goff</name>
<uri>https://courrier.example/alg</uri>
</author>
<category term="Mer"/>
<summary>Les travaux commencent.</summary>
</entry>
</feed>
`);
});

test("a JSON Feed", () => {
  expect(JSON.parse(toJsonFeed(channel, [port], { content: "excerpt", excerpt: 1 }))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Le Courrier",
    home_page_url: "https://courrier.example/",
    feed_url: "https://courrier.example/une.xml",
    description: "La une",
    language: "fr",
    items: [
      {
        id: "https://courrier.example/port.html",
        url: "https://courrier.example/port.html",
        title: "Le port s’agrandit",
        content_html: expect.stringContaining("<p>Un.</p>"),
        summary: "Les travaux commencent.",
        date_published: "2024-07-03T15:04:00+02:00",
        authors: [{ name: "Anne Le Goff", url: "https://courrier.example/alg" }],
        tags: ["Mer"],
        language: "fr",
      },
    ],
  });
});

test("a feed ends before the paywall, unless it is for subscribers", () => {
  expect(toRss(channel, [port])).toContain("Trois.");
  expect(toRss(channel, [port])).not.toContain("Payant.");
  expect(toRss(channel, [port], { paid: true })).toContain("Payant.");
  expect(toRss(channel, [port], { content: "excerpt" })).toMatch(/Deux\.[\s\S]*Lire la suite/);
  expect(toRss(channel, [port], { content: "excerpt" })).not.toContain("Trois.");
});
