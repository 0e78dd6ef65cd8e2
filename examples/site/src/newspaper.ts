import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parse } from "@marbre/parser";
import type { Article, Contributor, Problem } from "@marbre/schema";
import { slug, toText } from "@marbre/schema";
import { typography } from "@marbre/typography";

/** What `site.json` says of the newspaper. */
export interface Settings {
  name: string;
  url: string;
  lang: string;
  description: string;
  sections: string[];
}

/** An article with its place in the newspaper. */
export interface Story {
  /** Name of the file it was read from. */
  file: string;
  article: Article;
  problems: Problem[];
  title: string;
  standfirst: string;
  section: string;
  /** Path of its page: `/region/le-bac.html`. */
  path: string;
  authors: Contributor[];
  published: string;
  image: { url: string; alt: string } | undefined;
}

/** The whole newspaper: what the folder of copy says, newest story first. */
export interface Newspaper {
  settings: Settings;
  stories: Story[];
  /** Stories by the path of their page. */
  byPath: Map<string, Story>;
}

/** Reads a folder of copy: text, Markdown and HTML, whatever state it is in. */
export function readNewspaper(folder: string, settings: Settings): Newspaper {
  const stories = readdirSync(folder)
    .filter((file) => [".txt", ".md", ".html"].includes(extname(file)))
    .map((file) => readStory(folder, file, settings))
    .sort((one, other) => other.published.localeCompare(one.published) || one.path.localeCompare(other.path));
  return { settings, stories, byPath: new Map(stories.map((story) => [story.path, story])) };
}

function readStory(folder: string, file: string, settings: Settings): Story {
  const { article, problems } = parse(readFileSync(join(folder, file)), { repair: true });
  const [header] = article.children;
  const { meta } = article;
  const section =
    meta.sections?.map(({ name }) => name).find((name) => settings.sections.includes(name)) ??
    (settings.sections[0] as string);
  const path = `/${slugOf(section)}/${meta.slug ?? slug(article) ?? basename(file, extname(file))}.html`;
  meta.canonicalUrl ??= settings.url + path;
  meta.publisher ??= { name: settings.name, url: settings.url };
  const lead = header?.children
    .find((child) => child.type === "figure")
    ?.children.find((child) => child.type === "image");
  return {
    file,
    article,
    problems,
    title: textOf(header, "headline") || basename(file, extname(file)),
    standfirst: textOf(header, "standfirst"),
    section,
    path,
    authors: (meta.contributors ?? []).filter(({ role }) => role !== "photographer" && role !== "illustrator"),
    published: meta.datePublished ?? "",
    image: lead === undefined ? undefined : { url: siteImage(lead.url), alt: lead.alt ?? "" },
  };
}

function textOf(header: Article["children"][0], type: "headline" | "standfirst"): string {
  const node = header?.children.find((child) => child.type === type);
  return node === undefined ? "" : typography(toText(node).replace(/\s+/g, " "));
}

/** Copy names pictures as `../images/x.jpg`, the site serves them as `/images/x.jpg`. */
export function siteImage(url: string): string {
  return url.replace(/^\.\.\/images\//, "/images/");
}

/** The part of a path that stands for a name: `Économie` → `economie`. */
export function slugOf(name: string): string {
  return slug(name);
}

/** Path of a section's page, and of an author's. */
export const sectionPath = (name: string): string => `/${slugOf(name)}/`;
export const authorPath = (name: string): string => `/auteurs/${slugOf(name)}.html`;
