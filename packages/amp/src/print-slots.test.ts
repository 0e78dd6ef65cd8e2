import { type Article, article, heading, paragraph } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { type AmpSlots, toAmp } from "./index.js";

const one: Article = article({
  header: { headline: "Titre" },
  body: [paragraph("Un."), heading(2, "Deux"), paragraph("Trois.")],
});

const render = (slots: AmpSlots): string => toAmp(one, { canonicalUrl: "https://courrier.example/a", slots });

const bodyOf = (slots: AmpSlots): string => /<body>\n([\s\S]*)<\/body>/.exec(render(slots))?.[1] ?? "";

describe("slots", () => {
  test("are empty by default", () => {
    expect(render({})).not.toMatch(/amp-(?:ad|analytics|consent)\b/);
  });

  test("put advertisements where they are wanted, and nowhere else", () => {
    const ad = { type: "doubleclick", width: 300, height: 250, attributes: { "data-slot": '/1/"2"' } } as const;
    const body = bodyOf({
      ads: [
        { ...ad, after: 1 },
        { ...ad, after: 9 },
        { ...ad, layout: "fixed-height", after: "body" },
      ],
    });
    const printed = '<aside class="ad" aria-label="Publicité"><amp-ad type="doubleclick"';
    expect(body).toContain(
      `<p>Un.</p>\n${printed} layout="fixed" width="300" height="250" data-slot="/1/&quot;2&quot;"></amp-ad></aside>\n<h2`,
    );
    expect(body).toContain(
      `<p>Trois.</p>\n${printed} layout="fixed-height" width="auto" height="250" data-slot="/1/&quot;2&quot;"></amp-ad></aside>\n</div>`,
    );
    expect(body.split("<amp-ad").length).toBe(3);
  });

  test("stick an advertisement to the screen after the article", () => {
    expect(bodyOf({ ads: [{ type: "x", width: 320, height: 50, after: "sticky" }] })).toMatch(
      /<\/main>\n<amp-sticky-ad layout="nodisplay"><amp-ad type="x" layout="fixed" width="320" height="50"><\/amp-ad>\n<\/amp-sticky-ad>\n$/,
    );
  });

  test("ask for consent before the article, and hold the others back until then", () => {
    const html = render({
      consent: {
        config: { consentInstanceId: "c", consentRequired: "remote" },
        geo: { ISOCountryGroups: { ue: ["preset-eea"] } },
        prompt: { text: "D’accord <?", accept: "Oui", reject: "Non" },
      },
      analytics: [{ type: "chartbeat", json: { vars: { title: "</script><b>" } } }],
    });
    expect(html).toContain(
      '<body>\n<amp-geo layout="nodisplay"><script type="application/json">{"ISOCountryGroups":{"ue":["preset-eea"]}}</script></amp-geo>\n' +
        '<amp-consent id="marbre-consent" layout="nodisplay"><script type="application/json">' +
        '{"consentInstanceId":"c","consentRequired":"remote","promptUI":"marbre-consent-prompt"}</script>' +
        '<div id="marbre-consent-prompt"><p>D’accord &lt;?</p><button type="button" on="tap:marbre-consent.accept">Oui</button>' +
        '<button type="button" on="tap:marbre-consent.reject">Non</button></div></amp-consent>\n',
    );
    expect(html).toContain(
      '<amp-analytics type="chartbeat" data-block-on-consent><script type="application/json">{"vars":{"title":"\\u003c/script>\\u003cb>"}}</script></amp-analytics>\n</body>',
    );
    expect([...html.matchAll(/custom-element="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "amp-analytics",
      "amp-consent",
      "amp-geo",
    ]);
  });

  test.each<AmpSlots>([
    { ads: [{ type: "", width: 1, height: 1, after: 0 }] },
    { ads: [{ type: "x", width: 0, height: 1, after: 0 }] },
    { ads: [{ type: "x", width: 1, height: 1, after: -1 }] },
    { ads: [{ type: "x", width: 1, height: 1, after: 0, attributes: { onclick: "x" } as never }] },
    { analytics: [{ config: "http://a.example/x.json" }] },
    { analytics: [{ config: "javascript:alert(1)" }] },
    { analytics: [{ attributes: { "data-a b": "x" } as never }] },
  ])("refuse what AMP would: %j", (slots) => {
    expect(() => render(slots)).toThrow(TypeError);
  });
});
