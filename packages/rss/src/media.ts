import type { Article, Credit, Image } from "@marbre/schema";
import { absoluteUrl } from "./absolute-url.js";
import type { FeedOptions } from "./channel.js";
import type { FeedText } from "./feed-text.js";
import type { FeedMedium } from "./item.js";
import { mediaType, mediaTypeOf } from "./media-type.js";

/** Depth below which figures are not looked for: deeper trees are made to break readers. */
const DEPTH_LIMIT = 64;

/**
 * The pictures, films and recordings of an article in the order of its text, each once, with captions and credits.
 * `meta.image` comes first where the article has a picture for lists; the first picture is the default one.
 */
export function mediaOf(
  article: Article,
  options: FeedOptions,
  base: string | undefined,
  texts: FeedText,
): readonly FeedMedium[] {
  const figures: (readonly Block[])[] = [];
  findFigures(article.children, 0, figures);
  return figures.length === 0 && article.meta.image === undefined ? [] : gather(figures, article, options, base, texts);
}

function gather(
  figures: readonly (readonly Block[])[],
  { meta: { image, lang } }: Article,
  options: FeedOptions,
  base: string | undefined,
  texts: FeedText,
): readonly FeedMedium[] {
  const found = new Map<string, FeedMedium>();
  if (image !== undefined) {
    addImage(image, {});
    if (found.size === 0) texts.refused = image.url;
  }
  for (const children of figures) addFigure(children);
  const media = [...found.values()];
  const first = media.find(({ medium }) => medium === "image");
  if (first !== undefined) first.isDefault = true;
  return media;

  function addFigure(children: readonly Block[]): void {
    const description =
      texts.plain(
        children.find((child) => child?.type === "caption"),
        lang,
      ) || undefined;
    const credits = children
      .filter((child): child is Credit => child?.type === "credit")
      .map((credit) => creditOf(credit, lang, texts));
    const details = {
      ...(description !== undefined && { description }),
      credits: credits.filter(({ name }) => name !== ""),
    };
    for (const child of children) {
      if (child?.type === "image") addImage(child as Image, details);
      else if (child?.type === "video" || child?.type === "audio") addFilm(child as never, details);
    }
  }

  function addImage(image: Omit<Image, "type">, details: Partial<FeedMedium>): void {
    const known = options.resolveImage?.(image) ?? {};
    const own = known.url === undefined || known.url === image.url;
    add("image", resolved(known.url ?? image.url, "image"), {
      ...details,
      type: known.mediaType ?? image.mediaType,
      width: size(known.width ?? (own ? image.width : undefined)),
      height: size(known.height ?? (own ? image.height : undefined)),
      fileSize: size(known.byteLength),
    });
  }

  function addFilm(
    film: {
      type: "video" | "audio";
      url?: string;
      sources?: { url: string; mediaType?: string }[];
      title?: string;
      poster?: string;
      width?: number;
      height?: number;
      duration?: number;
    },
    details: Partial<FeedMedium>,
  ): void {
    const [source] = film.sources ?? [];
    const thumbnail = absoluteUrl(resolved(film.poster, film.type), base);
    add(film.type, resolved(film.url ?? source?.url, film.type), {
      ...details,
      type: film.url === undefined ? source?.mediaType : undefined,
      title: texts.line(film.title) || undefined,
      thumbnail,
      width: size(film.width),
      height: size(film.height),
      duration: size(film.duration),
    });
  }

  function resolved(url: string | undefined, type: string): string | undefined {
    return url === undefined || options.resolveUrl === undefined
      ? url
      : options.resolveUrl(url, { type, use: "media" });
  }

  function add(
    medium: FeedMedium["medium"],
    address: string | undefined,
    details: { [Field in keyof FeedMedium]?: FeedMedium[Field] | undefined },
  ): void {
    const url = absoluteUrl(address, base);
    if (url === undefined) return;
    const type = mediaType(details.type) ?? mediaTypeOf(url);
    const known = found.get(url);
    const fields = Object.fromEntries(Object.entries({ ...details, type }).filter(([, value]) => value !== undefined));
    found.set(url, { credits: [], ...known, ...fields, medium, url, isDefault: false });
  }
}

type Block = { readonly type: string; readonly children?: unknown } | null | undefined;

/** Gathers the children of all figures, in the order of the text. */
function findFigures(nodes: readonly Block[], depth: number, figures: (readonly Block[])[]): void {
  if (depth > DEPTH_LIMIT) return;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    // The type alone tells of most blocks; reading on, in a memory full of trees, costs more than all the rest.
    const type = node?.type;
    if (type === "paragraph" || type === "heading") continue;
    const children = node?.children;
    if (!Array.isArray(children)) continue;
    if (type === "figure") figures.push(children);
    findFigures(children, depth + 1, figures);
  }
}

/** Roles of credits in the list of the European Broadcasting Union, the only ones Media RSS knows by default. */
const EBU_ROLES: Readonly<Record<string, string>> = {
  photographer: "photographer",
  illustrator: "illustrator",
  agency: "distribution company",
};

function creditOf(credit: Credit, lang: string, texts: FeedText): FeedMedium["credits"][number] {
  const name = texts.plain(credit, lang) || texts.line(credit.name);
  const role = Object.hasOwn(EBU_ROLES, credit.role) ? EBU_ROLES[credit.role] : undefined;
  return role === undefined ? { name } : { name, role };
}

/** Whole pixels, bytes or seconds, from 1 on. */
function size(value: number | undefined): number | undefined {
  return typeof value === "number" && value > 0 && value < 1e12 ? Math.max(1, Math.round(value)) : undefined;
}
