/**
 * The absolute http or https address of `url`, seen from `base`, in the characters a URI may have (accents percent-encoded,
 * hosts in ASCII); `undefined` for any other scheme and for what no browser reads.
 *
 * Source: RSS Advisory Board, RSS Best Practices Profile (« relative URLs »); RFC 3986.
 */
export function absoluteUrl(url: string | undefined, base?: string, schemes = /^https?:$/): string | undefined {
  if (typeof url !== "string" || url === "") return undefined;
  if (PLAIN.test(url)) return url;
  try {
    const { href, origin, protocol } = new URL(url, base);
    const start = origin === "null" ? 0 : origin.length;
    return schemes.test(protocol)
      ? href.slice(0, start) + href.slice(start).replace(NOT_IN_URI, encodeURIComponent)
      : undefined;
  } catch {
    return undefined;
  }
}

/** As {@link absoluteUrl}, for links in a body: `mailto:` and `tel:` may stand there too. */
export function absoluteLink(url: string | undefined, base?: string): string | undefined {
  return absoluteUrl(url, base, /^(?:https?|mailto|tel):$/);
}

/**
 * Addresses that come out of `URL` as they went in: a host of letters (no number, no Punycode, no port), a path without dot
 * segments, nothing that is encoded. To see that is much cheaper than to parse.
 */
const PLAIN =
  /^https?:\/\/(?:[a-z\d]+[-.])*[a-z]{2,}(?:\/(?:[\w~!$&()*+,;=:@-]+(?:\.[\w~!$&()*+,;=:@-]+)*)?)+(?:\?[\w~!$&()*+,;=:@./-]*)?$/;

/** What a browser leaves in a URL though no URI may have it. */
const NOT_IN_URI = /[[\]|^`{}\\"<> ]/g;
