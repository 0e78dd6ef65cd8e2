import { article, type Definition, nodeTable, paragraph } from "@marbre/schema";
import type { NamedArticle } from "./articles.js";
import { hostileTexts, hostileUrls } from "./wild-article.js";

/** Every attack string in every text, attribute, URL and metadata field of every node: one article for each string. */
export function attackArticles(): NamedArticle[] {
  return [...new Set([...hostileTexts, ...hostileUrls, ...CLOBBERING])].map((attack, index) => ({
    name: `attack ${index + 1} ${JSON.stringify(attack).slice(0, 40)}`,
    article: attackArticle(attack),
  }));
}

const CLOBBERING = [
  "cookie",
  "body",
  "forms",
  "getElementById",
  "AMP",
  "constructor",
  "__proto__",
  "i-amphtml-x",
  "currentScript",
  "title",
];

function attackArticle(attack: string): NamedArticle["article"] {
  const meta = attackMeta(attack);
  const body = [paragraph(`Avant ${attack} après.`), ...Object.keys(nodeTable).map((type) => attackNode(type, attack))];
  return {
    ...article({
      header: { headline: `Titre ${attack}`, kicker: attack, standfirst: attack, byline: attack },
      body: body as never,
    }),
    meta,
  } as never;
}

function attackNode(type: string, attack: string, depth = 0): unknown {
  const { fields, content } = (nodeTable as Readonly<Record<string, Definition>>)[type]!;
  const node: Record<string, unknown> = { type, id: attack, lang: attack, data: { attack } };
  for (const [name, kind] of Object.entries(fields)) node[name] = attackValue(name, kind, attack);
  if (content !== undefined) {
    const types = depth < 2 ? [...content.matchAll(/\b(?!inline|block|medium)[a-z]\w*/g)].map(([word]) => word) : [];
    node.children = [{ type: "text", value: attack }, ...types.map((child) => attackNode(child, attack, depth + 1))];
  }
  return node;
}

function attackValue(name: string, kind: string, attack: string): unknown {
  if (/^(?:boolean|size|count|depth|integer|seconds)/.test(kind)) return 2;
  if (/source|track/i.test(kind))
    return [
      { url: attack, mediaType: attack, media: attack, kind: "captions", lang: attack, label: attack, width: 100 },
    ];
  if (/\[\]/.test(kind)) return [attack];
  return name === "meta" ? attackMeta(attack) : attack;
}

function attackMeta(attack: string): Record<string, unknown> {
  const thing = {
    name: attack,
    url: attack,
    uri: attack,
    id: attack,
    role: attack,
    jobTitle: attack,
    image: attack,
    logo: attack,
    lang: attack,
  };
  return {
    lang: "fr",
    id: attack,
    slug: attack,
    genre: attack,
    canonicalUrl: attack,
    sections: [thing],
    headlines: { seo: attack, social: attack, short: attack },
    summaries: { seo: attack, social: attack },
    contributors: [{ ...thing, role: "author" }, thing],
    sources: [thing],
    publisher: thing,
    datePublished: attack,
    dateModified: attack,
    subjects: [thing],
    keywords: [attack, attack],
    entities: [{ ...thing, type: "person" }],
    locationCreated: thing,
    translations: [thing],
    access: { level: attack },
    rights: { holder: attack, notice: attack, license: attack, tdm: { reserved: true, policy: attack } },
    provenance: { statement: attack, digitalSourceType: attack },
    image: { url: attack, alt: attack, width: 3, height: 2 },
    series: thing,
    related: [{ url: attack, title: attack, rel: attack }],
    sponsorship: { kind: attack, sponsor: attack, label: attack, url: attack, logo: attack },
    review: { item: attack, rating: 3 },
    print: { edition: attack, section: attack, page: attack },
    custom: { [attack]: attack },
  };
}
