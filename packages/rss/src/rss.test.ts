import {
  article,
  caption,
  credit,
  embed,
  figure,
  footnoteDefinition,
  footnoteReference,
  heading,
  link,
  paragraph,
  pullQuote,
  text,
  video,
} from "@marbre/schema";
import { expect, test } from "vitest";
import type { Channel } from "./channel.js";
import { rssBytes, rssItem, rssStream, toRss } from "./rss.js";

const channel: Channel = {
  title: "Le Courrier de l’Estuaire",
  url: "https://courrier-estuaire.example/",
  feedUrl: "https://courrier-estuaire.example/une.xml",
  description: "Les articles de la une",
  lang: "fr",
};

const port = article({
  meta: {
    lang: "fr",
    canonicalUrl: "https://courrier-estuaire.example/mer/port.html",
    datePublished: "2024-07-03T15:04:00+02:00",
    dateModified: "2024-07-03T18:10:00+02:00",
    sections: [{ name: "Mer & littoral" }],
    subjects: [{ name: "transport maritime", scheme: "medtop" }],
    contributors: [
      { name: "Anne Le Goff", role: "author" },
      { name: "Yann Keriou", role: "author" },
      { name: "Photographe", role: "photographer" },
    ],
  },
  header: {
    headline: "Le port s’agrandit : « un pari »",
    standfirst: "Les travaux commencent lundi.",
    figure: figure({
      image: { url: "/photos/quai.jpg", alt: "Le quai", width: 1200, height: 675 },
      caption: caption("Le quai nord"),
      credit: credit("Yann Keriou", { role: "photographer" }),
    }),
  },
  body: [
    paragraph([
      text("Le chantier durera "),
      link("duree.html", "trois ans"),
      footnoteReference("1"),
      text(" ]]> & plus."),
    ]),
    heading(2, "Un quai neuf"),
    pullQuote([paragraph("C’est long.")]),
    figure([video({ url: "/films/quai.mp4", poster: "/films/quai.jpg", title: "Le quai en images" })]),
    embed({ provider: "youtube", url: "https://www.youtube.com/watch?v=abc", html: "<iframe src='x'></iframe>" }),
    footnoteDefinition("1", "Selon le port."),
  ],
});

test("writes one item whole", () => {
  expect(toRss(channel, [port])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel>
    <title>Le Courrier de l’Estuaire</title>
    <link>https://courrier-estuaire.example/</link>
    <description>Les articles de la une</description>
    <atom:link href="https://courrier-estuaire.example/une.xml" rel="self" type="application/rss+xml"/>
    <language>fr</language>
    <lastBuildDate>Wed, 03 Jul 2024 18:10:00 +0200</lastBuildDate>
    <item>
    <pubDate>Wed, 03 Jul 2024 15:04:00 +0200</pubDate>
    <title>Le port s’agrandit : « un pari »</title>
    <link>https://courrier-estuaire.example/mer/port.html</link>
    <guid isPermaLink="true">https://courrier-estuaire.example/mer/port.html</guid>
    <dc:creator>Anne Le Goff, Yann Keriou</dc:creator>
    <category>Mer &amp; littoral</category>
    <category domain="medtop">transport maritime</category>
    <description>Les travaux commencent lundi.</description>
    <content:encoded><![CDATA[<div>
    <p>Les travaux commencent lundi.</p>
    </div>
    <figure>
    <img src="https://courrier-estuaire.example/photos/quai.jpg" alt="Le quai" width="1200" height="675">
    <figcaption><span>Le quai nord</span> <span>Yann Keriou</span></figcaption>
    </figure>

    <div>
    <p>Le chantier durera <a href="https://courrier-estuaire.example/mer/duree.html">trois ans</a><sup><a href="https://courrier-estuaire.example/mer/port.html#marbre-note-1">[1]</a></sup>]]]]><![CDATA[> &amp; plus.</p>
    <h2>Un quai neuf</h2>
    <aside>
    <blockquote>
    <p>C’est long.</p>
    </blockquote>
    </aside>
    <figure>

    <p><img src="https://courrier-estuaire.example/films/quai.jpg" alt=""></p>
    <p><a href="https://courrier-estuaire.example/films/quai.mp4">Le quai en images</a></p>

    </figure>
    <div>
    <p><a href="https://www.youtube.com/watch?v=abc">Voir le contenu</a></p>
    </div>
    </div>
    <section>
    <h2>Notes</h2>
    <ol>
    <li>Selon le port. </li>
    </ol>
    </section>]]></content:encoded>
    <media:content url="https://courrier-estuaire.example/photos/quai.jpg" type="image/jpeg" medium="image" isDefault="true" height="675" width="1200">
    <media:description type="plain">Le quai nord</media:description>
    <media:credit role="photographer" scheme="urn:ebu">Yann Keriou</media:credit>
    </media:content>
    <media:content url="https://courrier-estuaire.example/films/quai.mp4" type="video/mp4" medium="video">
    <media:title type="plain">Le quai en images</media:title>
    <media:thumbnail url="https://courrier-estuaire.example/films/quai.jpg"/>
    </media:content>
    </item>
    </channel>
    </rss>
    "
  `);
});

test("the same input gives the same bytes, whole, in chunks, or from a kept item", async () => {
  const whole = rssBytes(channel, [port, port]);
  const chunks: number[] = [];
  for await (const chunk of rssStream(channel, [port, port])) chunks.push(...chunk);
  expect(Uint8Array.from(chunks)).toEqual(whole);
  expect(rssBytes({ ...channel, dateModified: "2024-07-03T18:10:00+02:00" }, [rssItem(port), port])).toEqual(whole);
});
