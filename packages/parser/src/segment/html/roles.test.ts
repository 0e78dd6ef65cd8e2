import type { Article } from "@marbre/schema";
import { toText } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { parse } from "../../index.js";
import type { TreeNode } from "../../tree.js";

const LEAD =
  "<p>Le bac traverse de nouveau le fleuve depuis lundi matin, après six mois de travaux et deux reports que la compagnie explique par la crue de janvier.</p>";

const read = (source: string) => parse(source, { format: "html" });

/** Types and texts of the parts of an article: header, body and footer in one list. */
const outline = (article: Article) =>
  article.children.flatMap((part) => part.children.map((node): [string, string] => [node.type, toText(node)]));

/** The first node of a type, without positions. */
function first(source: string, type: string): TreeNode | undefined {
  const visit = (node: TreeNode): TreeNode | undefined =>
    node.type === type
      ? node
      : node.children?.reduce<TreeNode | undefined>((found, child) => found ?? visit(child), undefined);
  const { article } = read(source);
  return visit(JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === "position" ? undefined : value))));
}

const text = (value: string) => ({ type: "text", value });
const paragraph = (value: string) => ({ type: "paragraph", children: [text(value)] });

describe("names of classes say what a block of the head is", () => {
  test.each([
    ["kicker", '<div class="field field--name-field-surtitre">Transports</div>', "kicker", "Transports"],
    ["kicker in a span", '<div><span class="article__kicker">Transports</span></div>', "kicker", "Transports"],
    ["byline", '<h4 class="gh-article-author-name"><a href="/a">Odile Carré</a></h4>', "byline", "Odile Carré"],
  ])("%s", (_, source, type, value) => {
    const { article } = read(`<h1>Le bac reprend son service</h1>${source}${LEAD}`);
    expect(outline(article)).toContainEqual([type, value]);
  });

  test("a subtitle right below the title, and a chapô", () => {
    const { article } = read(
      `<h1>Le bac reprend son service</h1><h3 class="subtitle">Six mois à quai</h3><h2 class="art-chapeau">Deux reports plus tard, la compagnie promet une traversée toutes les vingt minutes.</h2>${LEAD}`,
    );
    expect(outline(article).slice(0, 3)).toEqual([
      ["headline", "Le bac reprend son service"],
      ["subheadline", "Six mois à quai"],
      ["standfirst", "Deux reports plus tard, la compagnie promet une traversée toutes les vingt minutes."],
    ]);
  });

  test("microdata: the description of the article is its chapô", () => {
    const { article } = read(
      `<h1 itemprop="headline">Le bac reprend son service</h1><h2 itemprop="description">La compagnie promet une traversée toutes les vingt minutes.</h2>${LEAD}`,
    );
    expect(outline(article)[1]).toEqual(["standfirst", "La compagnie promet une traversée toutes les vingt minutes."]);
  });

  test("below the text they say nothing of the head", () => {
    const { article } = read(
      `<h1>Le bac reprend son service</h1>${LEAD}<p class="friend__kicker">Environnement et fleuve</p>${LEAD}`,
    );
    expect(outline(article).map(([type]) => type)).not.toContain("kicker");
  });

  test("styles of Word: title, subtitle, caption, quotation", () => {
    const { article } = read(
      `<p class=MsoTitle>Le bac reprend son service</p><p class=MsoSubtitle>Six mois à quai</p>${LEAD}<h1>Un moteur neuf</h1><p class=MsoQuote>Il ronronne.</p><p><img src="/bac.jpg" alt=""></p><p class=MsoCaption>Le bac, lundi (photo Odile Carré)</p>`,
    );
    expect(outline(article).map(([type]) => type)).toEqual([
      "headline",
      "subheadline",
      "paragraph",
      "heading",
      "blockquote",
      "figure",
    ]);
  });
});

describe("a picture and its legend, whatever holds them", () => {
  const image = { type: "image", url: "/bac.jpg", alt: "Le bac" };
  const img = '<img src="/bac.jpg" alt="Le bac">';
  test.each([
    [
      "WordPress",
      `<div class="wp-caption"><a href="/bac.jpg">${img}</a><p class="wp-caption-text">Le bac, lundi. © Odile Carré</p></div>`,
      [
        { type: "caption", children: [text("Le bac, lundi.")] },
        { type: "credit", role: "photographer", name: "Odile Carré", children: [text("Odile Carré")] },
      ],
    ],
    [
      "spans",
      `<div class="media">${img}<span class="legende">Le bac, lundi. | <span class="credit">Ouest – Odile Carré</span></span></div>`,
      [
        { type: "caption", children: [text("Le bac, lundi.")] },
        { type: "credit", role: "source", children: [text("Ouest – Odile Carré")] },
      ],
    ],
    [
      "a table",
      `<table class="tr-caption-container"><tr><td>${img}</td></tr><tr><td class="tr-caption">Le bac, lundi</td></tr></table>`,
      [{ type: "caption", children: [text("Le bac, lundi")] }],
    ],
    [
      "a list of definitions",
      `<dl class="spip_documents"><dt>${img}</dt><dd>Le bac, lundi</dd></dl>`,
      [{ type: "caption", children: [text("Le bac, lundi")] }],
    ],
    [
      "a paragraph below, as word processors have it",
      `<p>${img}</p><p><i>Le bac, lundi. Crédit : Odile Carré</i></p>`,
      [
        { type: "caption", children: [text("Le bac, lundi.")] },
        {
          type: "credit",
          role: "photographer",
          name: "Odile Carré",
          children: [text("Odile Carré")],
        },
      ],
    ],
  ])("%s", (_, source, legend) => {
    expect(first(`<h1>Le bac reprend</h1>${LEAD}<h2>Un moteur neuf</h2>${source}${LEAD}`, "figure")?.children).toEqual([
      image,
      ...legend,
    ]);
  });

  test("not with text beside it", () => {
    const source = `<div class="bloc">${img}<p class="legende">Le bac</p><p>La compagnie a changé les deux moteurs.</p></div>`;
    const { article } = read(`<h1>Le bac reprend</h1>${LEAD}${source}`);
    expect(outline(article)).toContainEqual(["paragraph", "La compagnie a changé les deux moteurs."]);
  });
});

describe("what stands beside the text", () => {
  test("a breadcrumb trail is the sections, home left out", () => {
    const { article } = read(
      `<ul class="breadcrumb"><li><a href="/">Accueil</a></li><li><span>›</span><a href="/loire">Pays de la Loire</a></li><li>Nantes</li></ul><h1>Le bac reprend</h1>${LEAD}`,
    );
    expect(article.meta.sections).toEqual([{ name: "Pays de la Loire" }, { name: "Nantes" }]);
    expect(outline(article).map(([type]) => type)).toEqual(["headline", "paragraph"]);
  });

  test("tags are keywords", () => {
    const { article } = read(
      `<h1>Le bac reprend</h1>${LEAD}<div class="fig-tags"><ul><li><a href="/t/1">fleuve</a></li><li><a href="/t/2">bac</a></li></ul></div>`,
    );
    expect(article.meta.keywords).toEqual(["fleuve", "bac"]);
    expect(outline(article).map(([type]) => type)).toEqual(["headline", "paragraph"]);
  });

  test("further reading: titles, cues and slugs apart", () => {
    const source = `<aside class="related"><span>Sur le même sujet</span><ul><li><a href="/1"><span class="slug">Reportage</span><h2>Une nuit sur le quai</h2></a> <span>Par Luc Morel</span></li><li><a href="/2">À lire aussi : Le pont attendra</a></li></ul></aside>`;
    expect(first(`<h1>Le bac reprend</h1>${LEAD}${source}`, "relatedLinks")?.children).toEqual([
      { type: "relatedLink", url: "/1", children: [text("Une nuit sur le quai")] },
      { type: "relatedLink", url: "/2", children: [text("Le pont attendra")] },
    ]);
    const { problems } = read(`<h1>Le bac reprend</h1>${LEAD}${source}`);
    expect(problems.filter(({ args }) => args?.what === "beside a link")).toHaveLength(2);
  });

  test("a call to subscribe is a promotion", () => {
    expect(
      first(
        `<h1>Le bac reprend</h1>${LEAD}<div class="encart-newsletter"><p>Chaque matin, le fleuve dans votre boîte.</p><form><input></form></div>`,
        "promo",
      ),
    ).toEqual({
      type: "promo",
      kind: "newsletter",
      children: [paragraph("Chaque matin, le fleuve dans votre boîte.")],
    });
  });

  test.each([
    ["comments", '<div id="comments"><h2>3 commentaires</h2><p>Enfin !</p></div>'],
    [
      "table of contents",
      '<div class="ez-toc-v2"><p>Sommaire</p><ul class="toc"><li><a href="#a">Un moteur</a></li></ul></div>',
    ],
    ["portrait", '<div class="author-image"><img src="/moi.jpg" alt="Odile Carré"></div>'],
    ["label", '<div class="field__label">Auteur</div>'],
    ["mail", '<div class="gmail_signature">Odile Carré<div>06 12 34 56 78</div></div>'],
    [
      "share bar",
      '<ul class="outils"><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="mailto:?subject=x">Mail</a></li></ul>',
    ],
  ])("%s: left out and reported", (what, source) => {
    const { article, problems } = read(`<h1>Le bac reprend</h1>${LEAD}${source}`);
    expect(problems.filter(({ code }) => code === "html-dropped").map(({ args }) => args?.what)).toContain(what);
    expect(JSON.stringify(article)).not.toMatch(/Enfin|moteur|moi\.jpg|"Auteur"|06 12|Facebook/);
  });

  test("« pub » is also short for publication", () => {
    const { article } = read(
      `<h1>Le bac reprend</h1><div class="m-pub-dates">Publié le <time datetime="2024-05-21T14:03:32+02:00">21/05/2024 - 14:03</time></div>${LEAD}`,
    );
    expect(article.meta.datePublished).toBe("2024-05-21T14:03:32+02:00");
  });

  test("the mail that is answered is left out, one that is passed on is not", () => {
    const answer = `<p><b>Le bac reprend son service</b></p>${LEAD}<div class="gmail_quote"><blockquote>Tu envoies ça quand ?</blockquote></div>`;
    expect(toText(read(answer).article)).not.toContain("Tu envoies");
    expect(toText(read(`<p>Pour info.</p><div class="gmail_quote">${LEAD}</div>`).article)).toContain(
      "Le bac traverse",
    );
  });
});

test("quotations set apart by elements of any kind", () => {
  const quote = {
    type: "pullQuote",
    children: [
      paragraph("On ne retient pas un fleuve."),
      { type: "attribution", name: "Odile Carré", role: "batelière", children: [text("Odile Carré, batelière")] },
    ],
  };
  for (const source of [
    '<div class="m-em-quote"><span class="m-em-quote__text">On ne retient pas un fleuve.</span><span class="m-em-quote__author">Odile Carré, batelière</span></div>',
    '<div class="b-pull-quote"><blockquote><p>On ne retient pas un fleuve.</p></blockquote><p class="b-pull-quote__citation">Odile Carré, batelière</p></div>',
    '<aside class="exergue"><p>On ne retient pas un fleuve.</p><p class="auteur">Odile Carré, batelière</p></aside>',
  ]) {
    expect(first(`<h1>Le bac reprend</h1>${LEAD}${source}${LEAD}`, "pullQuote")).toEqual(quote);
  }
});

test("terms and what is said of them are a list, or key figures where they are called so", () => {
  const strong = (value: string) => ({ type: "paragraph", children: [{ type: "strong", children: [text(value)] }] });
  expect(
    first(
      `<h1>Le bac reprend</h1>${LEAD}<dl><dt>Ligne 1</dt><dd>Un bus sur deux</dd><dt>Ligne 2</dt><dd>Aucun</dd></dl>`,
      "list",
    ),
  ).toEqual({
    type: "list",
    children: [
      { type: "listItem", children: [strong("Ligne 1"), paragraph("Un bus sur deux")] },
      { type: "listItem", children: [strong("Ligne 2"), paragraph("Aucun")] },
    ],
  });
  expect(
    toText(
      first(
        `<h1>Le bac reprend</h1>${LEAD}<dl class="chiffres-cles"><dt>577</dt><dd>passagers</dd></dl>`,
        "keyFigures",
      ),
    ),
  ).toBe("577 passagers");
});

test("linked data of a page give dates, sections and keywords that its text does not", () => {
  const data = JSON.stringify({
    "@graph": [
      { "@type": "WebSite", name: "Le Courrier" },
      {
        "@type": "NewsArticle",
        datePublished: "2024-05-21T14:03:00+02:00",
        dateModified: "2024-05-21T18:00:00+02:00",
        articleSection: ["Loire"],
        keywords: "bac, fleuve",
      },
    ],
  });
  const page = (json: string) =>
    `<!doctype html><html lang="fr"><head><script type="application/ld+json">${json}</script></head><body><article><h1>Le bac reprend</h1>${LEAD}</article></body></html>`;
  expect(read(page(data)).article.meta).toMatchObject({
    datePublished: "2024-05-21T14:03:00+02:00",
    dateModified: "2024-05-21T18:00:00+02:00",
    sections: [{ name: "Loire" }],
    keywords: ["bac", "fleuve"],
  });
  expect(read(page("{")).article.meta).toEqual({ lang: "fr" });
});

test("SPIP puts brackets around the numbers of its notes", () => {
  const source = `<h1>Le bac reprend</h1>${LEAD}<p>Il date de 1817<span class="spip_note_ref">&nbsp;[<a href="#nb1" id="nh1">1</a>]</span>.</p><div class="notes"><div id="nb1"><p><span>[<a href="#nh1">1</a>]&nbsp;</span>Archives.</p></div></div>`;
  expect(first(source, "footnoteDefinition")?.children).toEqual([paragraph("Archives.")]);
  expect(toText(read(source).article)).not.toMatch(/[[\]]/);
});

test("paragraphs named after the styles of a page, as InDesign exports them", () => {
  const style = (name: string, words: string) => `<p class="${name}">${words}</p>`;
  const { article } = read(
    [
      style("Surtitre", "Transports"),
      style("Titre", "Le bac reprend son service"),
      style("Sous-titre", "Six mois à quai"),
      style("Chapo", "Deux reports plus tard, la compagnie promet une traversée toutes les vingt minutes."),
      style("Signature", "Odile Carré"),
      LEAD,
      style("Intertitre", "Un moteur neuf"),
      style("Exergue", "« On ne retient pas un fleuve. »"),
      style("Exergue-signature", "Luc Morel, batelier"),
      style("Question", "Et la suite ?"),
      "<p>Nous verrons au printemps, quand l’eau aura baissé.</p>",
      '<div><img src="/bac.jpg" alt=""></div>',
      `<div>${style("Legende", "Le bac, mardi.")}${style("Credit-photo", "Photo Odile Carré")}</div>`,
    ].join(""),
  );
  expect(outline(article)).toEqual([
    ["kicker", "Transports"],
    ["headline", "Le bac reprend son service"],
    ["subheadline", "Six mois à quai"],
    ["standfirst", "Deux reports plus tard, la compagnie promet une traversée toutes les vingt minutes."],
    ["byline", "Odile Carré"],
    ["paragraph", expect.stringContaining("Le bac traverse")],
    ["heading", "Un moteur neuf"],
    ["pullQuote", "« On ne retient pas un fleuve. »\n\nLuc Morel, batelier"],
    ["questionAnswer", "Et la suite ?\n\nNous verrons au printemps, quand l’eau aura baissé."],
    ["figure", "Le bac, mardi.\n\nOdile Carré"],
  ]);
});

test("without an h1 the heading that is called a title is the headline, its surtitre apart", () => {
  const { article } = read(
    `<h2 class="ContentHead_title__d1"><span class="spitzmarke">Vevey</span><span>Le lac monte</span></h2>${LEAD}<h2 class="title">Deux ans d’attente</h2>${LEAD}`,
  );
  expect(outline(article).filter(([type]) => type !== "paragraph" && type !== "standfirst")).toEqual([
    ["kicker", "Vevey"],
    ["headline", "Le lac monte"],
    ["heading", "Deux ans d’attente"],
  ]);
});

test("a legend and its credit without their picture are one figure; lists of one item in a row are one list", () => {
  const { article } = read(
    `<h1>Le bac reprend</h1>${LEAD}<div class="credits"><div class="photo-credit">Photo: Odile Carré</div><div class="photo-caption">Le bac, lundi.</div></div><ul class="bulleted-list"><li>Un</li></ul><ul class="bulleted-list"><li>Deux</li></ul>`,
  );
  expect(outline(article).slice(-2)).toEqual([
    ["figure", "Le bac, lundi.\n\nOdile Carré"],
    ["list", "Un\nDeux"],
  ]);
});
