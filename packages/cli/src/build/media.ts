import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { ImageDetails, ResolveImage, ResolveUrl } from "@marbre/html";
import type { Article } from "@marbre/schema";
import type { Site } from "../site/site.js";
import { imageSize } from "./image-size.js";
import { relativePath } from "./relative-path.js";

/** The pictures and other files beside the copy: copy names them by their place, pages and feeds need addresses. */
export interface Media {
  /** The article with its relative addresses of such files made absolute. */
  absolute(article: Article, source: string): Article;
  /** Makes those addresses relative to the page at `path`, so that it works under any address and from a disk. */
  forPage(path: string): ResolveUrl;
  /** Size of a picture of the site, from its file. */
  resolveImage: ResolveImage;
}

/** Reads the sizes of the pictures among the files of a folder of copy. */
export async function readMedia(root: string, assets: readonly string[], site: Site): Promise<Media> {
  const address = (name: string) => `${site.url}/${encodeURI(name)}`;
  const known = new Map(assets.map((name) => [name, address(name)]));
  const paths = new Map(assets.map((name) => [address(name), `/${name}`]));
  const details = new Map<string, ImageDetails>();
  for (const name of assets) {
    const bytes = /\.(png|jpe?g|gif|webp|svg)$/i.test(name) ? await readFile(join(root, name)) : undefined;
    const size = bytes && imageSize(bytes);
    if (size) details.set(address(name), { ...size, byteLength: bytes.length });
  }

  const rebase = (value: unknown, folder: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => rebase(each, folder));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => {
        if (typeof field !== "string") return [key, key === "position" ? field : rebase(field, folder)];
        return [key, key === "url" || key === "poster" ? (known.get(place(field, folder)) ?? field) : field];
      }),
    );
  };

  return {
    absolute: (article, source) => (known.size === 0 ? article : (rebase(article, posix.dirname(source)) as Article)),
    forPage: (path) => (url) => {
      const asset = paths.get(url);
      return asset === undefined ? url : relativePath(path, asset);
    },
    resolveImage: ({ url }) => details.get(url),
  };
}

/** The path below the folder of copy that an address in a copy of `folder` means. */
function place(url: string, folder: string): string {
  const path = url.replace(/[?#].*$/s, "");
  const joined = path.startsWith("/") ? path.slice(1) : posix.join(folder, path);
  try {
    return decodeURI(joined);
  } catch {
    return joined;
  }
}
