import { jsonLd, toHtmlPage } from "@marbre/html";
import {
  type Article,
  article,
  audio,
  type Block,
  embed,
  figure,
  gallery,
  image,
  link,
  list,
  listItem,
  type Problem,
  paragraph,
  video,
} from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { type AmpOptions, toAmp } from "./index.js";

const canonicalUrl = "https://courrier.example/crue";

const articleOf = (...body: Block[]): Article => ({
  ...article({ header: { headline: "La Loire en crue", standfirst: "Le niveau monte." }, body }),
  meta: { lang: "fr" },
});

/** The page, and the codes of what was reported, in order. */
function render(article: Article, options: AmpOptions = {}): { html: string; codes: string[] } {
  const problems: Problem[] = [];
  const html = toAmp(article, { canonicalUrl, onProblem: (problem) => problems.push(problem), ...options });
  return { html, codes: problems.map(({ code }) => code) };
}

/** What stands in the article's body. */
function bodyOf(article: Article, options?: AmpOptions): string {
  return /<div class="body">\n([\s\S]*?)\n<\/div>\n<\/article>/.exec(render(article, options).html)?.[1] ?? "";
}

const scripts = (html: string): string[] =>
  [...html.matchAll(/<script async[^>]* src="([^"]*)"/g)].map(([, src]) => src ?? "");

describe("the document", () => {
  test("is AMP, in order, with the full page's head", () => {
    const options = { site: { name: "Le Courrier", url: "https://courrier.example/" } };
    const { html } = render(articleOf(paragraph("Il pleut.")), options);
    expect(
      html.replace(/<style[\s\S]*?<\/style>/g, (style) => style.slice(0, style.indexOf(">") + 1)),
    ).toBe(`<!doctype html>
<html amp lang="fr">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>La Loire en crue</title>
<meta name="description" content="Le niveau monte.">
<meta name="robots" content="max-image-preview:large">
<link rel="canonical" href="https://courrier.example/crue">
<meta property="og:type" content="article">
<meta property="og:title" content="La Loire en crue">
<meta property="og:description" content="Le niveau monte.">
<meta property="og:url" content="https://courrier.example/crue">
<meta property="og:site_name" content="Le Courrier">
<meta property="og:locale" content="fr_FR">
<meta name="twitter:card" content="summary">
<meta name="twitter:title" content="La Loire en crue">
<meta name="twitter:description" content="Le niveau monte.">
<script type="application/ld+json">${JSON.stringify(jsonLd(articleOf(paragraph("Il pleut.")), { canonicalUrl, ...options }))}</script>
<style amp-boilerplate><noscript><style amp-boilerplate></noscript>
<style amp-custom>
</head>
<body>
<header class="site">
<a href="https://courrier.example/">Le Courrier</a>
</header>
<main>
<article class="article" lang="fr">
<header class="header">
<h1 class="headline">La Loire en crue</h1>
<div class="standfirst">
<p>Le niveau monte.</p>
</div>
</header>
<div class="body">
<p>Il pleut.</p>
</div>
</article>
</main>
</body>
</html>
`);
  });

  test("has the structured data of the full page", () => {
    const one = articleOf(
      paragraph("Il pleut."),
      figure({ image: { url: "https://courrier.example/a.jpg", alt: "La Loire" } }),
    );
    const data = (html: string) => /<script type="application\/ld\+json">.*<\/script>/.exec(html)?.[0];
    expect(data(toAmp(one, { canonicalUrl }))).toBe(data(toHtmlPage(one, { canonicalUrl })));
  });

  test("takes the canonical address of the caller, then of the article", () => {
    const one = { ...articleOf(), meta: { lang: "fr", canonicalUrl: "https://courrier.example/article" } };
    expect(toAmp(one)).toContain('<link rel="canonical" href="https://courrier.example/article">');
    expect(toAmp(one, { canonicalUrl })).toContain(`<link rel="canonical" href="${canonicalUrl}">`);
  });

  test.each([
    undefined,
    "",
    "/crue",
    "courrier.example/crue",
    "javascript:alert(1)",
    "https://",
    "https://a b/",
    "https://courrier.example/?__amp_source_origin=x",
  ])("refuses %j as canonical address", (url) => {
    expect(() => toAmp(articleOf(), { canonicalUrl: url })).toThrow(TypeError);
  });

  test("refuses what is no article", () => {
    expect(() => toAmp(undefined as never, { canonicalUrl })).toThrow(TypeError);
    expect(() => toAmp({ type: "paragraph" } as never, { canonicalUrl })).toThrow(TypeError);
  });

  test("loads the scripts of the components it shows, each once, in order", () => {
    const one = articleOf(
      embed("https://youtu.be/aqz-KE-bpKQ"),
      embed("https://www.youtube.com/watch?v=aqz-KE-bpKQ"),
      figure({ medium: video("https://courrier.example/film.mp4") }),
    );
    expect(scripts(render(one).html)).toEqual([
      "https://cdn.ampproject.org/v0.js",
      "https://cdn.ampproject.org/v0/amp-video-0.1.js",
      "https://cdn.ampproject.org/v0/amp-youtube-0.1.js",
    ]);
    expect(scripts(render(articleOf(paragraph("Il pleut."))).html)).toEqual(["https://cdn.ampproject.org/v0.js"]);
  });

  test("leaves the article as it is", () => {
    const one = articleOf(paragraph("Il pleut!"), embed("https://exemple.fr/"));
    const before = structuredClone(one);
    render(one, { slots: { ads: [{ type: "x", width: 300, height: 250, after: 1 }] } });
    expect(one).toEqual(before);
  });
});

describe("pictures", () => {
  test("have their own size where it is known", () => {
    const one = articleOf(
      figure({ image: { url: "/a.jpg", alt: "La Loire", width: 1200, height: 800 }, caption: "Lundi." }),
    );
    expect(bodyOf(one)).toBe(`<figure class="figure">
<amp-img src="/a.jpg" alt="La Loire" data-hero layout="intrinsic" width="1200" height="800"></amp-img>
<figcaption><span class="caption">Lundi.</span></figcaption>
</figure>`);
  });

  test("fill a frame where it is not, and that is reported", () => {
    const one = articleOf(figure({ image: { url: "/a.jpg", alt: "La Loire" } }));
    expect(bodyOf(one)).toBe(`<figure class="figure">
<span class="amp-frame"><amp-img src="/a.jpg" alt="La Loire" data-hero layout="fill"></amp-img></span>
</figure>`);
    expect(render(one).codes).toEqual(["amp-image-without-dimensions"]);
  });

  test("take sizes and widths from the caller", () => {
    const one = articleOf(figure({ image: { url: "/a.jpg", alt: "La Loire" } }));
    const resolveImage = () => ({
      width: 800,
      height: 600,
      variants: [
        { url: "/a-400.jpg", width: 400 },
        { url: "/a.webp", width: 800, mediaType: "image/webp" },
      ],
    });
    expect(bodyOf(one, { resolveImage })).toContain(
      '<amp-img src="/a.jpg" srcset="/a-400.jpg 400w, /a.jpg 800w" alt="La Loire" data-hero layout="intrinsic" width="800" height="600"></amp-img>',
    );
  });

  test("always have an `alt`; a missing one is reported", () => {
    const one = articleOf(figure({ image: { url: "/a.jpg", width: 3, height: 2 } }));
    expect(bodyOf(one)).toContain(' alt=""');
    expect(render(one).codes).toEqual(["image-without-alt"]);
  });

  test("leave their text where their address may not be printed", () => {
    const one = articleOf(figure({ image: { url: "javascript:alert(1)", alt: "La Loire" } }));
    expect(bodyOf(one)).toBe('<figure class="figure">\nLa Loire\n</figure>');
  });

  test("stand in a line of text too", () => {
    const one = articleOf(paragraph(["Un ", image({ url: "/i.png", alt: "signe", width: 16, height: 16 }), " ici"]));
    expect(bodyOf(one)).toBe(
      '<p>Un <amp-img src="/i.png" alt="signe" data-hero layout="intrinsic" width="16" height="16"></amp-img> ici</p>',
    );
  });
});

describe("galleries", () => {
  test("of pictures are carousels with captions", () => {
    const figures = [
      figure({ image: { url: "/a.jpg", alt: "Un", width: 3, height: 2 }, caption: "Un" }),
      figure({ image: { url: "/b.jpg", alt: "Deux", width: 2, height: 3 } }),
    ];
    expect(
      bodyOf(articleOf(gallery(figures))),
    ).toBe(`<amp-carousel class="gallery" type="slides" layout="responsive" width="4" height="3" controls role="group" aria-label="Diaporama">
<figure class="figure">
<span class="amp-frame"><amp-img src="/a.jpg" alt="Un" data-hero layout="fill"></amp-img></span>
<figcaption><span class="caption">Un</span></figcaption>
</figure>
<figure class="figure">
<span class="amp-frame"><amp-img src="/b.jpg" alt="Deux" layout="fill"></amp-img></span>
</figure>
</amp-carousel>`);
  });

  test("of anything else are lists of figures", () => {
    const figures = [
      figure({ image: { url: "/a.jpg", alt: "Un", width: 3, height: 2 } }),
      figure({ medium: video({ url: "/film.mp4", width: 640, height: 360 }) }),
    ];
    const html = bodyOf(articleOf(gallery(figures)));
    expect(html).toContain('<div class="gallery" role="group" aria-label="Diaporama">');
    expect(html).toContain('<amp-video controls layout="responsive" width="640" height="360">');
    expect(html).not.toContain("amp-carousel");
  });
});

describe("films and recordings", () => {
  test("have their formats and tracks", () => {
    const film = video({
      url: "https://courrier.example/film.mp4",
      sources: [{ url: "https://courrier.example/film.webm", mediaType: "video/webm" }],
      tracks: [{ url: "https://courrier.example/film.vtt", kind: "captions", lang: "fr", label: "Français" }],
      title: "La crue",
      poster: "/film.jpg",
      width: 1280,
      height: 720,
      transcript: "/film.txt",
    });
    expect(bodyOf(articleOf(figure({ medium: film })))).toBe(`<figure class="figure">
<amp-video controls layout="responsive" width="1280" height="720" poster="/film.jpg" aria-label="La crue">
<source src="https://courrier.example/film.mp4">
<source src="https://courrier.example/film.webm" type="video/webm">
<track src="https://courrier.example/film.vtt" kind="captions" srclang="fr" label="Français">
<p fallback><a href="https://courrier.example/film.mp4">La crue</a></p>
</amp-video>
<p class="transcript"><a href="/film.txt">Lire la transcription</a></p>
</figure>`);
  });

  test("of unknown size are sixteen by nine, and that is reported", () => {
    const one = articleOf(figure({ medium: video("https://courrier.example/film.mp4") }));
    expect(bodyOf(one)).toContain('<amp-video controls layout="responsive" width="16" height="9">');
    expect(render(one).codes).toEqual(["amp-video-without-dimensions"]);
  });

  test("without https leave links, and that is reported", () => {
    const one = articleOf(figure({ medium: audio("http://courrier.example/son.mp3") }));
    expect(bodyOf(one)).toBe(`<figure class="figure">
<p><a href="http://courrier.example/son.mp3">Écouter</a></p>
<p class="full-page"><a href="${canonicalUrl}">Voir la page complète</a></p>
</figure>`);
    expect(render(one).codes).toEqual(["amp-media-not-https"]);
  });

  test("lose tracks that AMP does not load, and that is reported", () => {
    const film = video({
      url: "/film.mp4",
      width: 16,
      height: 9,
      tracks: [{ url: "/film.vtt", kind: "captions", lang: "fr" }],
    });
    const one = articleOf(figure({ medium: film }));
    expect(bodyOf(one)).not.toContain("<track");
    expect(render(one).codes).toEqual(["amp-track-not-https"]);
  });
});

describe("embeds", () => {
  test("have the component of their provider, and their text until it has loaded", () => {
    const post = embed(
      { url: "https://x.com/mairie/status/638793490521001985", provider: "x", title: "Le message du maire" },
      "Restez chez vous !",
    );
    expect(bodyOf(articleOf(post))).toBe(
      '<amp-twitter class="embed" data-tweetid="638793490521001985" layout="responsive" width="375" height="472" title="Le message du maire">' +
        '<div placeholder class="embed-placeholder">\n<p>Restez chez vous\u00a0!</p>\n' +
        '<p><a href="https://x.com/mairie/status/638793490521001985">Le message du maire</a></p>\n</div></amp-twitter>',
    );
  });

  test("without one leave their text, a link and a link to the full page; that is reported", () => {
    const one = articleOf(embed("https://exemple.fr/carte", "La carte des crues."));
    expect(bodyOf(one)).toBe(`<div class="embed">
<p>La carte des crues.</p>
<p class="embed-link"><a href="https://exemple.fr/carte">Voir le contenu</a></p>
</div>
<p class="full-page"><a href="${canonicalUrl}">Voir la page complète</a></p>`);
    expect(render(one).codes).toEqual(["amp-embed-unsupported"]);
    expect(render(articleOf(embed("https://exemple.fr/carte"))).codes).toEqual(["amp-embed-without-fallback"]);
  });

  test("that need consent wait for it, or are not loaded at all", () => {
    const one = articleOf(embed({ url: "https://youtu.be/aqz-KE-bpKQ", consent: true }, "Le film."));
    expect(render(one).html).not.toContain("amp-youtube");
    expect(render(one).codes).toEqual(["amp-embed-needs-consent"]);
    const asked = render(one, { slots: { consent: { config: { consentInstanceId: "c", consentRequired: true } } } });
    expect(asked.html).toMatch(/<amp-youtube [^>]*data-block-on-consent>/);
    expect(asked.codes).toEqual([]);
  });

  test("show the provider's markup only to callers who opt in, in a frame of its own", () => {
    const one = articleOf(embed({ html: "<script>alert(1)</script>", title: "Sondage" }, "Le sondage."));
    expect(render(one).html).not.toContain("alert");
    expect(bodyOf(one, { embedHtml: true })).toBe(
      '<amp-iframe class="embed" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0" allowfullscreen ' +
        'srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;" layout="responsive" width="600" height="400" title="Sondage">' +
        '<div placeholder class="embed-placeholder">\n<p>Le sondage.</p>\n</div></amp-iframe>',
    );
  });

  test("follow the language of the page", () => {
    const one = { ...articleOf(embed("https://exemple.fr/carte")), meta: { lang: "en" } };
    expect(bodyOf(one)).toContain(">See the full page</a>");
  });
});

test("lists cannot start below 0, and that is reported", () => {
  const one = articleOf(list([listItem("un")], { ordered: true, start: -2 }));
  expect(bodyOf(one)).toBe("<ol>\n<li>un</li>\n</ol>");
  expect(render(one).codes).toEqual(["amp-list-start"]);
});

test("addresses with the parameter that AMP keeps for itself are left out, and that is reported", () => {
  const one = articleOf(paragraph(link("https://exemple.fr/?__amp_source_origin=x", "lien")));
  expect(bodyOf(one)).toBe("<p>lien</p>");
  expect(render(one).codes).toEqual(["url-refused"]);
});

test("handlers of the caller win over AMP's", () => {
  const handlers: NonNullable<AmpOptions["handlers"]> = {
    embed: (node, state) => state.element("p", { class: "mine" }, state.text(node.url ?? "")),
  };
  expect(bodyOf(articleOf(embed("https://youtu.be/aqz-KE-bpKQ")), { handlers })).toBe(
    '<p class="mine">https://youtu.be/aqz-KE-bpKQ</p>',
  );
});
