import { articleArbitrary } from "@marbre/fixtures/arbitrary";
import { toHtmlPage } from "@marbre/html";
import type { Article } from "@marbre/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toAmp } from "../src/index.js";

const options = { canonicalUrl: "https://courrier.example/article" };

const TAG = /<\/?([a-z][a-z\d-]*)((?:\s[\w:-]+(?:="[^"]*")?)*)>/g;

/** Start tags of a page: names and attributes. Our own output quotes every value. */
function tagsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  return [...html.matchAll(TAG)]
    .filter(([tag]) => !tag.startsWith("</"))
    .map(([, name = "", rest = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
    }));
}

/** What the engine accepts and AMP pages must not have all the same; it judges the rest in `test/amp.validators.ts`. */
const check = (property: (html: string, article: Article) => void): void =>
  fc.assert(
    fc.property(articleArbitrary(), (article) => property(toAmp(article, options), article)),
    { numRuns: 150, seed: 7 },
  );

test("has a language, a title, `charset` first and one absolute canonical address", () => {
  check((html) => {
    expect(html).toMatch(
      /^<!doctype html>\n<html amp lang="[^"]+"(?: dir="(?:ltr|rtl)")?>\n<head>\n<meta charset="utf-8">\n<script async/,
    );
    expect(html).toMatch(/<title>[^<]*\S[^<]*<\/title>/);
    expect([...html.matchAll(/rel="canonical"[^>]*/g)].map(String)).toEqual([
      `rel="canonical" href="${options.canonicalUrl}"`,
    ]);
  });
});

test("loads the scripts of its components, all of them and no other", () => {
  check((html) => {
    const tags = tagsOf(html);
    const used = new Set(tags.map(({ name }) => name).filter((name) => name.startsWith("amp-") && name !== "amp-img"));
    const loaded = tags.flatMap(({ name, attributes }) =>
      name === "script" ? (attributes["custom-element"] ?? []) : [],
    );
    expect(loaded).toEqual([...used].sort());
  });
});

test("gives every picture an `alt` and a size", () => {
  check((html) => {
    for (const { attributes } of tagsOf(html).filter(({ name }) => name === "amp-img")) {
      expect(attributes).toHaveProperty("alt");
      expect(attributes.src).not.toBe("");
      if (attributes.layout === "fill") continue;
      expect(Number(attributes.width)).toBeGreaterThan(0);
      expect(Number(attributes.height)).toBeGreaterThan(0);
    }
  });
});

test("names nothing twice, and holds no inline style, form or medium of the full page", () => {
  check((html) => {
    const tags = tagsOf(html);
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    expect(tags.filter(({ name }) => /^(?:img|picture|video|audio|iframe|form|object|embed)$/.test(name))).toEqual([]);
    expect(tags.filter(({ attributes }) => "style" in attributes || "srcdoc" in attributes)).toEqual([]);
    expect(tags.filter(({ name, attributes }) => name === "a" && attributes.href === "")).toEqual([]);
  });
});

test("frames with a placeholder and in a sandbox", () => {
  check((html) => {
    const tags = tagsOf(html);
    for (const [index, { name, attributes }] of tags.entries()) {
      if (name !== "amp-iframe") continue;
      expect(attributes.sandbox).toMatch(/^allow-scripts /);
      expect(tags[index + 1]?.attributes).toHaveProperty("placeholder");
    }
  });
});

test("says every word of the full page, and the same to machines", () => {
  check((html, article) => {
    const full = toHtmlPage(article, options);
    const words = (page: string) => (/<main>[\s\S]*<\/main>/.exec(page)?.[0] ?? "").replace(TAG, " ").split(/\s+/);
    const said = new Set(words(html));
    expect(words(full).filter((word) => !said.has(word))).toEqual([]);
    const data = (page: string) => /<script type="application\/ld\+json">.*<\/script>/.exec(page)?.[0];
    expect(data(html)).toBe(data(full));
  });
});
