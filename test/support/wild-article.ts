import { type Article, type Definition, isBlock, isInline, isMedium, nodeTable } from "@marbre/schema";

/**
 * Makes an article that nobody should have made: every node of the table at any depth, hostile text, URLs and metadata in
 * every field, ids that clobber `document`, dates that are none, unknown types, and one value in a hundred of another kind
 * altogether. `size` is how many blocks its body has. The same seed and size give the same article.
 */
export function wildArticle(seed: number, size = 12): Article {
  const random = mulberry32(seed);
  const make = new Maker(random);
  const header = make.node("header", 0);
  const body = {
    type: "body",
    children: Array.from({ length: size }, () => make.child("(block|paywall|livePost)", 2)),
  };
  const footer = make.chance(0.5) ? [make.node("footer", 1)] : [];
  return {
    type: "article",
    schemaVersion: "1.0",
    meta: make.meta(),
    children: [header, body, ...footer],
  } as unknown as Article;
}

const MARKERS = ["marbre", "l’été", "Cœur", "à l’Élysée"];

/** Text that has broken renderers before: markup, references, controls, directions, halves of characters. */
export const hostileTexts: readonly string[] = [
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  "<!--<script>alert(1)//-->",
  "</style><style>*{display:none}</style>",
  "]]><![CDATA[",
  "&lt;b&gt; &amp;amp; &#60;script&#62; &nbsp;",
  "{{constructor.constructor('alert(1)')()}}",
  "</title></textarea></noscript><script>alert(1)</script>",
  "\u0000\u0001\u000B\u001B\u007F\u0085\uFFFE\uFFFF",
  "\uD800 seul \uDC00",
  "\u202Egnp.egami\u202C \u2066texte\u2069 \u200F",
  "\r\nligne\rretour\u2028séparateur\u2029",
  "\uFEFFordre \u200Bvide\u200D",
  "<amp-img src=x></amp-img><base href=//evil.example>",
  "<p>un</p><form action=javascript:alert(1)><input autofocus onfocus=alert(1)>",
  "e\u0301\u0301\u0301 👩‍👩‍👧‍👦 العربية 日本語",
  "a".repeat(300),
  "« Où ? », dit-il ; « ici ! »",
  "   ",
  "",
];

/** Addresses that must not be printed, next to odd ones that may be. */
export const hostileUrls: readonly string[] = [
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "javascript&colon;alert(1)",
  "&#106;avascript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://exemple.fr/1",
  "about:blank",
  "http://",
  "http:///chemin",
  "https://[",
  "https://exemple.fr:99999/",
  "https://exa mple.fr/",
  "https://exemple.fr/a b?c=d e#f g",
  'https://exemple.fr/"onmouseover="alert(1)',
  "https://exemple.fr/'><script>alert(1)</script>",
  "https://utilisateur:secret@exemple.fr/",
  "https://exemple.fr/?__amp_source_origin=https://exemple.fr",
  "https://exemple.fr/%zz%",
  "https://exemple.fr/%00",
  "https://exemple.fr/\\..\\{a}|^`",
  "https://exemple.fr/#a#b",
  "https://écoles.exemple.fr/été?q=œ",
  "https://exemple.fr/\uD800",
  "https://exemple.fr/\u202Egnp",
  "https://exemple.fr/a,b.jpg, c.jpg 2x",
  "https://exemple.fr/fin,",
  "//exemple.fr/relatif",
  "/chemin/relatif",
  "image.jpg",
  "?q=1&copy=2",
  "#ancre",
  "",
  " ",
  "mailto:redaction@exemple.fr",
  "mailto:",
  "tel:+33123456789",
  "magnet:?xt=1",
  "foo:bar",
  "HTTPS://EXEMPLE.FR/HAUT",
  `https://exemple.fr/${"a".repeat(2100)}`,
];

const MEDIA_URLS = [
  "https://exemple.fr/photo.jpg",
  "https://exemple.fr/film.mp4",
  "http://exemple.fr/vieux.mp3",
  "/medias/local.webp",
  "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
  "https://youtu.be/aqz-KE-bpKQ?t=3",
  "https://x.com/exemple/status/1234567890123456789",
  "https://www.instagram.com/p/CaBcDeFgHiJ/",
  "https://vimeo.com/123456789",
  "https://vimeo.com/123456789/abcdef0123",
  "https://www.dailymotion.com/video/x8abcd",
  "https://www.facebook.com/exemple/posts/123456",
  "https://www.tiktok.com/@exemple/video/7123456789012345678",
  "https://soundcloud.com/exemple/morceau",
  "https://datawrapper.dwcdn.net/aBcDe/3/",
  "https://exemple.fr/page-inconnue",
];

const IDS = [
  "cookie",
  "AMP",
  "__proto__",
  "i-amphtml-x",
  "constructor",
  "a b",
  "1",
  "été",
  'x"y',
  "getElementById",
  "fn-1",
  "",
];
const DATES = [
  "2026-03-04T10:11:12+01:00",
  "2026-03-04",
  "2026-02-30T25:00:00Z",
  "hier",
  "10:30",
  "2026-03",
  "P2D",
  "-1",
  "2026-03-04T10:11:12",
];
const LANGS = ["fr", "en-GB", "ar", "zh-Hant", "x", "fr_FR", '"><script>', "", "fr-", "de-1996"];
const ROOT_DEPTH_LIMIT = 7;

class Maker {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  text(): string {
    const words = Array.from({ length: 1 + this.below(12) }, () => this.pick(WORDS));
    return this.chance(0.3)
      ? `${words.join(" ")} ${this.pick(hostileTexts)} ${this.pick(MARKERS)}`
      : `${words.join(" ")}.`;
  }

  url(): string {
    return this.chance(0.5) ? this.pick(MEDIA_URLS) : this.pick(hostileUrls);
  }

  size(): number {
    return this.pick([1, 2, 3, 640, 1200, 0.5, 1e6, 0, -3, Number.NaN]);
  }

  node(type: string, depth: number): unknown {
    const table: Readonly<Record<string, Definition>> = nodeTable;
    const definition = Object.hasOwn(table, type) ? table[type] : undefined;
    if (!definition) return { type, children: [{ type: "text", value: this.text() }] };
    const node: Record<string, unknown> = { type };
    for (const [name, kind] of Object.entries(definition.fields)) this.#field(node, name, kind);
    if (this.chance(0.05)) node.id = this.chance(0.5) ? this.pick(IDS) : this.text();
    if (this.chance(0.05)) node.lang = this.pick(LANGS);
    if (this.chance(0.02)) node.data = { hName: "script", hProperties: { onclick: "alert(1)" } };
    if (definition.content !== undefined) node.children = this.#children(definition.content, depth + 1);
    return node;
  }

  child(expression: string, depth: number): unknown {
    if (this.chance(0.01)) return this.node(this.pick(["acme:quiz", "script", "__proto__", "html"]), depth);
    const types = expression
      .replace(/[()]/g, "")
      .split("|")
      .flatMap((word) => GROUPS[word] ?? [word]);
    const shallow = depth >= ROOT_DEPTH_LIMIT ? types.filter((type) => LEAVES.has(type)) : types;
    return this.node(this.pick(shallow.length > 0 ? shallow : types), depth);
  }

  meta(): Record<string, unknown> {
    const strings = (...names: string[]) =>
      Object.fromEntries(names.filter(() => this.chance(0.4)).map((name) => [name, this.text()]));
    const person = () => ({
      name: this.text(),
      role: this.pick(["author", "photographer", "acme:dj"]),
      ...strings("jobTitle", "id"),
      url: this.url(),
      image: this.url(),
    });
    const all: Record<string, () => unknown> = {
      id: () => this.text(),
      slug: () => this.text(),
      canonicalUrl: () => this.url(),
      genre: () => this.pick(["news", "opinion", "live", "review", "advertorial", "acme:x"]),
      sections: () => [{ name: this.text(), url: this.url() }, { name: this.text() }],
      headlines: () => strings("seo", "social", "short"),
      summaries: () => strings("seo", "social"),
      contributors: () => [person(), person()],
      sources: () => [{ name: this.text(), url: this.url() }],
      publisher: () => ({ name: this.text(), url: this.url(), logo: this.url() }),
      dateCreated: () => this.pick(DATES),
      datePublished: () => this.pick(DATES),
      dateModified: () => this.pick(DATES),
      subjects: () => [{ name: this.text(), uri: this.url() }],
      keywords: () => [this.text(), this.text()],
      entities: () => [{ type: "person", name: this.text(), uri: this.url() }],
      locationCreated: () => ({ name: this.text(), country: "FR" }),
      translations: () => [{ lang: this.pick(LANGS), url: this.url() }],
      access: () => ({ level: this.pick(["free", "metered", "subscriber"]) }),
      rights: () => ({
        holder: this.text(),
        notice: this.text(),
        license: this.url(),
        tdm: { reserved: true, policy: this.url() },
      }),
      provenance: () => ({ statement: this.text(), digitalSourceType: this.text() }),
      image: () => ({ url: this.url(), alt: this.text(), width: this.size(), height: this.size() }),
      series: () => ({ name: this.text(), url: this.url(), position: this.size() }),
      related: () => [{ url: this.url(), title: this.text() }],
      review: () => ({ item: this.text(), rating: 3, best: 5 }),
      sponsorship: () => ({ kind: "sponsored", sponsor: this.text(), url: this.url(), logo: this.url() }),
      coverage: () => ({ start: this.pick(DATES), end: this.pick(DATES) }),
      print: () => ({ edition: this.text(), page: "3" }),
      custom: () => ({ [this.text()]: this.text() }),
    };
    const meta: Record<string, unknown> = { lang: this.chance(0.8) ? "fr" : this.pick(LANGS) };
    for (const [name, value] of Object.entries(all)) if (this.chance(0.4)) meta[name] = value();
    return meta;
  }

  #children(content: string, depth: number): unknown[] {
    const children: unknown[] = [];
    for (const [, expression, times] of content.matchAll(/(\([^)]*\)|\w+)([?*+]?)/g)) {
      const most = depth > 3 ? 2 : 3;
      const count =
        times === "" ? 1 : times === "?" ? this.below(2) : times === "+" ? 1 + this.below(most) : this.below(most + 1);
      for (let index = 0; index < count; index++) children.push(this.child(expression ?? "", depth));
    }
    return children;
  }

  #field(node: Record<string, unknown>, name: string, kind: string): void {
    const bare = kind.replace(/\?+$/, "");
    if (kind.endsWith("?") && this.chance(0.4)) return;
    if (kind.endsWith("??") && this.chance(0.1)) node[name] = null;
    else if (this.chance(0.01)) node[name] = this.pick([null, 7, true, [], {}, "x"]);
    else node[name] = this.#value(bare);
  }

  #value(kind: string): unknown {
    const choices = /^(?:open|enum)\((.*)\)$/.exec(kind)?.[1];
    if (choices !== undefined) return this.chance(0.1) ? "acme:mot" : this.pick(choices.split("|"));
    if (kind.endsWith("[]")) return Array.from({ length: this.below(4) }, () => this.#value(kind.slice(0, -2)));
    return VALUES[kind]?.(this) ?? this.text();
  }
}

const VALUES: Readonly<Record<string, (make: Maker) => unknown>> = {
  boolean: (make) => make.chance(0.5),
  url: (make) => make.url(),
  size: (make) => make.size(),
  seconds: (make) => make.size(),
  count: (make) => make.pick([1, 2, 3, 0, 1000]),
  integer: (make) => make.pick([1, 2, 0, -5, 1.5]),
  depth: (make) => 2 + make.below(5),
  lang: (make) => make.pick(LANGS),
  dateTime: (make) => make.pick(DATES),
  instant: (make) => make.pick(DATES),
  display: (make) => make.pick(["inline", "wide", "full", "left", "right"]),
  align: (make) => make.pick(["left", "right", "center", null]),
  imageSource: (make) => ({
    url: make.url(),
    width: make.size(),
    height: make.size(),
    media: "(min-width: 40em)",
    mediaType: "image/webp",
  }),
  mediaSource: (make) => ({ url: make.url(), mediaType: make.pick(["video/mp4", 'x"y', "audio/mpeg"]) }),
  mediaTrack: (make) => ({
    url: make.url(),
    kind: make.pick(["subtitles", "captions", "chapters"]),
    lang: make.pick(LANGS),
    label: make.text(),
  }),
  focalPoint: () => ({ x: 0.5, y: 0.2 }),
};

const TYPES = Object.keys(nodeTable);
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  inline: TYPES.filter((type) => isInline({ type })),
  block: TYPES.filter((type) => isBlock({ type })),
  medium: TYPES.filter((type) => isMedium({ type })),
};
const LEAVES: ReadonlySet<string> = new Set([
  "text",
  "break",
  "image",
  "inlineCode",
  "code",
  "thematicBreak",
  "video",
  "audio",
  "footnoteReference",
]);
const WORDS =
  "le maire a dit que la commune vote un budget de 3,5 % pour l’école « en urgence » selon Mme Le Goff, 12 000 habitants".split(
    " ",
  );

/** A small generator of numbers from 0 to 1, the same everywhere for the same seed (mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
