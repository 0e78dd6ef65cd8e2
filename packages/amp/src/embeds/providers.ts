import type { ComponentName } from "../components.js";
import type { AmpEmbed } from "./amp-embed.js";

/** What a provider's row looks at. */
export interface Clue {
  /** Absent for an embed that has only `provider` and `refId`. */
  readonly url?: URL;
  /** Path of the address; empty without one. */
  readonly path: string;
  /** Query of the address; empty without one. */
  readonly search: URLSearchParams;
  /** The provider's own name of the thing; absent when the embed names another provider. */
  readonly refId: string | undefined;
  /** Language of the article, BCP 47. */
  readonly lang: string;
}

/** A provider that AMP has a component for. */
export interface Provider {
  /** What authors call it, in lower case. */
  readonly names: readonly string[];
  /** Hosts of its addresses, without `www.` and the like. */
  readonly hosts: readonly string[];
  /** How to show what an address points to; `undefined` for anything but one post, film or recording. */
  find(clue: Clue): AmpEmbed | undefined;
}

/**
 * The providers AMP has components for.
 *
 * Source: the components' pages on amp.dev for attributes; the addresses the providers share for the shapes of ids.
 */
export const providers: readonly Provider[] = [
  {
    names: ["youtube"],
    hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
    find: ({ url, path, search, refId }) =>
      film(
        "amp-youtube",
        "data-videoid",
        first(
          /^[\w-]{11}$/,
          search.get("v"),
          part(
            path,
            url?.hostname === "youtu.be" ? /^\/([\w-]{11})$/ : /^\/(?:embed|shorts|live|v)\/([\w-]{11})(?:\/|$)/,
          ),
          refId,
        ),
      ),
  },
  {
    names: ["vimeo"],
    hosts: ["vimeo.com", "player.vimeo.com"],
    find: ({ path, search, refId }) => {
      const id = first(/^\d{5,12}$/, part(path, /\/(\d{5,12})(?:\/|$)/), refId);
      const hash = first(/^[\da-f]{8,12}$/, search.get("h"), part(path, /\/\d{5,12}\/([\da-f]{8,12})$/));
      // amp-vimeo has no attribute for the hash that opens an unlisted film.
      return id !== undefined && hash !== undefined
        ? film("amp-iframe", "src", `https://player.vimeo.com/video/${id}?h=${hash}`)
        : film("amp-vimeo", "data-videoid", id);
    },
  },
  {
    names: ["dailymotion"],
    hosts: ["dailymotion.com", "dai.ly", "geo.dailymotion.com"],
    find: ({ url, path, search, refId }) =>
      film(
        "amp-dailymotion",
        "data-videoid",
        first(
          /^[a-z\d]{4,20}$/,
          search.get("video"),
          part(
            path,
            url?.hostname === "dai.ly" ? /^\/([a-z\d]{4,20})$/ : /^\/(?:embed\/)?video\/([a-z\d]{4,20})(?:_|$)/,
          ),
          refId,
        ),
      ),
  },
  {
    names: ["x", "twitter"],
    hosts: ["x.com", "twitter.com"],
    find: ({ path, refId }) =>
      post(
        "amp-twitter",
        "data-tweetid",
        first(/^\d{5,20}$/, part(path, /\/status(?:es)?\/(\d{5,20})(?:\/|$)/), refId),
        375,
        472,
      ),
  },
  {
    names: ["instagram"],
    hosts: ["instagram.com", "instagr.am"],
    find: ({ path, refId }) => {
      const code = first(/^[\w-]{5,40}$/, part(path, /\/(?:p|reels?|tv)\/([\w-]{5,40})(?:\/|$)/), refId);
      const found = post("amp-instagram", "data-shortcode", code, 400, 500);
      return found && { ...found, attributes: { ...found.attributes, "data-captioned": true } };
    },
  },
  {
    names: ["facebook"],
    hosts: ["facebook.com"],
    find: ({ url, path, lang }) => {
      const isFilm = /\/(?:videos|reel)\/\d|^\/(?:watch\/?$|video\.php)/.test(path);
      if (!url || !(isFilm || /\/(?:posts|photos)\/.|^\/(?:permalink|photo|story)(?:\.php|\/?$)/.test(path)))
        return undefined;
      const locale = { fr: "fr_FR", "fr-ca": "fr_CA" }[lang.toLowerCase()];
      const found = post(
        "amp-facebook",
        "data-href",
        `https://www.facebook.com${path}${url.search}`,
        552,
        isFilm ? 310 : 500,
      );
      return (
        found && {
          ...found,
          attributes: {
            ...found.attributes,
            ...(isFilm && { "data-embed-as": "video" }),
            ...(locale && { "data-locale": locale }),
          },
        }
      );
    },
  },
  {
    names: ["tiktok"],
    hosts: ["tiktok.com"],
    find: ({ path, refId }) =>
      post(
        "amp-tiktok",
        "data-src",
        first(/^\d{8,25}$/, part(path, /\/(?:video|v2|v3|v1)\/(\d{8,25})(?:\/|$)/), refId),
        325,
        731,
      ),
  },
  {
    names: ["soundcloud"],
    hosts: ["soundcloud.com", "api.soundcloud.com"],
    find: ({ path, refId }) => {
      const id = first(/^\d{3,15}$/, part(path, /^\/tracks\/(\d{3,15})$/), refId);
      return id === undefined
        ? undefined
        : { component: "amp-soundcloud", attributes: { "data-trackid": id }, height: 166 };
    },
  },
  {
    names: ["pinterest"],
    hosts: ["pinterest.com", "pinterest.fr", "pinterest.ca"],
    find: ({ path, refId }) => {
      const id = first(/^\d{5,25}$/, part(path, /^\/pin\/(\d{5,25})(?:\/|$)/), refId);
      const found =
        id === undefined
          ? undefined
          : post("amp-pinterest", "data-url", `https://www.pinterest.com/pin/${id}/`, 236, 326);
      return found && { ...found, attributes: { ...found.attributes, "data-do": "embedPin" } };
    },
  },
  {
    names: ["reddit"],
    hosts: ["reddit.com", "old.reddit.com"],
    find: ({ path }) => {
      const place = part(path, /^(\/r\/\w{1,50}\/comments\/\w{1,20}(?:\/[^/]{0,200}){0,2}\/?)$/);
      const found =
        place === undefined ? undefined : post("amp-reddit", "data-src", `https://www.reddit.com${place}`, 600, 400);
      return found && { ...found, attributes: { ...found.attributes, "data-embedtype": "post" } };
    },
  },
  {
    names: ["brightcove"],
    hosts: ["players.brightcove.net"],
    find: ({ path, search }) => {
      const [, account, player, embed] = /^\/(\d{5,20})\/([\w-]{1,40})_([\w-]{1,40})\/index\.html$/.exec(path) ?? [];
      const id = first(/^(?:ref:)?[\w-]{1,60}$/, search.get("videoId"));
      const found = film("amp-brightcove", "data-video-id", id);
      if (!found || !account || !player || !embed) return undefined;
      const attributes = {
        ...found.attributes,
        "data-account": account,
        "data-player-id": player,
        "data-embed": embed,
      };
      return { ...found, attributes };
    },
  },
];

function film(component: ComponentName, attribute: string, value: string | undefined): AmpEmbed | undefined {
  return post(component, attribute, value, 16, 9);
}

function post(
  component: ComponentName,
  attribute: string,
  value: string | undefined,
  width: number,
  height: number,
): AmpEmbed | undefined {
  return value === undefined ? undefined : { component, attributes: { [attribute]: value }, width, height };
}

/** The first value of the shape. */
function first(shape: RegExp, ...values: (string | null | undefined)[]): string | undefined {
  return values.find((value): value is string => typeof value === "string" && shape.test(value));
}

function part(path: string, pattern: RegExp): string | undefined {
  return pattern.exec(path)?.[1];
}
