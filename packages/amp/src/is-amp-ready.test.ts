import { type Article, article, type Block, embed, figure, paragraph, paywall, video } from "@marbre/schema";
import { expect, describe as group, test } from "vitest";
import { type AmpOptions, describe, isAmpReady } from "./index.js";

const articleOf = (body: Block[], meta: Partial<Article["meta"]> = {}): Article => ({
  ...article({ header: { headline: "La Loire en crue" }, body }),
  meta: { lang: "fr", canonicalUrl: "https://courrier.example/crue", ...meta },
});

const verdict = (article: Article, options?: AmpOptions) => {
  const { ready, problems } = isAmpReady(article, options);
  return { ready, codes: problems.map(({ code }) => code) };
};

group("isAmpReady", () => {
  test("says yes to an article that AMP shows whole", () => {
    const body = [
      paragraph("Il pleut."),
      figure({ image: { url: "/a.jpg", width: 3, height: 2 } }),
      embed("https://youtu.be/aqz-KE-bpKQ"),
    ];
    expect(isAmpReady(articleOf(body))).toEqual({ ready: true, problems: [] });
  });

  test("says yes, with reserves, where something stands in another's place", () => {
    expect(verdict(articleOf([embed("https://exemple.fr/carte", "La carte.")]))).toEqual({
      ready: true,
      codes: ["amp-embed-unsupported"],
    });
    expect(verdict(articleOf([figure({ image: { url: "/a.jpg", alt: "" } })]))).toEqual({
      ready: true,
      codes: ["amp-image-without-dimensions"],
    });
    expect(verdict({ ...articleOf([]), meta: { lang: "fr" } })).toEqual({
      ready: true,
      codes: ["amp-canonical-missing"],
    });
  });

  test.each<[string, Article, string]>([
    ["an embed without text", articleOf([embed("https://exemple.fr/carte")]), "amp-embed-without-fallback"],
    [
      "a film without https",
      articleOf([figure({ medium: video({ url: "http://a.example/f.mp4", width: 16, height: 9 }) })]),
      "amp-media-not-https",
    ],
    ["a paywall", articleOf([paragraph("Il pleut."), paywall() as never]), "amp-subscriber-text"],
    [
      "an article for subscribers",
      articleOf([paragraph("Il pleut.")], { access: { level: "subscriber" } }),
      "amp-subscriber-text",
    ],
  ])("says no to %s", (_, one, code) => {
    expect(verdict(one)).toEqual({ ready: false, codes: [code] });
  });

  test("hears the options that `toAmp` will get", () => {
    const paid = articleOf([paragraph("Il pleut."), paywall() as never]);
    expect(verdict(paid, { excerpt: "paywall" })).toEqual({ ready: true, codes: [] });
    expect(verdict(paid, { severities: { "amp-subscriber-text": "off" } })).toEqual({ ready: true, codes: [] });
    const handlers: NonNullable<AmpOptions["handlers"]> = { embed: (_, state) => state.text("ici") };
    expect(verdict(articleOf([embed("https://exemple.fr/carte")]), { handlers })).toEqual({ ready: true, codes: [] });
  });

  test("tells its problems in French too", () => {
    const [problem] = isAmpReady(articleOf([embed("https://exemple.fr/carte", "La carte.")])).problems;
    expect(problem?.message).toBe(
      "AMP cannot show `https://exemple.fr/carte`: its fallback text stands there, with a link to the full page.",
    );
    expect(problem && describe(problem, "fr")).toBe(
      "AMP ne peut pas montrer `https://exemple.fr/carte` : son texte de repli est imprimé, avec un lien vers la page complète.",
    );
  });
});
