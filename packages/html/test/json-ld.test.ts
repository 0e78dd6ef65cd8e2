import { article, correction, dateline, figure, type Meta, measure, paywall } from "@marbre/schema";
import type { NewsArticle, WithContext } from "schema-dts";
import { describe, expect, test } from "vitest";
import { jsonLd, type PageOptions, toHtmlPage } from "../src/index.js";
import { elementsOf, parseHtml, textOf } from "./dom.js";

const META: Meta = {
  lang: "fr",
  id: "urn:courrier:2026:42",
  revision: "3",
  genre: "report",
  sections: [{ name: "Société" }, { name: "Transports" }],
  keywords: ["vélo", "pont"],
  headlines: { seo: "Pont de Cheviré : les vélos passent", social: "Ils roulent !" },
  summaries: { seo: "Après deux ans de travaux, la piste rouvre." },
  contributors: [
    {
      id: "ca",
      name: "Claire Aubin",
      role: "author",
      jobTitle: "envoyée spéciale",
      url: "/auteurs/aubin",
      affiliation: "Le Courrier",
      sameAs: ["https://social.example/@aubin"],
    },
    { name: "Yann Kerrien", role: "author" },
    { name: "Inès Caron", role: "photographer" },
    { name: "Ada Moss", role: "translator" },
  ],
  sources: [{ name: "AFP", role: "agency", url: "https://www.afp.com/" }],
  datePublished: "2026-05-12T18:30:00+02:00",
  dateModified: "2026-05-13T08:00:00+02:00",
  dateCreated: "2026-05-12T12:00:00+02:00",
  expires: "2030-01-01T00:00:00Z",
  subjects: [{ name: "Circulation", uri: "https://cv.iptc.org/newscodes/mediatopic/20000337" }],
  entities: [
    { type: "place", name: "Nantes", rel: "about" },
    { type: "person", name: "Jean Le Bihan" },
  ],
  locationCreated: { name: "Nantes", country: "FR", geo: { latitude: 47.2184, longitude: -1.5536 } },
  access: { level: "subscriber" },
  rights: { holder: "Le Courrier", notice: "© Le Courrier", year: 2026, license: "https://courrier.example/licence" },
  series: { name: "Ponts", url: "/series/ponts" },
  translations: [{ lang: "en", url: "https://courrier.example/en/bridge" }],
  sponsorship: { kind: "partner", sponsor: "La Métropole" },
  print: { edition: "Nantes", section: "Métropole", page: "4" },
};

const ARTICLE = article({
  meta: META,
  header: {
    headline: "Le pont rouvre aux cyclistes",
    subheadline: "Deux ans de travaux",
    standfirst: "Fermé depuis deux ans, l’ouvrage rouvre.",
    dateline: dateline("Nantes (AFP) –"),
    figure: figure({
      image: { url: "/pont.jpg", alt: "Le pont", width: 1600, height: 900 },
      caption: "Le pont, mardi.",
      credit: "Photo Inès Caron",
    }),
  },
  body: ["Un deux trois.", paywall(), "Quatre."],
  footer: [correction("Quatre piles, et non trois.", { dateTime: "2026-05-13T09:00:00+02:00" })],
});

const PAGE: PageOptions = {
  site: { name: "Le Courrier", url: "https://courrier.example/", logo: "/logo.png" },
  canonicalUrl: "https://courrier.example/pont.html",
};

test("tells everything Google recommends for news, in schema.org’s words", () => {
  const expected = {
    "@context": "https://schema.org",
    "@type": "ReportageNewsArticle",
    mainEntityOfPage: { "@type": "WebPage", "@id": "https://courrier.example/pont.html" },
    url: "https://courrier.example/pont.html",
    identifier: "urn:courrier:2026:42",
    headline: "Le pont rouvre aux cyclistes",
    alternativeHeadline: "Deux ans de travaux",
    description: "Après deux ans de travaux, la piste rouvre.",
    image: [
      {
        "@type": "ImageObject",
        url: "https://courrier.example/pont.jpg",
        width: { "@type": "QuantitativeValue", value: 1600, unitCode: "E37" },
        height: { "@type": "QuantitativeValue", value: 900, unitCode: "E37" },
        caption: "Le pont, mardi.",
        creditText: "Photo Inès Caron",
      },
    ],
    datePublished: "2026-05-12T18:30:00+02:00",
    dateModified: "2026-05-13T08:00:00+02:00",
    dateCreated: "2026-05-12T12:00:00+02:00",
    expires: "2030-01-01T00:00:00Z",
    author: [
      {
        "@type": "Person",
        name: "Claire Aubin",
        url: "https://courrier.example/auteurs/aubin",
        jobTitle: "envoyée spéciale",
        affiliation: { "@type": "Organization", name: "Le Courrier" },
        sameAs: ["https://social.example/@aubin"],
      },
      { "@type": "Person", name: "Yann Kerrien" },
    ],
    contributor: [{ "@type": "Person", name: "Inès Caron" }],
    translator: [{ "@type": "Person", name: "Ada Moss" }],
    sourceOrganization: [{ "@type": "Organization", name: "AFP", url: "https://www.afp.com/" }],
    publisher: {
      "@type": "NewsMediaOrganization",
      name: "Le Courrier",
      url: "https://courrier.example/",
      logo: { "@type": "ImageObject", url: "https://courrier.example/logo.png" },
    },
    inLanguage: "fr",
    articleSection: ["Société", "Transports"],
    keywords: ["vélo", "pont"],
    wordCount: measure(ARTICLE).words,
    isAccessibleForFree: false,
    hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".paid" },
    about: [
      { "@type": "Thing", name: "Circulation", sameAs: "https://cv.iptc.org/newscodes/mediatopic/20000337" },
      { "@type": "Place", name: "Nantes" },
    ],
    mentions: [{ "@type": "Person", name: "Jean Le Bihan" }],
    dateline: "Nantes (AFP)",
    locationCreated: {
      "@type": "Place",
      name: "Nantes",
      geo: { "@type": "GeoCoordinates", latitude: 47.2184, longitude: -1.5536 },
      address: { "@type": "PostalAddress", addressCountry: "FR" },
    },
    correction: [
      { "@type": "CorrectionComment", text: "Quatre piles, et non trois.", datePublished: "2026-05-13T09:00:00+02:00" },
    ],
    version: "3",
    copyrightHolder: { "@type": "Organization", name: "Le Courrier" },
    copyrightNotice: "© Le Courrier",
    copyrightYear: 2026,
    license: "https://courrier.example/licence",
    sponsor: { "@type": "Organization", name: "La Métropole" },
    isPartOf: { "@type": "CreativeWorkSeries", name: "Ponts", url: "https://courrier.example/series/ponts" },
    workTranslation: [{ "@type": "CreativeWork", inLanguage: "en", url: "https://courrier.example/en/bridge" }],
    printEdition: "Nantes",
    printSection: "Métropole",
    printPage: "4",
  } satisfies WithContext<NewsArticle>;
  expect(jsonLd(ARTICLE, PAGE)).toEqual(expected);
});

test("the page holds the same, as one script", () => {
  const scripts = elementsOf(parseHtml(toHtmlPage(ARTICLE, PAGE), false)).filter(({ tagName }) => tagName === "script");
  expect(scripts.map((script) => JSON.parse(textOf(script)))).toEqual([jsonLd(ARTICLE, PAGE)]);
});

test.each([
  ["news", "NewsArticle"],
  ["interview", "NewsArticle"],
  ["report", "ReportageNewsArticle"],
  ["analysis", "AnalysisNewsArticle"],
  ["opinion", "OpinionNewsArticle"],
  ["editorial", "OpinionNewsArticle"],
  ["review", "ReviewNewsArticle"],
  ["explainer", "BackgroundNewsArticle"],
  ["live", "LiveBlogPosting"],
  ["advertorial", "AdvertiserContentArticle"],
  ["acme:boxing", "NewsArticle"],
  ["constructor:", "NewsArticle"],
] as const)("genre %s is a %s", (genre, type) => {
  expect(jsonLd(article({ meta: { genre } }))["@type"]).toBe(type);
});

describe("authors", () => {
  const authors = (meta: Partial<Meta>, options?: PageOptions) => jsonLd(article({ meta }), options).author;

  test("are agencies where nobody signs", () => {
    expect(authors({ sources: [{ name: "AFP" }] })).toEqual([{ "@type": "Organization", name: "AFP" }]);
  });

  test("are the publication where there are none either", () => {
    expect(authors({}, PAGE)).toEqual([
      { "@type": "Organization", name: "Le Courrier", url: "https://courrier.example/" },
    ]);
  });

  test("are absent where nothing is known", () => {
    expect(authors({})).toBeUndefined();
  });
});

describe("access", () => {
  test.each([
    [undefined, {}],
    ["free", { isAccessibleForFree: true }],
    [
      "metered",
      {
        isAccessibleForFree: false,
        hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".lc-body" },
      },
    ],
  ] as const)("%s", (level, expected) => {
    const { isAccessibleForFree, hasPart } = jsonLd(article({ meta: level ? { access: { level } } : {} }), {
      classPrefix: "lc-",
    });
    expect({
      ...(isAccessibleForFree !== undefined && { isAccessibleForFree }),
      ...(hasPart !== undefined && { hasPart }),
    }).toEqual(expected);
  });
});

test("a date without an offset is left out and reported", () => {
  const problems: unknown[] = [];
  const data = jsonLd(article({ meta: { datePublished: "2026-05-12" } }), {
    onProblem: ({ code, args }) => problems.push({ code, args }),
  });
  expect(data.datePublished).toBeUndefined();
  expect(problems).toContainEqual({ code: "date-invalid", args: { field: "meta.datePublished", value: "2026-05-12" } });
});

test("crops of a picture are listed beside it, the largest of each shape", () => {
  const tree = article({ header: { figure: figure({ image: { url: "/a.jpg", alt: "", width: 1600, height: 900 } }) } });
  const { image } = jsonLd(tree, {
    canonicalUrl: "https://courrier.example/a.html",
    resolveImage: () => ({
      variants: [
        { url: "/a-800.jpg", width: 800, height: 450 },
        { url: "/a-4x3.jpg", width: 1200, height: 900 },
        { url: "/a-4x3-small.jpg", width: 400, height: 300 },
        { url: "/a-1x1.jpg", width: 900, height: 900 },
        { url: "/a-tiny.jpg", width: 90, height: 60 },
      ],
    }),
  });
  expect((image as { url: string }[]).map(({ url }) => url)).toEqual([
    "https://courrier.example/a.jpg",
    "https://courrier.example/a-4x3.jpg",
    "https://courrier.example/a-1x1.jpg",
  ]);
});

test("live coverage lists its posts", () => {
  const live = article({
    meta: { genre: "live", coverage: { start: "2026-05-12T08:00:00+02:00" } },
    body: [
      {
        type: "livePost",
        datePublished: "2026-05-12T18:30:00+02:00",
        children: [{ type: "paragraph", children: [{ type: "text", value: "Le ruban est coupé." }] }],
      },
    ],
  });
  expect(jsonLd(live)).toMatchObject({
    "@type": "LiveBlogPosting",
    coverageStartTime: "2026-05-12T08:00:00+02:00",
    liveBlogUpdate: [
      { "@type": "BlogPosting", datePublished: "2026-05-12T18:30:00+02:00", articleBody: "Le ruban est coupé." },
    ],
  });
});
