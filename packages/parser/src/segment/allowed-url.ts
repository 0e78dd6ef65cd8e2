/**
 * Whether an address may be printed: http, https, mailto, tel, or relative. Read the way browsers do, which skip
 * blanks and control characters in a scheme.
 */
export function isAllowedUrl(url: string): boolean {
  const scheme = /^[^/?#:]*:/
    .exec(url.replace(/[\0-\x20\u00A0\u00AD\u200B-\u200F\u2028\u2029\uFEFF]+/g, ""))?.[0]
    .toLowerCase();
  return scheme === undefined || ALLOWED.has(scheme);
}

const ALLOWED = new Set(["http:", "https:", "mailto:", "tel:"]);
