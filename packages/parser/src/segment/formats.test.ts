import { normalize } from "@marbre/schema";
import { validateArticle } from "@marbre/schema/validate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, parse, stringify } from "../index.js";

/** Pieces of which hostile and of which ordinary copy is made. */
const PIECES = {
  markdown: [
    "# Titre",
    "## Intertitre",
    "Un paragraphe *en italique*, **gras**, [lié](https://example.org).",
    "> Citation",
    "> — Jeanne Martin, maire",
    "- item",
    "  - sous-item",
    "1. un",
    ":::encadré Repères",
    ":::",
    "::::question",
    ":::réponse",
    "::vidéo[Film]{url=/v.mp4}",
    ":::inconnu{a=b}",
    "| a | b |",
    "|---|---|",
    "```",
    "![alt](/i.jpg)",
    "Crédit : AFP",
    "[^1]",
    "[^1]: Note",
    "[x]: /u",
    "[x]",
    '[ONU]{.sigle title="Organisation"}',
    "[a]{.inconnu}",
    "---",
    "***",
    "===",
    "titre: Un titre : deux",
    "<div>html</div>",
    "<sup>e</sup>",
    "<!-- commentaire",
    "-->",
    "&nbsp;",
    "\\",
    "    indenté",
    "\t",
    "`code`",
    "~~barré~~",
  ],
  html: [
    "<p>",
    "</p>",
    "Texte",
    "<br>",
    "<br><br>",
    "<h1>Titre</h1>",
    "<h2>",
    "<strong>",
    "</strong>",
    "<ul><li>",
    "</ul>",
    "<table><tr><td>",
    "</table>",
    "<figure>",
    "<img src=/i.jpg>",
    "<figcaption>Légende. © AFP",
    "</figure>",
    "<blockquote>",
    "<cite>Jeanne",
    "</blockquote>",
    "<script>alert(1)</script>",
    "<style>",
    "<iframe src=https://www.youtube.com/embed/x>",
    "<a href=javascript:x>",
    "<a href=#n1 id=r1>1</a>",
    "<li id=n1>note <a href=#r1>x</a>",
    "<aside>",
    "<!--",
    "-->",
    "&eacute;",
    "&amp",
    "[caption]<img src=x> L[/caption]",
    "<html><body><article>",
    "<q>mot</q>",
    "<div class=share>",
    "<template>",
    "<svg>",
    "<pre><code>",
    "<video src=/v.mp4>",
    "<dl><dt>a<dd>b",
    "<dl class=chiffres-cles>",
    "<div class=chapo>",
    "<h3 class=subtitle>Sous",
    "<p class=Titre>Titre",
    "<span class=kicker>Sur",
    "<div class=encadre>",
    "<div class=exergue>Cit",
    "<p class=exergue-auteur>Jeanne",
    "<div class=legende>L",
    "<span class=credit>© X",
    "<div class=related><a href=/a>A",
    "<ul class=tags><li><a href=/t>t",
    "<ul class=breadcrumb><li><a href=/>Accueil",
    "<div class=newsletter>",
    "<div id=comments>",
    "<div class=author-bio>",
    "<div class=gmail_quote>",
    "<p>• un",
    "<p>1. un",
    "<time datetime=2024-05-03>3 mai",
    "<p>Bonjour,",
    "<p>Cordialement,",
    "<p>https://youtu.be/x",
    "</div>",
  ],
};

describe.each(["markdown", "html"] as const)("%s copy", (format) => {
  const copy = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.tuple(fc.constantFrom(...PIECES[format]), fc.constantFrom("\n", "\n\n", " ", "", "\r\n", "\r")), {
        maxLength: 14,
      })
      .map((parts) => parts.flat().join("")),
  );

  test("reads back as it is written", () => {
    const bare = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, item) => (key === "position" ? undefined : item)));
    fc.assert(
      fc.property(copy, (source) => {
        const { article } = parse(source, { format, repair: true });
        expect(bare(parse(stringify(article)).article)).toEqual(bare(normalize(article)));
      }),
      { numRuns: 100 },
    );
  });

  test("makes a valid article of any text, and blocks that hold every character", () => {
    fc.assert(
      fc.property(copy, (source) => {
        const { article, blocks } = explain(source, { format });
        expect(validateArticle(article).problems.filter((problem) => problem.severity === "error")).toEqual([]);
        let end = 0;
        for (const { position, text } of blocks) {
          const from = position.start.offset ?? -1;
          const to = position.end.offset ?? -1;
          expect(source.slice(from, to)).toBe(text);
          expect(source.slice(end, from).trim()).toBe("");
          end = to;
        }
        expect(source.slice(end).replaceAll("\uFEFF", "").trim()).toBe("");
      }),
      { numRuns: 250 },
    );
  });

  test("gives the same article for the same text", () => {
    fc.assert(
      fc.property(copy, (source) => {
        expect(explain(source, { format })).toEqual(explain(source, { format }));
      }),
      { numRuns: 60 },
    );
  });
});

describe("HTML in Markdown", () => {
  const source = [
    "---",
    "titre: Le pont rouvre",
    "---",
    "",
    "Le pont de la Moselle rouvre ce matin dans les deux sens, a fait savoir la préfecture.",
    "",
    "<figure>",
    '  <img src="/pont.jpg" alt="Le pont">',
    "",
    "  <figcaption>Le pont, lundi. <small>Photo : Jeanne Morel</small></figcaption>",
    "</figure>",
    "",
    "<table><tr><th>Ville</th></tr>",
    "",
    "<tr><td>Metz</td></tr></table>",
    "",
    '> <div class="x">Citée <em>ici</em></div>',
    "",
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
    "",
    '<div onclick="x()"><p>Un <a href="javascript:x">piège</a>.</p><script>x()</script></div>',
    "",
    "<!-- à revoir -->",
    "",
  ].join("\n");
  const { article, problems, blocks } = explain(source, { format: "markdown" });

  test("keeps its structure", () => {
    expect(article.children.flatMap(({ children }) => children.map(({ type }) => type))).toEqual([
      "headline",
      "standfirst",
      "figure",
      "table",
      "blockquote",
      "embed",
      "paragraph",
    ]);
  });

  test("what is unsafe is left out, and reported with what is no copy", () => {
    expect(JSON.stringify(article)).not.toMatch(/script|onclick|à revoir/);
    expect(problems.map(({ code }) => code).filter((code) => !code.endsWith("-missing"))).toEqual([
      "url-not-allowed",
      "html-dropped",
      "markdown-html-dropped",
    ]);
  });

  test("positions point into the Markdown", () => {
    const texts: [string, string][] = [];
    const visit = (node: { type: string; value?: unknown; children?: unknown; position?: unknown }) => {
      const place = node.position as { start: { offset: number }; end: { offset: number } } | undefined;
      if (node.type === "text" && place !== undefined)
        texts.push([String(node.value), source.slice(place.start.offset, place.end.offset)]);
      for (const child of (node.children ?? []) as (typeof node)[]) visit(child);
    };
    visit(article);
    expect(texts.filter(([value, slice]) => value !== slice)).toEqual([
      ["Un piège.", 'Un <a href="javascript:x">piège</a>.'],
    ]);
    expect(texts.map(([value]) => value)).toContain("Jeanne Morel");
    expect(
      blocks.map(({ text, position }) => text === source.slice(position.start.offset, position.end.offset)),
    ).toEqual(blocks.map(() => true));
  });
});

test("a table without rows holds its delimiter row", () => {
  const { blocks } = explain("| a | b |\n|---|---|\n", { format: "markdown" });
  expect(blocks.map(({ text }) => text)).toEqual(["| a | b |\n|---|---|"]);
});

describe("front matter beside the copy", () => {
  const markdown = (source: string) => explain(source, { format: "markdown" });

  test("its title is the title, whatever line looks like one", () => {
    const { article } = markdown(
      "---\ntitre: Le pont rouvre\nchapô: Il était fermé depuis lundi.\n---\n\nVoici le tableau :\n\nLe pont de la Moselle rouvre ce matin dans les deux sens, a fait savoir la préfecture.\n",
    );
    expect(article.children[0].children.map(({ type }) => type)).toEqual(["headline", "standfirst"]);
  });

  test("a title that differs from the one in the copy is kept for search engines, and reported", () => {
    const { article, problems } = markdown(
      "---\ntitre: Pont de Metz : la réouverture\n---\n\n# Le pont rouvre\n\nTexte.\n",
    );
    expect(article.meta.headlines).toEqual({ seo: "Pont de Metz : la réouverture" });
    expect(problems.map(({ code }) => code)).toContain("headline-repeated");
  });

  test("authors sign the article, with what they do", () => {
    const { article } = markdown(
      "---\ntitre: Le pont\nauteurs: Jeanne Morel, envoyée spéciale, Luc Petit\n---\n\nTexte.\n",
    );
    expect(article.meta.contributors).toEqual([
      { name: "Jeanne Morel", role: "author", jobTitle: "envoyée spéciale" },
      { name: "Luc Petit", role: "author" },
    ]);
    expect(article.children[0].children.map(({ type }) => type)).toEqual(["headline", "byline"]);
  });
});
