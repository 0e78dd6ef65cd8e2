import type { Article } from "@marbre/schema";
import { article, audio, caption, credit, figure, link, list, listItem, paragraph, text, video } from "@marbre/schema";
import { expect, test } from "vitest";
import type { Channel, FeedOptions } from "../src/index.js";
import { toRss } from "../src/index.js";
import { type ProfileName, profiles } from "../src/profiles/index.js";
import { childrenOf, parseXml, textOf, type XmlElement } from "./well-formed.js";

/**
 * What the W3C Feed Validation Service says of RSS 2.0, rule by rule under its own names, errors and warnings alike: what
 * could come up in the elements this package writes. Two warnings no writer can help, for the text is the writer's: an end
 * tag spelled out in a title (ContainsHTML), a date before 1990 (ImplausibleDate).
 */
function events(xml: string): string[] {
  const found: string[] = [];
  const channel = childrenOf(parseXml(xml), "channel")[0] as XmlElement;
  const guids = new Set<string>();
  if (/[\u0080-\u009F\uFFFD]/.test(xml)) found.push("BadCharacters");
  // Texts in which HTML is discouraged: looked at line by line, for a reference by number tells that markup is none.
  for (const line of xml.split("\n")) {
    const plain = /^<(title|category|copyright|media:(?:title|description))\b[^>]*>(.*)<\/\1>$/.exec(line)?.[2];
    const value = (plain ?? "")
      .replace(/&gt;|&quot;/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&");
    if (/&#?\w|<[/a-z]/i.test(value) && !line.includes("&#x")) found.push("CharacterData");
  }
  walk(channel);
  return [...new Set(found)];

  function walk(element: XmlElement): void {
    const { name, attributes, children } = element;
    if (["title", "category", "guid"].includes(name) && element.text === "") found.push("NotBlank");
    for (const unique of [
      "title",
      "link",
      "guid",
      "description",
      "pubDate",
      "enclosure",
      "content:encoded",
      "media:title",
    ]) {
      if (childrenOf(element, unique).length > 1) found.push("DuplicateElement");
    }
    if (name === "pubDate" || name === "lastBuildDate") checkDate(element.text);
    if (name === "link" || name === "url") checkUri(element.text);
    if (name === "guid") {
      if (guids.has(element.text)) found.push("DuplicateValue");
      guids.add(element.text);
      if (attributes.isPermaLink === "true") checkUri(element.text);
    }
    if (name === "content:encoded") checkHtml(element.text);
    if (name === "item") {
      const names = children.map((child) => child.name);
      if (!names.includes("guid")) found.push("MissingGuid");
      const content = names.indexOf("content:encoded");
      if (content >= 0 && !(names.indexOf("description") >= 0 && names.indexOf("description") < content))
        found.push("NeedDescriptionBeforeContent");
    }
    if (name === "enclosure" || name.startsWith("media:") || name === "atom:link") {
      const address = attributes.url ?? attributes.href;
      if (address !== undefined) checkUri(address);
      if (attributes.type !== undefined && !name.startsWith("media:t") && name !== "media:description")
        if (!/^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/.test(attributes.type))
          found.push("InvalidMIMEAttribute");
      for (const size of ["width", "height", "fileSize"]) {
        if (attributes[size] !== undefined && !/^[1-9]\d*$/.test(attributes[size]))
          found.push("InvalidPositiveInteger");
      }
      if (attributes.length !== undefined && !/^\d+$/.test(attributes.length)) found.push("InvalidNonNegativeInteger");
      if (attributes.duration !== undefined && !/^\d+$/.test(attributes.duration)) found.push("InvalidFloat");
      if (attributes.role !== undefined && !/^(?:photographer|illustrator|distribution company)$/.test(attributes.role))
        found.push("InvalidCreditRole");
    }
    for (const child of children) walk(child);
  }

  function checkDate(value: string): void {
    const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d [+-]\d\d[03]0$/.exec(value);
    if (date === null) found.push("ProblematicalRFC822Date");
    else if (!new Date(`${date[2]} 00:00 UTC`).toUTCString().startsWith(date[1] as string)) found.push("IncorrectDOW");
  }

  function checkUri(value: string): void {
    if (!/^https?:\/\/[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/.test(value)) found.push("InvalidFullLink");
  }

  function checkHtml(html: string): void {
    for (const [, element, attributes = ""] of html.matchAll(/<([a-z][a-z\d]*)((?:\s[\w-]+(?:="[^"]*")?)*)>/g)) {
      if (/^(?:script|style|iframe|object|embed|link|meta|frame|form|input)$/.test(element as string))
        found.push("SecurityRisk");
      for (const [, name, value = ""] of attributes.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)) {
        if (/^(?:style|srcdoc|role|itemprop|on.*|aria-.*)$/.test(name as string)) found.push("SecurityRiskAttr");
        if ((name === "href" || name === "src") && !/^\w+:/.test(value)) found.push("ContainsRelRef");
      }
    }
  }
}

const channel: Channel = {
  title: "Le Courrier & Cie",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/une.xml",
  description: "Les articles de la une",
  lang: "fr-FR",
  logo: "https://courrier.example/logo.png",
  icon: "https://courrier.example/icone.png",
  image: { url: "https://courrier.example/logo.png", width: 600, height: 60 },
  copyright: "© Le Courrier & Cie",
  categories: ["R&D", "AT&T; et <autres"],
};

/** An article with a hostile value in one field, sound in all others. */
const one = (value: unknown, field: string, number: number): Article => {
  const of = <Sound>(name: string, sound: Sound): Sound => (field === name ? (value as Sound) : sound);
  return article({
    meta: {
      lang: "fr",
      canonicalUrl: of("url", `https://courrier.example/a${number}.html`),
      datePublished: of("date", "2026-11-22T08:00:00+01:00"),
      dateModified: of("date", "2026-11-22T09:00:00+01:00"),
      contributors: [{ name: of("name", "Anne Le Goff"), role: "author" }],
      sections: [{ name: of("category", "Mer") }],
      subjects: [{ name: "Port", scheme: of("category", "medtop") }],
      rights: { notice: of("text", "© Le Courrier") },
    },
    header: { headline: of("text", "Le port s’agrandit"), ...(field !== "summary" && { standfirst: "Lundi." }) },
    body: [
      list([listItem([paragraph([link(of("url", "/suite"), of("text", "La suite")), text(of("text", " ici"))])])]),
      figure({
        image: {
          url: of("url", "/quai.jpg"),
          alt: of("text", ""),
          width: of("size", 12),
          height: of("size", 7),
          mediaType: of("type", "image/jpeg"),
        },
        caption: caption(of("text", "Le quai")),
        credit: credit(of("text", "AFP"), { role: "agency" }),
      }),
      figure([video({ url: "/film.mp4", title: of("text", "Film"), duration: of("size", 61), width: of("size", 5) })]),
      figure([audio({ url: "/son.mp3", duration: of("size", 3) })]),
    ],
  });
};

const TEXTS = [
  "R&D",
  "AT&T;",
  "a &lt;b> &amp; &#60;",
  "<br>",
  "1 < 2",
  "\uFFFD",
  "\uFDD0",
  "\u0085",
  "\u0000",
  "\uD800",
  "]]>",
  "\u2028",
  "<!--",
];
const ATTACKS: Readonly<Record<string, readonly unknown[]>> = {
  text: TEXTS,
  name: TEXTS,
  category: [...TEXTS, "", " ", "<sport", "a&b=c"],
  summary: [""],
  url: [
    "https://courrier.example/é?a=[b]&c=|d",
    "javascript:1",
    "//",
    "http://[::1",
    "a b",
    "#note",
    "",
    "\u0000",
    "data:x",
    "HTTPS://Courrier.EXAMPLE:443/../x",
  ],
  date: [
    "1944-08-25",
    "2024-02-30",
    "",
    "hier",
    "2024-07-03T15:04:00+05:45",
    "2024-07-03T15:04:00-13:59",
    "10000-01-01",
    "2024-12-31T23:59:60Z",
  ],
  size: [0, -1, 0.2, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1.5],
  type: ["image", "image/", "a b/c", "image/jpeg; q=1", '"', ""],
};

test.each(Object.keys(profiles) as ProfileName[])("feeds for %s have nothing the feed validator names", (profile) => {
  const cases = Object.entries(ATTACKS).flatMap(([field, values]) => values.map((value) => ({ field, value })));
  const all = cases.map(({ field, value }, number) => one(value, field, number));
  const options: FeedOptions = { profile: profiles[profile], now: "2026-11-22T20:00:00+01:00" };
  for (const [number, given] of all.entries())
    expect([cases[number], events(toRss(channel, [given], options))]).toEqual([cases[number], []]);
  const enclosed = toRss(channel, [one("", "none", 0)], {
    ...options,
    enclosure: () => ({ url: "/son.mp3", type: "audio/mpeg", length: 12 }),
  });
  expect([textOf(childrenOf(parseXml(enclosed), "channel")[0] as XmlElement, "title"), events(enclosed)]).toEqual([
    channel.title,
    [],
  ]);
});
