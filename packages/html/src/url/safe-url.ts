/** What a URL is printed for: a link goes anywhere people can, a medium is only fetched over HTTP. */
export type UrlUse = "link" | "media";

/**
 * Returns the URL as it may be printed, or `undefined` when it may not be.
 *
 * Only `http`, `https`, `mailto`, `tel` and relative URLs pass (for `media`: no `mailto` and no `tel`). The scheme is read the
 * way browsers read it, blanks around it ignored; a URL with a control character anywhere, a scheme spelt with character
 * references (`javascript&colon;…`), or a host no browser accepts is refused. Characters that may not stand in a URL
 * are percent-encoded.
 *
 * `https://exemple.fr/été 2026` → `https://exemple.fr/été%202026`; `java\nscript:alert(1)` → `undefined`
 *
 * Source: WHATWG URL Standard, « URL parsing » and « URL code points ».
 */
export function safeUrl(url: string, use: UrlUse = "link"): string | undefined {
  if (typeof url !== "string") return undefined;
  return PLAIN_WEB_URL.test(url) ? url : examine(url, use);
}

/** The everyday shape: `http(s)`, a plain host, then only characters that need no encoding. Anything else is examined. */
const PLAIN_WEB_URL =
  /^https?:\/\/[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z](?:[a-z\d-]{0,61}[a-z\d])?){1,9}(?:\/[\w\-./~+=,@!$'()*:;]*)?(?:\?[\w\-./~+=,@!$'()*:;&?]*)?(?:#[\w\-./~+=,@!$'()*:;&?]*)?$/;

const WEB_SCHEMES: ReadonlySet<string> = new Set(["http", "https"]);
const CONTACT_SCHEMES: ReadonlySet<string> = new Set(["mailto", "tel"]);

function examine(url: string, use: UrlUse): string | undefined {
  const value = trimBlanks(url);
  if (value === "" || CONTROL.test(value)) return undefined;
  const scheme = schemeOf(value);
  if (schemeOf(decodeReferences(value)) !== scheme || scheme === REFUSED) return undefined;
  const encoded = encode(value);
  if (scheme === undefined) return isReadable(encoded, "https://relative.invalid/") ? encoded : undefined;
  if (CONTACT_SCHEMES.has(scheme)) return use === "link" && encoded.length > scheme.length + 1 ? encoded : undefined;
  if (!WEB_SCHEMES.has(scheme) || !/^https?:\/\/[^/]/i.test(encoded)) return undefined;
  return isReadable(encoded) ? encoded : undefined;
}

/** C0 controls and blanks, which browsers drop at both ends of a URL; no-break ones come with pasted copy. */
function trimBlanks(url: string): string {
  return url.replace(/^[\0-\x20\xA0\u202F\uFEFF]{1,100}/, "").trimEnd();
}

const CONTROL = /[\0-\x1F\x7F-\x9F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/;

/** Stands for a first segment with a colon that is no scheme of ours and no relative path either (RFC 3986, section 4.2). */
const REFUSED = ":";

function schemeOf(url: string): string | undefined {
  const colon = url.indexOf(":");
  if (colon === -1) return undefined;
  const slash = url.search(/[/?#]/);
  if (slash !== -1 && slash < colon) return undefined;
  const scheme = url.slice(0, colon).toLowerCase();
  return WEB_SCHEMES.has(scheme) || CONTACT_SCHEMES.has(scheme) ? scheme : REFUSED;
}

/** Resolves the character references that can hide a scheme from us and show it to a reader that decodes twice. */
function decodeReferences(url: string): string {
  if (!url.includes("&")) return url;
  return url
    .slice(0, 500)
    .replace(/&#(?:x([\da-f]{1,8})|(\d{1,8}));?/gi, (_, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0x20 && code < 0x110000 ? String.fromCodePoint(code) : "";
    })
    .replace(/&(?:colon|Tab|NewLine|amp);?/g, (reference) => (reference.startsWith("&colon") ? ":" : ""));
}

/** Percent-encodes what is no URL code point, a second `#`, brackets outside of the host and a `%` that starts no escape. */
function encode(url: string): string {
  const host = /^(?:[a-z]+:)?\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  let hash = false;
  const rest = url
    .slice(host.length)
    .replace(/[\s"<>\\^`{|}[\]#\uFDD0-\uFDEF\uFFFE\uFFFF\uD800-\uDFFF]|%(?![\da-f]{2})/giu, (character) => {
      if (character === "#" && !hash) {
        hash = true;
        return character;
      }
      return percentEncode(character);
    });
  return host.replace(/\s/g, percentEncode) + rest;
}

function percentEncode(character: string): string {
  return isLoneSurrogate(character) ? "%EF%BF%BD" : character === "#" ? "%23" : encodeURIComponent(character);
}

function isLoneSurrogate(character: string): boolean {
  const code = character.charCodeAt(0);
  return character.length === 1 && code >= 0xd800 && code <= 0xdfff;
}

function isReadable(url: string, base?: string): boolean {
  try {
    return new URL(url, base).hostname !== "";
  } catch {
    return false;
  }
}
