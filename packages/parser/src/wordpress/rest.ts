import type { WordpressPost } from "./post.js";

type Json = Readonly<Record<string, unknown>>;

/** Reads posts of WordPress's REST interface: one post, or a list of them, best with `?_embed`. */
export function readRest(value: unknown): WordpressPost[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter(isPost).map(toPost);
}

function isPost(value: unknown): value is Json {
  return isObject(value) && ("content" in value || "title" in value);
}

function toPost(post: Json): WordpressPost {
  const embedded = objectOf(post._embedded);
  const terms = listOf(embedded["wp:term"])
    .flatMap((group) => listOf(group))
    .filter(isObject);
  const media = listOf(embedded["wp:featuredmedia"]).find(isObject);
  const details = objectOf(media?.media_details);
  const url = textOf(media?.source_url);
  const termsOf = (taxonomy: string) => terms.filter((term) => term.taxonomy === taxonomy && textOf(term.name) !== "");
  const authors = listOf(embedded.author).filter(isObject);
  return {
    type: textOf(post.type) || "post",
    title: rendered(post.title),
    content: rendered(post.content),
    // WordPress makes a summary of the first words where none was written, and ends it so.
    excerpt: /(?:\[(?:&hellip;|…|\.\.\.)\]|&hellip;|…)\s*(?:<\/p>)?\s*$/.test(rendered(post.excerpt))
      ? ""
      : rendered(post.excerpt),
    authors: authors.map((author) => named(author)).filter((author) => author.name !== ""),
    categories: termsOf("category").map(named),
    tags: termsOf("post_tag").map((term) => decode(textOf(term.name))),
    ...given("id", typeof post.id === "number" ? String(post.id) : textOf(post.id)),
    ...given("status", textOf(post.status)),
    ...given("link", textOf(post.link)),
    ...given("slug", textOf(post.slug)),
    ...given("publishedGmt", textOf(post.date_gmt)),
    ...given("modifiedGmt", textOf(post.modified_gmt)),
    ...(url !== "" && {
      image: {
        url,
        alt: textOf(media?.alt_text),
        ...given("caption", rendered(media?.caption)),
        ...size("width", details.width),
        ...size("height", details.height),
      },
    }),
  };
}

function named(value: Json): { name: string; url?: string } {
  return { name: decode(textOf(value.name)), ...given("url", textOf(value.link)) };
}

function rendered(value: unknown): string {
  return isObject(value) ? textOf(value.rendered) || textOf(value.raw) : textOf(value);
}

/** Names come with the references that HTML needs. */
function decode(name: string): string {
  return name.replaceAll("&amp;", "&").replaceAll("&#038;", "&").replaceAll("&#8217;", "’").replaceAll("&#039;", "'");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function given<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  return value === "" ? {} : ({ [key]: value } as Record<Key, string>);
}

function size<Key extends string>(key: Key, value: unknown): Partial<Record<Key, number>> {
  return typeof value === "number" && value > 0 ? ({ [key]: value } as Record<Key, number>) : {};
}
