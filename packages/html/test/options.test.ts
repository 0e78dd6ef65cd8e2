import {
  article,
  byline,
  defineExtension,
  type ExtensionNode,
  figure,
  footnoteDefinition,
  footnoteReference,
  heading,
  image,
  link,
  mention,
  type Problem,
  paragraph,
  paywall,
  strong,
} from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { type Handler, renderToString, toHast, toHtml, toHtmlPage, typeset } from "../src/index.js";

const lines = (...html: string[]) => html.join("\n");
const bodyOf = (html: string) => /<div class="body">\n([\s\S]*?)\n<\/div>\n(?:<|$)/.exec(html)?.[1];

const simple = article({
  meta: { lang: "fr", canonicalUrl: "https://courrier.example/a.html" },
  header: { headline: "Titre" },
  body: ["Un.", heading(2, "Suite"), "Deux.", heading(3, "Fin"), paywall(), "Trois."],
  footer: ["Une note."],
});

describe("toHtml", () => {
  test("prints header, body and footer", () => {
    expect(toHtml(simple)).toBe(
      lines(
        '<article class="article" lang="fr">',
        '<header class="header">',
        '<h1 class="headline">Titre</h1>',
        "</header>",
        '<div class="body">',
        "<p>Un.</p>",
        '<h2 id="marbre-suite">Suite</h2>',
        "<p>Deux.</p>",
        '<h3 id="marbre-fin">Fin</h3>',
        '<div class="paywall"></div>',
        '<div class="paid">',
        "<p>Trois.</p>",
        "</div>",
        "</div>",
        '<footer class="footer">',
        '<div class="note note-editor" role="note">',
        "<p>Une note.</p>",
        "</div>",
        "</footer>",
        "</article>",
      ),
    );
  });

  test("header: false and footer: false leave them out", () => {
    const html = toHtml(simple, { header: false, footer: false });
    expect(html).not.toMatch(/<header|<footer/);
  });

  test.each([
    [2, "h2", "h3", "h4"],
    [4, "h4", "h5", "h6"],
    [6, "h6", "h6", "h6"],
  ])("headingBase: %i", (headingBase, headline, second, third) => {
    const html = toHtml(simple, { headingBase });
    expect([...html.matchAll(/<(h\d)/g)].map(([, name]) => name)).toEqual([headline, second, third]);
  });

  test("classPrefix and idPrefix go before every class and every id it makes", () => {
    const html = toHtml(simple, { classPrefix: "lc-", idPrefix: "a1-" });
    expect([...html.matchAll(/ (?:class|id)="([^"]*)"/g)].map(([, value]) => value)).toEqual([
      "lc-article",
      "lc-header",
      "lc-headline",
      "lc-body",
      "a1-suite",
      "a1-fin",
      "lc-paywall",
      "lc-paid",
      "lc-footer",
      "lc-note lc-note-editor",
    ]);
  });

  test("a heading that skips a level is printed one level below, and reported", () => {
    const problems: Problem[] = [];
    const html = toHtml(article({ header: { headline: "Titre" }, body: [heading(4, "Loin")] }), {
      onProblem: (problem) => problems.push(problem),
    });
    expect(html).toContain('<h2 id="marbre-loin">');
    expect(problems.map(({ code, severity, args }) => ({ code, severity, args }))).toEqual([
      { code: "heading-level-skipped", severity: "info", args: { depth: 4, after: 1, expected: 2 } },
    ]);
  });

  test("without a headline a fragment leaves the first level to the page around it; a page has no other", () => {
    const untitled = article({ header: {}, body: [heading(2, "Près"), heading(3, "Loin")] });
    const problems: Problem[] = [];
    const html = toHtml(untitled, { onProblem: (problem) => problems.push(problem) });
    expect(html).toContain('<h2 id="marbre-pres">Près</h2>\n<h3 id="marbre-loin">Loin</h3>');
    expect(problems.map(({ code }) => code)).not.toContain("heading-level-skipped");
    expect(toHtmlPage(untitled)).toContain('<h1 id="marbre-pres">Près</h1>');
  });

  test("severities change or silence problems", () => {
    const odd = article({ header: { headline: "Titre" }, body: [heading(4, "Loin")] });
    const codes = (severities: Record<string, "error" | "off">) => {
      const problems: string[] = [];
      toHtml(odd, { severities, onProblem: ({ code, severity }) => problems.push(`${severity} ${code}`) });
      return problems;
    };
    expect(codes({ "heading-level-skipped": "error" })).toEqual(["error heading-level-skipped"]);
    expect(codes({ "heading-level-skipped": "off" })).toEqual([]);
  });

  test.each([
    [1, ["<p>Un.</p>"]],
    [2, ["<p>Un.</p>", '<h2 id="marbre-suite">Suite</h2>', "<p>Deux.</p>"]],
    ["paywall", ["<p>Un.</p>", '<h2 id="marbre-suite">Suite</h2>', "<p>Deux.</p>", '<h3 id="marbre-fin">Fin</h3>']],
    [9, ["<p>Un.</p>", '<h2 id="marbre-suite">Suite</h2>', "<p>Deux.</p>", '<h3 id="marbre-fin">Fin</h3>']],
  ] as const)("excerpt: %j", (excerpt, blocks) => {
    const more = '<p class="read-more"><a href="https://courrier.example/a.html">Lire la suite</a></p>';
    const html = toHtml(simple, { excerpt });
    expect(bodyOf(html)).toBe(lines(...blocks, more));
    expect(html).not.toContain("footer");
  });

  test("tableOfContents lists the body’s headings, nested, with the ids they get", () => {
    const twice = article({
      body: [heading(2, "Suite"), heading(3, "A"), heading(2, "Suite", { id: "fin" }), heading(2, "Suite")],
    });
    expect(bodyOf(toHtml(twice, { tableOfContents: true }))).toBe(
      lines(
        '<nav class="contents" aria-label="Sommaire">',
        '<p class="contents-title">Sommaire</p>',
        "<ol>",
        '<li><a href="#marbre-suite">Suite</a><ol>',
        '<li><a href="#marbre-a">A</a></li>',
        "</ol></li>",
        '<li><a href="#fin">Suite</a></li>',
        '<li><a href="#marbre-suite-2">Suite</a></li>',
        "</ol>",
        "</nav>",
        '<h2 id="marbre-suite">Suite</h2>',
        '<h3 id="marbre-a">A</h3>',
        '<h2 id="fin">Suite</h2>',
        '<h2 id="marbre-suite-2">Suite</h2>',
      ),
    );
  });

  test("resolveUrl maps links and media, and may drop them", () => {
    const tree = article({
      body: [
        paragraph(link("cms:42", "lien")),
        paragraph(link("/b", "autre")),
        figure({ image: { url: "/a.jpg", alt: "" } }),
      ],
    });
    const html = toHtml(tree, {
      resolveUrl: (url, { type, use }) =>
        url === "cms:42"
          ? `https://courrier.example/42?${type}-${use}`
          : url === "/b"
            ? undefined
            : `https://cdn.example${url}`,
    });
    expect(bodyOf(html)).toBe(
      lines(
        '<p><a href="https://courrier.example/42?link-link">lien</a></p>',
        "<p>autre</p>",
        '<figure class="figure">',
        '<img src="https://cdn.example/a.jpg" alt="" fetchpriority="high" decoding="async">',
        "</figure>",
      ),
    );
  });

  test("resolveImage gives dimensions and variants; the first image loads at once, others later", () => {
    const tree = article({
      body: [
        figure({ image: { url: "/a.jpg", alt: "A" } }),
        figure({
          image: image("/b.jpg", { alt: "B", sources: [{ url: "/b-800.webp", width: 800, mediaType: "image/webp" }] }),
        }),
      ],
    });
    const html = toHtml(tree, {
      imageSizes: "100vw",
      resolveImage: ({ url }) =>
        url === "/a.jpg"
          ? {
              width: 1600,
              height: 900,
              variants: [
                { url: "/a-800.jpg", width: 800 },
                { url: "/a,400.jpg", width: 400 },
              ],
            }
          : undefined,
    });
    expect(bodyOf(html)).toBe(
      lines(
        '<figure class="figure">',
        '<img src="/a.jpg" srcset="/a%2C400.jpg 400w, /a-800.jpg 800w, /a.jpg 1600w" sizes="100vw" alt="A" width="1600" height="900" fetchpriority="high" decoding="async">',
        "</figure>",
        '<figure class="figure">',
        '<picture><source type="image/webp" srcset="/b-800.webp"><img src="/b.jpg" alt="B" loading="lazy" decoding="async"></picture>',
        "</figure>",
      ),
    );
  });

  test("handlers of one’s own take over a node", () => {
    const shout: Handler = (_, state) =>
      state.element("b", { class: "cri", hidden: false, "data-x": 1 }, state.text("<!>"));
    expect(bodyOf(toHtml(article({ body: [paragraph(["a ", strong("b")])] }), { handlers: { strong: shout } }))).toBe(
      '<p>a <b class="cri" data-x="1">&lt;!></b></p>',
    );
  });

  test("extensions are rendered as they say; without their definition, by their children, reported", () => {
    interface Quiz extends ExtensionNode {
      type: "acme:quiz";
      answer: string;
      children: ReturnType<typeof paragraph>[];
    }
    const quiz = defineExtension<Quiz>({
      type: "acme:quiz",
      category: "block",
      content: "paragraph+",
      fields: { answer: "text" },
      render: (node, state) =>
        state.element("section", { class: "quiz", "data-answer": node.answer }, state.all(node.children)),
    });
    const node: Quiz = { type: "acme:quiz", answer: "42", children: [paragraph("Combien ?")] };
    const tree = article({ body: [node as never] });
    expect(bodyOf(toHtml(tree, { extensions: [quiz] }))).toBe(
      '<section class="quiz" data-answer="42"><p>Combien\u00A0?</p></section>',
    );
    const problems: Problem[] = [];
    expect(bodyOf(toHtml(tree, { onProblem: (problem) => problems.push(problem) }))).toBe("<p>Combien\u00A0?</p>");
    expect(problems.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: "node-unknown", args: { type: "acme:quiz" } },
    ]);
  });

  test("names in a signature link to their pages", () => {
    const tree = article({
      meta: { contributors: [{ id: "ca", name: "Claire Aubin", role: "author", url: "/auteurs/aubin" }] },
      header: { byline: byline(["Par ", mention("person", "Claire Aubin", { ref: "ca" })]) },
    });
    expect(toHtml(tree)).toContain(
      '<p class="byline">Par <a href="/auteurs/aubin" class="mention mention-person" rel="author">Claire Aubin</a></p>',
    );
  });

  test("dates of publication stand in the header of pages, unless it tells them", () => {
    const dated = article({
      meta: { datePublished: "2026-05-12T18:30:00+02:00", dateModified: "2026-05-13T08:00:00+02:00" },
      header: { headline: "Titre" },
    });
    const line =
      '<p class="dates"><span class="published">Publié le <time datetime="2026-05-12T18:30:00+02:00">12 mai 2026 à 18h30</time></span>' +
      ' <span class="modified">Mis à jour le <time datetime="2026-05-13T08:00:00+02:00">13 mai 2026 à 8h</time></span></p>';
    expect(toHtml(dated)).not.toContain("Publié");
    expect(toHtml(dated, { dates: true })).toContain(line);
    expect(toHtmlPage(dated)).toContain(line);
    expect(toHtmlPage(dated, { dates: false })).not.toContain("Publié");
  });

  test("footnotes are numbered as they are met, and lead back", () => {
    const tree = article({
      body: [
        paragraph([
          "a",
          footnoteReference("z"),
          "b",
          footnoteReference("y"),
          "c",
          footnoteReference("z"),
          "d",
          footnoteReference("x"),
        ]),
      ],
      footer: [footnoteDefinition("y", "Y."), footnoteDefinition("w", "W."), footnoteDefinition("z", "Z.")],
    });
    const html = toHtml(tree);
    const back = (id: string) =>
      ` <a href="#marbre-${id}" role="doc-backlink" aria-label="Retour au texte">↩\uFE0E</a>`;
    expect(html.slice(html.indexOf("<ol>"))).toBe(
      lines(
        "<ol>",
        `<li id="marbre-note-1">Z.${back("ref-1")}${back("ref-1-2")}</li>`,
        `<li id="marbre-note-2">Y.${back("ref-2")}</li>`,
        '<li id="marbre-note-3">W.</li>',
        "</ol>",
        "</section>",
        "</article>",
      ),
    );
    expect(html).toContain("d<sup>x</sup>");
  });

  test("a tree nested too deep is cut and reported, not an overflow", () => {
    let node: unknown = { type: "text", value: "fond" };
    for (let depth = 0; depth < 50_000; depth += 1) node = { type: "emphasis", children: [node] };
    const problems: string[] = [];
    const deep = article({ body: [{ type: "paragraph", children: [node] } as never] });
    toHtmlPage(deep, { onProblem: ({ code }) => problems.push(code) });
    toHast(deep);
    expect(problems).toContain("tree-too-deep");
  });

  test("a hundred thousand blocks are no problem", () => {
    const long = article({
      body: [...Array.from({ length: 100_000 }, () => paragraph("Un.")), paywall(), paragraph("Deux.")],
    });
    expect(toHtml(long, { typography: false, tableOfContents: true }).match(/<p>/g)).toHaveLength(100_001);
    expect(toHast(long, { typography: false }).children).toHaveLength(1);
  });
});

describe("typography", () => {
  const tree = (lang: string, text: string) => article({ meta: { lang }, body: [text] });

  test.each([
    ["fr", undefined, "Vraiment\u00A0?"],
    ["fr-FR", undefined, "Vraiment\u00A0?"],
    ["fr-CH", undefined, "Vraiment\u202F?"],
    ["en", undefined, "Vraiment ?"],
    ["fr", false, "Vraiment ?"],
    ["fr", "in2002", "Vraiment\u202F?"],
    ["en", "presse", "Vraiment\u00A0?"],
  ] as const)("of %s with %j: %j", (lang, typography, printed) => {
    expect(toHtml(tree(lang, "Vraiment ?"), { ...(typography !== undefined && { typography }) })).toContain(
      `<p>${printed}</p>`,
    );
  });

  test("sees a block as one text, and leaves code, foreign words and the tree given alone", () => {
    const before = article({
      body: [
        paragraph([
          "« ",
          strong("Oui"),
          " », dit-il : ",
          { type: "span", lang: "en", children: [{ type: "text", value: "why ?" }] },
          { type: "inlineCode", value: "a ? b" },
        ]),
      ],
    });
    const copy = JSON.stringify(before);
    const after = typeset(before, { style: "presse" });
    expect(renderToString(after.children[1])).toContain(
      '<p>«\u00A0<strong>Oui</strong>\u00A0», dit-il\u00A0: <span lang="en">why ?</span><code>a ? b</code></p>',
    );
    expect(JSON.stringify(before)).toBe(copy);
    expect(after.children[0]).toBe(before.children[0]);
  });

  test("is plain in titles and metadata", () => {
    const page = toHtmlPage(article({ header: { headline: "Vraiment\u00A0?" } }), { typography: "presse" });
    expect(page).toContain("<title>Vraiment ?</title>");
    expect(page).toContain('"headline":"Vraiment ?"');
  });
});

describe("misuse throws a TypeError that names what was expected", () => {
  const good = article();
  test.each([
    [() => toHtml(undefined as never), /article: received undefined, expected an article tree/],
    [() => toHtml(paragraph("Un") as never), /article: received a node of type "paragraph"/],
    [() => toHtml(good, { headingBase: 7 }), /headingBase: received 7, expected a whole number from 1 to 6/],
    [() => toHtml(good, { classPrefix: "a b" }), /classPrefix: received "a b"/],
    [() => toHtml(good, { idPrefix: "x" }), /idPrefix: received "x", expected a word that ends with "-"/],
    [() => toHtml(good, { excerpt: -1 }), /excerpt: received -1/],
    [() => toHtml(good, { resolveUrl: "x" as never }), /resolveUrl: received x, expected a function/],
    [() => toHtml(good, { handlers: { strong: 1 as never } }), /handlers: `strong` is 1, expected a function/],
    [() => toHtml(good, { typography: "nyt" as never }), /nyt/],
    [
      () => toHtmlPage(good, { styles: "sheet.css" as never }),
      /styles: received "sheet.css", expected "inline", \{ href \} or false/,
    ],
    [
      () => toHtmlPage(good, { canonicalUrl: "/a" }),
      /canonicalUrl: received "\/a", expected an absolute http or https URL/,
    ],
    [
      () => toHtmlPage(good, { site: { name: "Le Courrier" } as never }),
      /site: received .*expected \{ name, url, logo\? \}/,
    ],
    [() => renderToString(null as never), /node: received null/],
  ])("%s", (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
