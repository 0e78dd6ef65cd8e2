import type { ResolveUrl } from "@marbre/html";

/**
 * Makes the addresses that stand relative to a page absolute: what is written beside the full page has another place
 * beside its AMP page. Addresses inside the page stay.
 */
export function absoluteFrom(page: string, resolve: ResolveUrl = (url) => url): ResolveUrl {
  return (given, context) => {
    const url = resolve(given, context);
    if (url === undefined || url === null || url.startsWith("#") || /^[a-z][a-z\d+.-]*:/i.test(url)) return url;
    return URL.canParse(url, page) ? new URL(url, page).href : url;
  };
}
