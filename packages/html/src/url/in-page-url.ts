import { safeUrl } from "./safe-url.js";

/** The URL of an element of the same page, from its id. `été` → `#été`; `a"b` → `#a%22b` */
export function inPageUrl(id: string): string {
  return safeUrl(`#${id.replace(/%/g, "%25")}`) ?? "#";
}

/** The id an in-page URL points to. `#%C3%A9t%C3%A9` → `été` */
export function idOf(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}
