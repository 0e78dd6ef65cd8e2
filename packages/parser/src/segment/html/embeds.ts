import type { TreeNode } from "../../tree.js";
import { classesOf, findAll, isElement, property } from "./element.js";
import type { Element } from "./tree.js";

interface Provider {
  name: string;
  kind: "post" | "video" | "chart" | "map" | "audio" | "document";
  /** Host names, their subdomains included. */
  hosts: readonly string[];
  /** Classes of the provider's own snippet. */
  classes?: readonly string[];
}

/** Services whose frames and snippets are known. */
const PROVIDERS: readonly Provider[] = [
  { name: "youtube", kind: "video", hosts: ["youtube.com", "youtube-nocookie.com", "youtu.be"] },
  { name: "dailymotion", kind: "video", hosts: ["dailymotion.com", "dai.ly"] },
  { name: "vimeo", kind: "video", hosts: ["vimeo.com"] },
  { name: "twitch", kind: "video", hosts: ["twitch.tv"] },
  { name: "ina", kind: "video", hosts: ["ina.fr"] },
  { name: "digiteka", kind: "video", hosts: ["digiteka.net", "ultimedia.com"] },
  {
    name: "x",
    kind: "post",
    hosts: ["twitter.com", "x.com"],
    classes: ["twitter-tweet", "twitter-video", "twitter-timeline"],
  },
  { name: "instagram", kind: "post", hosts: ["instagram.com"], classes: ["instagram-media"] },
  { name: "facebook", kind: "post", hosts: ["facebook.com", "fb.watch"], classes: ["fb-post", "fb-video"] },
  { name: "tiktok", kind: "video", hosts: ["tiktok.com"], classes: ["tiktok-embed"] },
  { name: "bluesky", kind: "post", hosts: ["bsky.app"], classes: ["bluesky-embed"] },
  { name: "mastodon", kind: "post", hosts: [], classes: ["mastodon-embed"] },
  { name: "threads", kind: "post", hosts: ["threads.net", "threads.com"], classes: ["text-post-media"] },
  { name: "reddit", kind: "post", hosts: ["reddit.com"], classes: ["reddit-embed-bq", "reddit-card"] },
  { name: "linkedin", kind: "post", hosts: ["linkedin.com"] },
  { name: "pinterest", kind: "post", hosts: ["pinterest.com", "pinterest.fr"] },
  { name: "spotify", kind: "audio", hosts: ["spotify.com"] },
  { name: "deezer", kind: "audio", hosts: ["deezer.com"] },
  { name: "soundcloud", kind: "audio", hosts: ["soundcloud.com"] },
  { name: "acast", kind: "audio", hosts: ["acast.com"] },
  { name: "ausha", kind: "audio", hosts: ["ausha.co"] },
  { name: "podcasts", kind: "audio", hosts: ["podcasts.apple.com"] },
  { name: "radiofrance", kind: "audio", hosts: ["radiofrance.fr", "franceinter.fr", "franceculture.fr"] },
  { name: "datawrapper", kind: "chart", hosts: ["datawrapper.de", "dwcdn.net"] },
  { name: "flourish", kind: "chart", hosts: ["flourish.studio", "flo.uri.sh"], classes: ["flourish-embed"] },
  { name: "infogram", kind: "chart", hosts: ["infogram.com", "infogr.am"], classes: ["infogram-embed"] },
  { name: "googlemaps", kind: "map", hosts: ["maps.google.com", "google.com/maps", "google.fr/maps"] },
  { name: "umap", kind: "map", hosts: ["umap.openstreetmap.fr"] },
  { name: "openstreetmap", kind: "map", hosts: ["openstreetmap.org"] },
  { name: "scribd", kind: "document", hosts: ["scribd.com"] },
  { name: "documentcloud", kind: "document", hosts: ["documentcloud.org"] },
  { name: "calameo", kind: "document", hosts: ["calameo.com"] },
];

/** The service an address belongs to. */
export function providerOf(url: string): { provider: string; kind: string } | undefined {
  const match = /^(?:https?:)?\/\/(?:[^/@?#]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(url);
  if (match === null) return undefined;
  const place = match[1]!.toLowerCase() + match[2]!.toLowerCase();
  const found = PROVIDERS.find(({ hosts }) =>
    hosts.some((host) => {
      const at = place.indexOf(host);
      const before = at === 0 || place[at - 1] === ".";
      const after = place[at + host.length];
      return (
        at !== -1 &&
        before &&
        at + host.length >= host.length &&
        (after === undefined || after === "/") &&
        (at === 0 || !place.slice(0, at).includes("/"))
      );
    }),
  );
  return found === undefined ? undefined : { provider: found.name, kind: found.kind };
}

/** The service whose snippet an element is, by its class. */
export function snippetOf(element: Element): { provider: string; kind: string } | undefined {
  const classes = classesOf(element);
  const found = PROVIDERS.find((provider) => provider.classes?.some((name) => classes.includes(name)));
  return found === undefined ? undefined : { provider: found.name, kind: found.kind };
}

/** An embed of a frame of a known service; `undefined` for other frames. Sizes in per cent are left out. */
export function frameEmbed(frame: Element): TreeNode | undefined {
  const url = frameUrl(frame);
  const known = url === "" ? undefined : providerOf(url);
  if (known === undefined) return undefined;
  const title = property(frame, "title").trim();
  return {
    type: "embed",
    ...known,
    url: url.startsWith("//") ? `https:${url}` : url,
    ...(title !== "" && { title }),
    ...sizeOf(frame),
    children: [],
  };
}

/** Address of a frame, lazily loaded ones included. */
export function frameUrl(frame: Element): string {
  return (property(frame, "src") || property(frame, "data-src") || property(frame, "data-lazy-src")).trim();
}

/** Width and height of an element in CSS pixels, as far as they are numbers. */
export function sizeOf(element: Element): { width?: number; height?: number } {
  const width = Number(property(element, "width").replace(/px$/, ""));
  const height = Number(property(element, "height").replace(/px$/, ""));
  return {
    ...(Number.isFinite(width) && width > 0 && { width }),
    ...(Number.isFinite(height) && height > 0 && { height }),
  };
}

/** Address of a post whose snippet is a quotation: its own attribute, else its last link to the service. */
export function snippetUrl(element: Element, provider: string): string | undefined {
  const own =
    property(element, "cite") || property(element, "data-instgrm-permalink") || property(element, "data-href");
  if (own !== "") return own;
  const links = findAll(element, (one) => isElement(one, "a"))
    .map((link) => property(link, "href"))
    .filter((url) => providerOf(url)?.provider === provider);
  return links.findLast((url) => /status|\/p\/|\/video\/|\/post\/|\/reel\//.test(url)) ?? links.at(-1);
}
