import { toText } from "@marbre/schema";
import { validateArticle } from "@marbre/schema/validate";
import { expect, test } from "vitest";
import { fromWordpress } from "./index.js";

const WXR = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
  <title>Le Courrier du Canal</title>
  <link>https://canal.example</link>
  <wp:author><wp:author_login><![CDATA[jmartin]]></wp:author_login><wp:author_display_name><![CDATA[Jeanne Martin]]></wp:author_display_name></wp:author>
  <item>
    <title><![CDATA[Le pont rouvre &amp; les péniches repassent]]></title>
    <link>https://canal.example/le-pont-rouvre/</link>
    <dc:creator><![CDATA[jmartin]]></dc:creator>
    <content:encoded><![CDATA[<!-- wp:paragraph -->
<p>Le pont tournant a rouvert lundi matin, après six semaines de travaux.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2>Un chantier retardé</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>Les mariniers attendaient depuis le mois de mars.</p>
<!-- /wp:paragraph -->]]></content:encoded>
    <excerpt:encoded><![CDATA[Six semaines de travaux ont été nécessaires.]]></excerpt:encoded>
    <wp:post_id>12</wp:post_id>
    <wp:post_date_gmt><![CDATA[2024-05-12 16:30:00]]></wp:post_date_gmt>
    <wp:post_modified_gmt><![CDATA[2024-05-13 07:00:00]]></wp:post_modified_gmt>
    <wp:post_name><![CDATA[le-pont-rouvre]]></wp:post_name>
    <wp:status><![CDATA[publish]]></wp:status>
    <wp:post_type><![CDATA[post]]></wp:post_type>
    <category domain="category" nicename="canal"><![CDATA[Canal]]></category>
    <category domain="post_tag" nicename="ponts"><![CDATA[ponts]]></category>
    <wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[13]]></wp:meta_value></wp:postmeta>
  </item>
  <item>
    <title>pont</title>
    <wp:post_id>13</wp:post_id>
    <wp:post_type>attachment</wp:post_type>
    <wp:attachment_url>https://canal.example/pont.jpg</wp:attachment_url>
    <excerpt:encoded><![CDATA[Le pont tournant, lundi. © Jeanne Martin]]></excerpt:encoded>
  </item>
</channel>
</rss>`;

test("an export becomes articles with meta", () => {
  const [parsed, ...others] = fromWordpress(WXR);
  expect(others).toEqual([]);
  const { article, problems } = parsed!;
  expect(validateArticle(article).valid).toBe(true);
  expect(problems).toEqual([]);
  expect(article.meta).toEqual({
    lang: "fr",
    altIds: [{ scheme: "wordpress", value: "12" }],
    canonicalUrl: "https://canal.example/le-pont-rouvre/",
    slug: "le-pont-rouvre",
    datePublished: "2024-05-12T16:30:00Z",
    dateModified: "2024-05-13T07:00:00Z",
    status: "usable",
    sections: [{ name: "Canal" }],
    keywords: ["ponts"],
    contributors: [{ name: "Jeanne Martin", role: "author" }],
    publisher: { name: "Le Courrier du Canal", url: "https://canal.example" },
  });
  const [header, body] = article.children;
  expect(header.children.map((node) => [node.type, toText(node)])).toEqual([
    ["headline", "Le pont rouvre & les péniches repassent"],
    ["standfirst", "Six semaines de travaux ont été nécessaires."],
    ["figure", expect.stringMatching(/^Le pont tournant, lundi\..*Jeanne Martin$/s)],
  ]);
  expect(body.children.map((node) => [node.type, toText(node)])).toEqual([
    ["paragraph", "Le pont tournant a rouvert lundi matin, après six semaines de travaux."],
    ["heading", "Un chantier retardé"],
    ["paragraph", "Les mariniers attendaient depuis le mois de mars."],
  ]);
});

test("the JSON of the REST interface does, too", () => {
  const post = {
    id: 7,
    date_gmt: "2024-05-12T16:30:00",
    modified_gmt: "2024-05-12T16:30:00",
    slug: "ecluse",
    status: "draft",
    type: "post",
    link: "https://canal.example/ecluse/",
    title: { rendered: "L&rsquo;écluse est en panne" },
    content: {
      rendered:
        "<h2>Douze péniches en attente</h2>\n<p>L&rsquo;écluse ne s’ouvre plus depuis dimanche, et douze péniches attendent en amont.</p>",
    },
    excerpt: { rendered: "<p>L&rsquo;écluse ne s’ouvre plus [&hellip;]</p>" },
    _embedded: {
      author: [{ name: "Paul Durand", link: "https://canal.example/author/paul/" }],
      "wp:term": [[{ taxonomy: "category", name: "Non classé" }], [{ taxonomy: "post_tag", name: "écluses" }]],
      "wp:featuredmedia": [
        { source_url: "https://canal.example/e.jpg", alt_text: "L’écluse", media_details: { width: 800, height: 600 } },
      ],
    },
  };
  const [parsed] = fromWordpress(JSON.stringify([post]));
  const { article } = parsed!;
  expect(validateArticle(article).valid).toBe(true);
  expect(article.meta.sections).toBeUndefined();
  expect(article.meta.status).toBe("draft");
  expect(article.meta.contributors).toEqual([
    { name: "Paul Durand", role: "author", url: "https://canal.example/author/paul/" },
  ]);
  expect(article.children[0].children.map((node) => [node.type, toText(node)])).toEqual([
    ["headline", "L’écluse est en panne"],
    ["figure", ""],
  ]);
  const [heading] = article.children[1].children;
  expect(heading?.type).toBe("heading");
  expect(heading?.position?.start).toEqual({ line: 1, column: 1, offset: 0 });
});

test.each([
  ["", "empty"],
  ["<rss><channel><item>", "broken"],
  ["{", "JSON"],
  ["{}", "no post"],
  ["texte", "no XML"],
])("%j gives an article and says what is wrong (%s)", (source) => {
  const [parsed] = fromWordpress(source);
  expect(parsed!.problems.map(({ code }) => code)).toContain("wordpress-unreadable");
  expect(validateArticle(parsed!.article).valid).toBe(true);
});
