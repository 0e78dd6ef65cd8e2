/**
 * The absolute http or https address of `url`, seen from `base`, in the characters a URI may have (accents percent-encoded,
 * hosts in ASCII); `undefined` for any other scheme and for what no browser reads.
 *
 * Source: RSS Advisory Board, RSS Best Practices Profile (« relative URLs »); RFC 3986.
 */
export function absoluteUrl(url: string | undefined, base?: string): string | undefined {
  if (isPlain(url)) return url;
  const absolute = parse(url, base);
  return absolute !== undefined && WEB.has(absolute.protocol) ? uriOf(absolute) : undefined;
}

/** As {@link absoluteUrl}, for links in a body: `mailto:` and `tel:` may stand there too. */
export function absoluteLink(url: string | undefined, base?: string): string | undefined {
  if (isPlain(url)) return url;
  const absolute = parse(url, base);
  return absolute !== undefined && (WEB.has(absolute.protocol) || CONTACT.has(absolute.protocol))
    ? uriOf(absolute)
    : undefined;
}

/**
 * Addresses that come out of `URL` as they went in: a host of letters (no number, no Punycode, no port), a path without dot
 * segments, nothing that is encoded. To see that is much cheaper than to parse.
 */
const PLAIN =
  /^https?:\/\/(?:[a-z\d]+[-.])*[a-z]{2,}(?:\/(?:[\w~!$&()*+,;=:@-]+(?:\.[\w~!$&()*+,;=:@-]+)*)?)+(?:\?[\w~!$&()*+,;=:@./-]*)?$/;

function isPlain(url: string | undefined): url is string {
  return typeof url === "string" && PLAIN.test(url);
}

const WEB: ReadonlySet<string> = new Set(["http:", "https:"]);
const CONTACT: ReadonlySet<string> = new Set(["mailto:", "tel:"]);

function parse(url: string | undefined, base: string | undefined): URL | undefined {
  if (typeof url !== "string" || url === "") return undefined;
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** What a browser leaves in a URL though no URI may have it. */
const NOT_IN_URI = /[[\]|^`{}\\"<> ]/g;

function uriOf(url: URL): string {
  const { href, origin } = url;
  const start = origin === "null" ? 0 : origin.length;
  return href.slice(0, start) + href.slice(start).replace(NOT_IN_URI, encodeURIComponent);
}
