import { type Article, type Figure, type Meta, type Problem, withSeverities } from "@marbre/schema";
import { mergeMeta } from "../merge-meta.js";
import { checkValue, fieldOf } from "../nodes/fields.js";
import type { ParseOptions } from "../options.js";
import { type Parsed, run } from "../parse.js";
import { problem } from "../problems.js";
import { decode } from "../read/decode.js";
import { places } from "../read/places.js";
import { isAllowedUrl } from "../segment/allowed-url.js";
import { segmentHtml } from "../segment/html.js";
import type { WordpressPost } from "./post.js";
import { readRest } from "./rest.js";
import { readWxr } from "./wxr.js";

/** Options of {@link fromWordpress}: those of `parse`, but for the format. */
export interface WordpressOptions extends Omit<ParseOptions, "format"> {
  /** Post types taken; default `post`. */
  types?: readonly string[];
}

/**
 * Makes articles of a WordPress export (WXR) or of the JSON of its REST interface (`/wp-json/wp/v2/posts?_embed`), with
 * `meta`: address, dates, authors, sections, keywords, status. The title is the headline, a summary someone wrote the
 * standfirst, the featured image the lead figure. Positions and places point into a post's content.
 *
 * Never throws on text; a source that is neither gives no article and one problem.
 */
export function fromWordpress(source: string | Uint8Array, options: WordpressOptions = {}): Parsed[] {
  const text = typeof source === "string" ? source : decode(source).text;
  const { types = ["post"], ...rest } = options;
  const { posts, problems: found } = readPosts(text);
  const problems = withSeverities(found, options.severities);
  const made = posts.filter((post) => types.includes(post.type)).map((post) => toArticle(post, rest));
  if (problems.length > 0) {
    for (const one of problems) options.onProblem?.(one);
    const [first] = made;
    if (first !== undefined) first.problems.unshift(...problems);
    else made.push({ ...toArticle(NO_POST, { ...rest, onProblem: () => undefined }), problems });
  }
  return made;
}

const NO_POST: WordpressPost = {
  type: "post",
  title: "",
  content: "",
  excerpt: "",
  authors: [],
  categories: [],
  tags: [],
};

function readPosts(text: string): { posts: WordpressPost[]; problems: Problem[] } {
  const start = text.search(/[^\s\uFEFF]/);
  const fail = (reason: string, offset: number) =>
    problem("wordpress-unreadable", places(text).position(offset, Math.min(text.length, offset + 1)), { reason });
  if (start === -1) return { posts: [], problems: [fail("empty", 0)] };
  if (text[start] === "{" || text[start] === "[") {
    try {
      const posts = readRest(JSON.parse(text.slice(start)) as unknown);
      return { posts, problems: posts.length === 0 ? [fail("no post", start)] : [] };
    } catch (error) {
      return { posts: [], problems: [fail((error as Error).message, start)] };
    }
  }
  const { posts, fault } = readWxr(text.slice(start));
  if (fault !== undefined)
    return { posts, problems: [fail(fault.message, Math.min(text.length, start + fault.offset))] };
  return { posts, problems: posts.length === 0 ? [fail("no post", start)] : [] };
}

function toArticle(post: WordpressPost, options: ParseOptions): Parsed {
  const title = oneLine(post.title);
  const excerpt = oneLine(post.excerpt);
  const head = `${title === "" ? "" : `<h1>${title}</h1>`}${excerpt === "" ? "" : `<div class="chapo">${excerpt}</div>`}`;
  const { onProblem, ...quiet } = options;
  const parsed = run(head + post.content, { ...quiet, format: "html" }, { html: segmentHtml });
  const problems = parsed.problems.filter((one) => !isSuperseded(one, post)).map((one) => shiftPlace(one, head.length));
  const article = shiftPositions(parsed.article, head.length) as Article;
  const { lang, ...found } = article.meta;
  article.meta = { lang, ...mergeMeta([metaOf(post, found), found]) };
  addLead(article, post, options);
  for (const one of problems) onProblem?.(one);
  return { article, problems };
}

/** The head stands on the first line of what is parsed, so it must not hold another. */
function oneLine(html: string): string {
  return html.trim().replace(/[\n\r]+/g, " ");
}

/** Problems of copy that lacks what the export says beside it. */
function isSuperseded({ code }: Problem, post: WordpressPost): boolean {
  return (
    (code === "byline-missing" && post.authors.length > 0) ||
    (code === "date-missing" && instantOf(post.publishedGmt) !== undefined)
  );
}

interface Place {
  line: number;
  column: number;
  offset?: number | undefined;
}

function shiftPoint(point: Place, by: number): Place | undefined {
  if (point.offset === undefined || point.offset < by) return undefined;
  return { line: point.line, column: point.line === 1 ? point.column - by : point.column, offset: point.offset - by };
}

/** Positions counted from the content; what stands in the head has none. */
function shiftPositions(value: unknown, by: number): unknown {
  if (by === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shiftPositions(item, by));
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === "meta" || key === "data") made[key] = item;
    else if (key !== "position") made[key] = shiftPositions(item, by);
    else {
      const { start, end } = item as { start: Place; end: Place };
      const to = shiftPoint(end, by);
      const from = shiftPoint(start, by) ?? (to === undefined ? undefined : { line: 1, column: 1, offset: 0 });
      if (from !== undefined && to !== undefined && (to.offset ?? 0) > 0) made.position = { start: from, end: to };
    }
  }
  return made;
}

function shiftPlace(given: Problem, by: number): Problem {
  if (by === 0 || given.place === undefined || !("start" in given.place)) return given;
  const { place: _, ...rest } = given;
  const start = shiftPoint(given.place.start, by);
  const end = shiftPoint(given.place.end, by);
  return start === undefined || end === undefined ? rest : { ...rest, place: { start, end } };
}

const STATUS: Readonly<Record<string, Meta["status"] & string>> = {
  __proto__: null as never,
  publish: "usable",
  draft: "draft",
  pending: "draft",
  "auto-draft": "draft",
  future: "scheduled",
  private: "withheld",
  trash: "canceled",
};

/** Names of the category that WordPress gives posts without one. */
const NO_CATEGORY = /^(?:uncategorized|non classé|non catégorisé|sans catégorie)$/i;

function metaOf(post: WordpressPost, found: Partial<Meta>): Partial<Meta> {
  const meta: Partial<Meta> = {};
  const published = instantOf(post.publishedGmt);
  const modified = instantOf(post.modifiedGmt);
  const status = STATUS[post.status ?? ""];
  const categories = post.categories.filter(({ name }) => name !== "" && !NO_CATEGORY.test(name));
  const authors = post.authors.map(({ name, url }) => ({
    name,
    role: "author" as const,
    ...(url !== undefined && isAllowedUrl(url) && { url }),
  }));
  const others = (found.contributors ?? []).filter((one) => !authors.some(({ name }) => name === one.name));
  if (post.id !== undefined) meta.altIds = [{ scheme: "wordpress", value: post.id }];
  if (post.link !== undefined && isAllowedUrl(post.link)) meta.canonicalUrl = post.link;
  if (post.slug !== undefined) meta.slug = post.slug;
  if (published !== undefined) meta.datePublished = published;
  if (modified !== undefined) meta.dateModified = modified;
  if (status !== undefined) meta.status = status;
  if (categories.length > 0) {
    meta.sections = categories.map(({ name, url }) => ({
      name,
      ...(url !== undefined && isAllowedUrl(url) && { url }),
    }));
  }
  if (post.tags.length > 0) meta.keywords = post.tags.filter((tag) => tag !== "");
  // A signature in the text is nearer to the truth than the account that posted it.
  if (authors.length > 0 && others.length === 0) meta.contributors = authors;
  if (post.publisher !== undefined) meta.publisher = post.publisher;
  return meta;
}

/** `2024-05-12 16:30:00` or `2024-05-12T16:30:00`, UTC; WordPress has zeros for no date. */
function instantOf(value: string | undefined): string | undefined {
  const made = value === undefined || /^0000/.test(value) ? "" : `${value.replace(" ", "T").replace(/Z$/, "")}Z`;
  return checkValue(fieldOf("instant").kind, made) as string | undefined;
}

/** Puts the featured image into a header that has no figure. */
function addLead(article: Article, { image }: WordpressPost, options: ParseOptions): void {
  const [header] = article.children;
  if (image === undefined || !isAllowedUrl(image.url) || header.children.some((node) => node.type === "figure")) return;
  const caption =
    image.caption === undefined
      ? undefined
      : run(
          `<figure><figcaption>${oneLine(image.caption)}</figcaption></figure>`,
          { ...options, format: "html", onProblem: () => undefined },
          { html: segmentHtml },
        );
  const nodes = [...(caption?.article.children[0].children ?? []), ...(caption?.article.children[1].children ?? [])];
  const legend = nodes.find((node) => node.type === "figure") as Figure | undefined;
  const { url, alt, width, height } = image;
  header.children.push({
    type: "figure",
    role: "lead",
    children: [
      {
        type: "image",
        url,
        ...(alt !== undefined && { alt }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      },
      ...((legend?.children ?? [])
        .filter((node) => node.type === "caption" || node.type === "credit")
        .map(bare) as Figure["children"]),
    ],
  });
}

/** A node without positions: they would point into another text. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "position")
      .map(([key, item]) => [key, bare(item)]),
  );
}
