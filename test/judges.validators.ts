import { describe, expect, test } from "vitest";
import { feedparser, nu, structuredData, validateAmp } from "../tools/judges/index.js";

const ampPage = (body: string) =>
  `<!doctype html><html amp lang="fr"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>Page</title><link rel="canonical" href="https://example.org/page"><meta name="viewport" content="width=device-width"><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-moz-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-ms-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-o-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;-ms-animation:none;animation:none}</style></noscript></head><body>${body}</body></html>`;

const htmlPage = (body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

describe("the judges judge", () => {
  test("the AMP engine passes a page and refuses a handler", async () => {
    expect(await validateAmp(ampPage("<p>Bonjour</p>"))).toEqual({ status: "PASS", findings: [] });
    const { status, findings } = await validateAmp(ampPage('<p onclick="alert(1)">Bonjour</p>'));
    expect(status).toBe("FAIL");
    expect(findings.map(({ code }) => code)).toEqual(["DISALLOWED_ATTR"]);
  });

  test("the Nu checker names the page of each error", async () => {
    const pages = { good: htmlPage("<h1>Titre</h1>"), bad: htmlPage("<p>Texte</section>"), amp: ampPage("<h1>A</h1>") };
    const findings = await nu(pages);
    expect(new Set(findings.map(({ page }) => page))).toEqual(new Set(["bad", "amp"]));
    expect(findings.find(({ page }) => page === "bad")?.message).toBe("Stray end tag “section”.");
    expect(await nu({ amp: pages.amp }, { amp: true })).toEqual([]);
  });

  test("feedparser reads a feed and tells broken XML", async () => {
    const feed = '<rss version="2.0"><channel><title>Été</title><item><title>Un</title></item></channel></rss>';
    expect(await feedparser(feed)).toMatchObject({ bozo: false, version: "rss20", feed: { title: "Été" } });
    expect((await feedparser(feed.slice(0, -10))).bozo).toBe(true);
  });

  test("schema.org's types refuse an unknown property and a value of the wrong kind", () => {
    const context = { "@context": "https://schema.org", "@type": "NewsArticle" };
    const faults = structuredData({
      good: { ...context, headline: "Titre", author: [{ "@type": "Person", name: "Ève" }] },
      unknown: { ...context, headlines: "Titre" },
      wrong: { ...context, headline: { "@type": "Person", name: "Ève" } },
    });
    expect(faults.map((fault) => fault.split(":")[0])).toEqual(["unknown", "wrong"]);
  });
});
