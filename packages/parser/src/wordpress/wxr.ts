import { SaxesParser } from "saxes";
import type { WordpressPost } from "./post.js";

/** What reading an export gives: its posts, and why it stopped before the end when it is broken. */
export interface ReadExport {
  posts: WordpressPost[];
  /** What is wrong with the XML, and where. */
  fault?: { message: string; offset: number };
}

interface Item {
  fields: Map<string, string>;
  terms: { domain: string; name: string }[];
  thumbnail: string;
}

/** Reads a WordPress export (WXR, RSS 2.0 with WordPress's elements) as a stream of its tags. Never throws. */
export function readWxr(source: string): ReadExport {
  const parser = new SaxesParser();
  const items: Item[] = [];
  const authors = new Map<string, string>();
  const channel = new Map<string, string>();
  const stack: string[] = [];
  let item: Item | undefined;
  let text = "";
  let domain = "";
  let login = "";
  let metaKey = "";
  let fault: ReadExport["fault"];

  parser.on("error", (error) => {
    fault ??= { message: error.message, offset: parser.position };
  });
  parser.on("text", (value) => {
    text += value;
  });
  parser.on("cdata", (value) => {
    text += value;
  });
  parser.on("opentag", (tag) => {
    stack.push(tag.name);
    text = "";
    if (tag.name === "item") item = { fields: new Map(), terms: [], thumbnail: "" };
    if (tag.name === "category") domain = String(tag.attributes.domain ?? "category");
  });
  parser.on("closetag", ({ name }) => {
    stack.pop();
    const value = text.trim();
    const parent = stack.at(-1);
    text = "";
    if (name === "wp:author_login") login = value;
    else if (name === "wp:author_display_name") authors.set(login, value);
    else if (item === undefined) {
      if (parent === "channel" && !channel.has(name)) channel.set(name, value);
    } else if (name === "item") {
      items.push(item);
      item = undefined;
    } else if (name === "category") item.terms.push({ domain, name: value });
    else if (name === "wp:meta_key") metaKey = value;
    else if (name === "wp:meta_value") {
      if (metaKey === "_thumbnail_id") item.thumbnail = value;
    } else if (parent === "item" && !item.fields.has(name)) item.fields.set(name, value);
  });

  for (let index = 0; index < source.length && fault === undefined; index += 65_536) {
    parser.write(source.slice(index, index + 65_536));
  }
  if (fault === undefined) parser.close();
  return { posts: toPosts(items, authors, channel), ...(fault !== undefined && { fault }) };
}

function toPosts(
  items: readonly Item[],
  authors: ReadonlyMap<string, string>,
  channel: ReadonlyMap<string, string>,
): WordpressPost[] {
  const attachments = new Map<string, Item>();
  for (const item of items) {
    if (item.fields.get("wp:post_type") === "attachment") attachments.set(item.fields.get("wp:post_id") ?? "", item);
  }
  const site = channel.get("title");
  const home = channel.get("link");
  const publisher = site === undefined || site === "" ? undefined : { name: site, ...(home && { url: home }) };
  return items.map(({ fields, terms, thumbnail }): WordpressPost => {
    const picture = attachments.get(thumbnail)?.fields;
    const url = picture?.get("wp:attachment_url") ?? "";
    const login = fields.get("dc:creator") ?? "";
    const name = authors.get(login) || login;
    const caption = picture?.get("excerpt:encoded") ?? "";
    return {
      type: fields.get("wp:post_type") ?? "post",
      title: fields.get("title") ?? "",
      content: fields.get("content:encoded") ?? "",
      excerpt: fields.get("excerpt:encoded") ?? "",
      authors: name === "" ? [] : [{ name }],
      categories: terms.filter((term) => term.domain === "category").map((term) => ({ name: term.name })),
      tags: terms.filter((term) => term.domain === "post_tag").map((term) => term.name),
      ...given("id", fields.get("wp:post_id")),
      ...given("status", fields.get("wp:status")),
      ...given("link", fields.get("link")),
      ...given("slug", fields.get("wp:post_name")),
      ...given("publishedGmt", fields.get("wp:post_date_gmt")),
      ...given("modifiedGmt", fields.get("wp:post_modified_gmt")),
      ...(url !== "" && { image: { url, ...(caption !== "" && { caption }) } }),
      ...(publisher !== undefined && { publisher }),
    };
  });
}

function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined || value === "" ? {} : ({ [key]: value } as Record<Key, string>);
}
