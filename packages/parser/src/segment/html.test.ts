import { toText } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { parse } from "../index.js";
import type { TreeNode } from "../tree.js";

/** Types and texts of what stands in the body of an HTML source. */
function body(source: string): [string, string][] {
  const { article } = parse(`<h1>Le bac reprend son service</h1>${source}`, { format: "html" });
  return article.children[1].children.map((node) => [node.type, toText(node)]);
}

/** The nodes of a type in an article made of HTML, without positions. */
function nodes(source: string, type: string): TreeNode[] {
  const found: TreeNode[] = [];
  const visit = (node: TreeNode) => {
    if (node.type === type) found.push(node);
    node.children?.forEach(visit);
  };
  const { article } = parse(`<h1>Le bac reprend son service</h1>${source}`, { format: "html" });
  visit(
    JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === "position" ? undefined : value))) as TreeNode,
  );
  return found;
}

const text = (value: string) => ({ type: "text", value });

describe("WordPress", () => {
  test("figures with their caption and credit", () => {
    const source = `<!-- wp:image --><figure class="wp-block-image"><img src="/p.jpg" alt="Le pont" width="800" height="600"/><figcaption>Le pont de Saint-Nazaire. © Jeanne Martin/AFP</figcaption></figure><!-- /wp:image -->`;
    expect(nodes(source, "figure")[0]?.children).toEqual([
      { type: "image", url: "/p.jpg", alt: "Le pont", width: 800, height: 600 },
      { type: "caption", children: [text("Le pont de Saint-Nazaire.")] },
      { type: "credit", role: "photographer", name: "Jeanne Martin/AFP", children: [text("Jeanne Martin/AFP")] },
    ]);
  });

  test("pull quotes, embeds and posts", () => {
    expect(
      nodes(
        `<figure class="wp-block-pullquote"><blockquote><p>Rien ne va plus.</p><cite>Paul Durand, maire</cite></blockquote></figure>`,
        "pullQuote",
      ),
    ).toEqual([
      {
        type: "pullQuote",
        children: [
          { type: "paragraph", children: [text("Rien ne va plus.")] },
          { type: "attribution", name: "Paul Durand", role: "maire", children: [text("Paul Durand, maire")] },
        ],
      },
    ]);
    expect(
      nodes(
        `<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=x\n</div></figure>`,
        "embed",
      ),
    ).toEqual([
      { type: "embed", provider: "youtube", kind: "video", url: "https://www.youtube.com/watch?v=x", children: [] },
    ]);
    expect(
      nodes(
        `<blockquote class="twitter-tweet"><p>Bonjour</p><a href="https://twitter.com/x/status/1">1 mai</a></blockquote>`,
        "embed",
      )[0],
    ).toMatchObject({ provider: "x", kind: "post", url: "https://twitter.com/x/status/1" });
  });

  test("classic text: blank lines part paragraphs, [caption] makes a figure", () => {
    const source = `Le premier bac a quitté Basse-Indre à six heures et demie.\n\n[caption id="a" width="300"]<img src="/i.jpg" alt="" /> Le ponton. (Photo AFP)[/caption]\n\nLes habitants des deux rives attendaient depuis dix jours.`;
    expect(nodes(source, "image").map(({ url }) => url)).toEqual(["/i.jpg"]);
    expect(nodes(source, "caption").map((node) => toText(node))).toEqual(["Le ponton."]);
  });
});

test("Word: styles are left out, its lists are lists", () => {
  const source = `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp;&nbsp; </span></span>le ponton<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp; </span></span>la cale</p>`;
  expect(nodes(source, "listItem").map((node) => toText(node))).toEqual(["le ponton", "la cale"]);
});

test("Google Docs: its wrapper is not bold, its spans are what they look like", () => {
  const source = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Dix jours</span><span style="font-weight:400"> sans bac, c’est long, disent ceux de </span><span style="font-style:italic">l’autre rive</span>.</p></b>`;
  expect(nodes(source, "strong").map((node) => toText(node))).toEqual(["Dix jours"]);
  expect(nodes(source, "emphasis").map((node) => toText(node))).toEqual(["l’autre rive"]);
});

test("footnotes lead to their text and back, whoever made them", () => {
  const source = `<p>Le bac traverse depuis 1817<sup><a href="#_ftn1" name="_ftnref1">[1]</a></sup>.</p><p>Il a été motorisé plus tard, au siècle suivant, comme les autres.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Archives départementales.</p></div>`;
  expect(nodes(source, "footnoteReference")).toEqual([{ type: "footnoteReference", identifier: "1", label: "1" }]);
  expect(nodes(source, "footnoteDefinition").map((node) => toText(node))).toEqual(["Archives départementales."]);
});

test("a paragraph of several links keeps them all", () => {
  const { article } = parse(
    '<article><h1>Le bac reprend</h1><p>Le bac traverse de nouveau le fleuve depuis lundi matin, après six mois de travaux.</p><p><a href="/1">Le bac</a> et <a href="/2">le pont</a></p></article>',
    { format: "html" },
  );
  expect(JSON.stringify(article).match(/"url":"\/\d"/g)).toEqual(['"url":"/1"', '"url":"/2"']);
});

test("the moment that the markup gives is the date of the article", () => {
  const { article } = parse(
    '<article><h1>Le bac reprend</h1><p>Publié le <time datetime="2024-05-03T10:00:00+02:00">3 mai 2024</time></p><p>Le bac traverse de nouveau le fleuve depuis lundi matin, après six mois de travaux.</p></article>',
    { format: "html" },
  );
  expect(article.meta.datePublished).toBe("2024-05-03T10:00:00+02:00");
});

test("double line breaks part paragraphs", () => {
  expect(
    body(
      "<h2>Une panne</h2><p>Le moteur avait lâché le 2 mai au milieu du fleuve.<br><br>Il a fallu le remplacer, puis attendre.</p>",
    ),
  ).toEqual([
    ["heading", "Une panne"],
    ["paragraph", "Le moteur avait lâché le 2 mai au milieu du fleuve."],
    ["paragraph", "Il a fallu le remplacer, puis attendre."],
  ]);
});

test.each([
  ["<script>alert(1)</script>", "script"],
  ["<style>p{}</style>", "style"],
  ["<div style='display: none'>caché</div>", "hidden"],
  ["<p hidden>caché</p>", "hidden"],
  ["<ul class='share-bar'><li><a href='/f'>Partager</a></li></ul>", "share bar"],
  ["<form><input></form>", "form"],
])("%s is left out and reported as %s", (source, what) => {
  const { article, problems } = parse(`<h1>Titre</h1><p>Du texte qui reste, assez long pour en être.</p>${source}`, {
    format: "html",
  });
  expect(problems.filter(({ code }) => code === "html-dropped").map(({ args }) => args?.what)).toEqual([what]);
  expect(JSON.stringify(article)).not.toMatch(/caché|alert|Partager/);
});

test("links that a page may not have lose their address", () => {
  const source =
    '<p>Un <a href="javascript:alert(1)">piège</a>, un <a href="java&#10;script:x">autre</a>, une <a href="/page">page</a>.</p>';
  expect(nodes(source, "link").map(({ url }) => url)).toEqual(["/page"]);
});

test("a line of related reading keeps the address of its link and loses its cue", () => {
  const source = "<p>Lire aussi : <a href='/bac'>Le bac <em>repart</em></a></p>";
  expect(nodes(source, "relatedLink")).toEqual([
    { type: "relatedLink", url: "/bac", children: [text("Le bac "), { type: "emphasis", children: [text("repart")] }] },
  ]);
});

test("what word processors and extensions leave behind shows nothing", () => {
  expect(
    body(
      "<h2>Une panne</h2><p>Le moteur avait lâché le 2 mai au milieu du fleuve, devant les passagers.</p><p><o:p>&nbsp;</o:p></p><p>[contact-form-7 id=\"1\"]</p><div style='mso-element:footnote-list'><hr><p>Il a fallu le remplacer, puis attendre la marée du soir.</p></div>",
    ),
  ).toEqual([
    ["heading", "Une panne"],
    ["paragraph", "Le moteur avait lâché le 2 mai au milieu du fleuve, devant les passagers."],
    ["paragraph", "Il a fallu le remplacer, puis attendre la marée du soir."],
  ]);
});

test("a bold line that is a heading is no longer bold", () => {
  const source =
    "<p>Le moteur avait lâché le 2 mai au milieu du fleuve, devant les passagers médusés.</p><p><b>Un pari à douze</b></p><p>Il a fallu le remplacer, puis attendre la marée du soir pour rentrer au port.</p>";
  expect(nodes(source, "heading")).toEqual([{ type: "heading", depth: 2, children: [text("Un pari à douze")] }]);
});

describe("rules", () => {
  const prose = "<p>Le bac traverse de nouveau le fleuve depuis lundi matin, après six mois de travaux.</p>";
  const types = (source: string) => body(source).map(([type]) => type);

  test("part texts", () => {
    expect(types(`${prose}<hr>${prose}`)).toEqual(["paragraph", "thematicBreak", "paragraph"]);
  });

  test.each([
    ["at the end", `${prose}<hr>`],
    [
      "above footnotes",
      `${prose.replace("fleuve", 'fleuve<a href="#n1" id="r1">1</a>')}<hr><div><p><a href="#r1" id="n1">1</a> La Loire.</p></div>`,
    ],
    ["above what is left out", `${prose}<hr><form><input name="q"><button>Chercher</button></form>`],
  ])("%s they part nothing", (_, source) => {
    expect(types(source)).not.toContain("thematicBreak");
  });
});

describe("what word processors keep beside the text", () => {
  test.each([
    [
      'Le bac <del cite="mailto:sr" datetime="2024-05-03T10:00">a</del><ins cite="mailto:sr">est</ins> revenu.',
      "Le bac est revenu.",
    ],
    ['Le bac <del datetime="2024-05-03">lundi</del> mardi.', "Le bac lundi mardi."],
  ])("%s", (source, expected) => {
    expect(body(`<p>${source}</p>`).map(([, text]) => text)).toEqual([expected]);
  });

  test("heads and feet of pages", () => {
    expect(
      body(
        '<div title="header"><p>BAC – v3 – à relire</p></div><p>Le bac est revenu lundi.</p><div title="footer"><p>1</p></div>',
      ),
    ).toEqual([["paragraph", "Le bac est revenu lundi."]]);
  });
});

test("a list of facts under the title is read line by line, one in the text stays a list", () => {
  const facts = `<dl class="article-info"><dt>Détails</dt><dd itemprop="author">Écrit par : <span itemprop="name">Paul Sarran</span></dd><dd>Catégorie : <a href="/actu">Actu</a></dd><dd class="published"><time datetime="2024-05-03T08:15:00+02:00" itemprop="datePublished">Publication : 3 mai 2024</time></dd></dl>`;
  const prose =
    "<p>Le bac traverse de nouveau le fleuve depuis lundi matin, après six mois de travaux et une longue attente, que les riverains des deux villages ont mal vécue. Le service reprend à six heures.</p>";
  const { meta } = parse(`<h1>Le bac revient</h1>${facts}${prose}`, { format: "html" }).article;
  expect(meta).toMatchObject({
    contributors: [{ name: "Paul Sarran", role: "author" }],
    sections: [{ name: "Actu" }],
    datePublished: "2024-05-03T08:15:00+02:00",
  });
  expect(body(`${prose}${prose}${facts}`).map(([type]) => type)).toContain("list");
});
