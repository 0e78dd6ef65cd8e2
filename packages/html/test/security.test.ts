import { articleArbitrary } from "@marbre/fixtures";
import {
  type Article,
  article,
  embed,
  figure,
  heading,
  image,
  link,
  paragraph,
  relatedLink,
  relatedLinks,
  video,
} from "@marbre/schema";
import fc from "fast-check";
import type { Element, Root } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { toHast, toHtml, toHtmlPage } from "../src/index.js";
import { elementsOf, parseHtml, textOf } from "./dom.js";

const ATTACKS = [
  `<script>alert(1)</script>`,
  `</script><script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `" autofocus onfocus="alert(1)`,
  `<svg/onload=alert(1)>`,
  `</title><script>alert(1)</script>`,
  `</style><script>alert(1)</script>`,
  `--><script>alert(1)</script><!--`,
  `<!--<script>`,
  `]]><script>alert(1)</script>`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `<iframe srcdoc="<script>parent.alert(1)</script>">`,
  `\u2028alert(1)\u2029`,
  `</textarea><script>alert(1)</script>`,
];

const URLS = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\r\nscript:alert(1)",
  "javascript\t:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "&#106;avascript:alert(1)",
  "&#x6A;avascript:alert(1)",
  "jav&Tab;ascript:alert(1)",
  "java&NewLine;script:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://exemple.fr/1",
  "about:blank",
  "view-source:https://exemple.fr",
  "intent://exemple#Intent;end",
  "x-javascript:alert(1)",
  "http:",
  "https://",
  "http://exa mple.fr/",
  "https://exemple.fr:99999/",
  "\u200Bjavascript:alert(1)",
  "feed:javascript:alert(1)",
];

/** What a document must not hold, whatever the article: scripts, handlers, schemes that act, frames with an origin. */
function dangers(tree: Root): string[] {
  return elementsOf(tree).flatMap((element) => [
    ...(element.tagName === "script" && element.properties.type !== "application/ld+json" ? ["script"] : []),
    ...(["object", "embed", "base", "form", "input", "svg", "math", "applet"].includes(element.tagName)
      ? [element.tagName]
      : []),
    ...(element.tagName === "iframe" && !sandboxed(element) ? ["iframe"] : []),
    ...(element.tagName === "meta" && element.properties.httpEquiv !== undefined ? ["http-equiv"] : []),
    ...Object.keys(element.properties).filter((name) => /^on/i.test(name) || name === "style"),
    ...urlsOf(element).filter((url) => !/^(?:https?:\/\/|mailto:|tel:|[^:]*$|[^:]*[/?#])/i.test(url)),
  ]);
}

function sandboxed(frame: Element): boolean {
  const { sandbox } = frame.properties;
  return Array.isArray(sandbox) && !sandbox.includes("allow-same-origin") && !sandbox.includes("allow-top-navigation");
}

function urlsOf({ properties }: Element): string[] {
  const set = typeof properties.srcSet === "string" ? properties.srcSet.split(", ") : [];
  return [properties.href, properties.src, properties.poster, properties.cite, ...set].filter(
    (url) => typeof url === "string",
  );
}

describe("attack strings", () => {
  test.each(ATTACKS)("%j in texts and attributes stays text", (attack) => {
    const html = toHtml(
      article({
        meta: { lang: "fr", contributors: [{ name: attack, role: "author" }] },
        header: { kicker: attack, headline: attack, standfirst: attack, byline: attack },
        body: [
          paragraph(attack),
          heading(2, attack),
          paragraph(link("https://exemple.fr/", [attack], { title: attack })),
          figure({ image: { url: "/a.jpg", alt: attack, title: attack }, caption: attack, credit: attack }),
        ],
      }),
      { typography: false },
    );
    const tree = parseHtml(html);
    expect(dangers(tree)).toEqual([]);
    expect(
      elementsOf(tree)
        .filter(({ tagName }) => tagName === "h1")
        .map(textOf),
    ).toEqual([attack]);
    expect(elementsOf(tree).find(({ tagName }) => tagName === "img")?.properties.alt).toBe(attack);
  });

  test.each(ATTACKS)("%j in metadata neither ends the script nor the head", (attack) => {
    const page = toHtmlPage(
      article({
        meta: {
          lang: "fr",
          id: attack,
          headlines: { seo: attack, social: attack },
          summaries: { seo: attack, social: attack },
          sections: [{ name: attack }],
          keywords: [attack],
          contributors: [{ name: attack, role: "author", jobTitle: attack, url: attack }],
          publisher: { name: attack, url: attack, logo: attack },
          rights: { notice: attack, license: attack },
        },
        header: { headline: attack },
        body: [attack],
      }),
      { site: { name: attack, url: "https://courrier.example/" }, typography: false },
    );
    const tree = parseHtml(page, false);
    expect(dangers(tree)).toEqual([]);
    const [script, more] = elementsOf(tree).filter(({ tagName }) => tagName === "script");
    expect(more).toBeUndefined();
    expect(JSON.parse(textOf(script as Element)).headline).toBe(attack.replace(/\s+/g, " ").trim());
  });
});

describe("URLs that act", () => {
  test.each(URLS)("%j is nowhere printed", (url) => {
    const printed = toHtmlPage(
      article({
        meta: { lang: "fr", image: { url }, contributors: [{ id: "a", name: "Ana", role: "author", url, image: url }] },
        header: { kicker: { type: "kicker", url, children: [{ type: "text", value: "Monde" }] }, headline: "Titre" },
        body: [
          paragraph(link(url, "lien")),
          figure({ image: image(url, { alt: "Photo", sources: [{ url, width: 600 }] }) }),
          figure([
            video({ url, poster: url, sources: [{ url }], tracks: [{ url, kind: "captions" }], transcript: url }),
          ]),
          embed({ url, title: "Intégration" }),
          relatedLinks([relatedLink("Titre", { url, image: url })]),
        ],
      }),
      { typography: false, styles: false },
    );
    const tree = parseHtml(printed, false);
    expect(dangers(tree)).toEqual([]);
    const links = elementsOf(tree).flatMap(urlsOf);
    expect(links).toEqual([]);
    expect(textOf(tree)).toContain("lien");
  });

  test("what a resolver returns is checked like any other", () => {
    const html = toHtml(article({ body: [paragraph(link("/a", "lien"))] }), {
      resolveUrl: () => "javascript:alert(1)",
    });
    expect(html).toBe('<article class="article" lang="fr">\n<div class="body">\n<p>lien</p>\n</div>\n</article>');
  });
});

describe("embed.html", () => {
  const tree = article({
    body: [embed({ html: `<script>parent.alert(1)</script>"><script>alert(2)</script>`, title: "Carte" })],
  });

  test("is not printed unless the caller opts in", () => {
    expect(toHtml(tree)).not.toContain("alert");
  });

  test("stands in a sandboxed frame of its own origin when the caller does", () => {
    const document = parseHtml(toHtml(tree, { embedHtml: true }));
    expect(dangers(document)).toEqual([]);
    expect(elementsOf(document).filter(({ tagName }) => tagName === "script")).toEqual([]);
    expect(elementsOf(document).find(({ tagName }) => tagName === "iframe")?.properties.srcDoc).toContain("alert(2)");
  });
});

describe("ids that would clobber", () => {
  test.each(["cookie", "body", "getElementById", "forms", "location", "__proto__", "onload", "createElement"])(
    "%s is prefixed",
    (id) => {
      expect(toHtml(article({ body: [paragraph("Un", { id }), paragraph(link(`#${id}`, "là"))] }))).toBe(
        `<article class="article" lang="fr">\n<div class="body">\n<p id="marbre-${id}">Un</p>\n<p><a href="#marbre-${id}">là</a></p>\n</div>\n</article>`,
      );
    },
  );

  test.each(["intro", "chiffres-cles", "p12", "été"])("%s stays", (id) => {
    expect(toHtml(article({ body: [paragraph("Un", { id })] }))).toContain(`<p id="${id}">`);
  });
});

test("no generated article is dangerous, as string, tree or page", () => {
  fc.assert(
    fc.property(articleArbitrary(), (generated: Article) => {
      const options = { embedHtml: true, tableOfContents: true } as const;
      expect(dangers(parseHtml(toHtml(generated, options)))).toEqual([]);
      expect(dangers(parseHtml(hastToHtml(toHast(generated, options))))).toEqual([]);
      expect(dangers(parseHtml(toHtmlPage(generated, options), false))).toEqual([]);
    }),
    { numRuns: Number(process.env.FUZZ ?? 30) },
  );
});
