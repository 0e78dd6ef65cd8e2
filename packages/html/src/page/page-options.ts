import { checkOptions, type HtmlOptions, type Site } from "../options.js";
import type { HeadTag } from "./head-tag.js";

/** How to render an article as a whole document. Every field may be left out. */
export interface PageOptions extends HtmlOptions {
  /** Address of the page, absolute; `meta.canonicalUrl` when absent. */
  readonly canonicalUrl?: string | undefined;
  /** Address of its AMP page, absolute; no link to one when absent. */
  readonly ampUrl?: string | undefined;
  /** The publication. */
  readonly site?: Site | undefined;
  /** Where the style sheet is: in the page (default), at an address, or nowhere. A page with one at an address works under a strict Content-Security-Policy. */
  readonly styles?: "inline" | { readonly href: string } | false | undefined;
  /** More elements for the head: feeds, icons, verification. */
  readonly head?: readonly HeadTag[] | undefined;
}

/** Throws a `TypeError` that names what was expected where an option of pages is none. */
export function checkPageOptions(options: PageOptions): void {
  checkOptions(options);
  const { styles, site } = options;
  const href = typeof styles === "object" && styles !== null ? styles.href : undefined;
  if (!(styles === undefined || styles === "inline" || styles === false || typeof href === "string")) {
    throw new TypeError(`styles: received ${JSON.stringify(styles)}, expected "inline", { href } or false`);
  }
  if (site !== undefined && (typeof site?.name !== "string" || typeof site.url !== "string")) {
    throw new TypeError(`site: received ${JSON.stringify(site)}, expected { name, url, logo? }`);
  }
  for (const name of ["canonicalUrl", "ampUrl"] as const) absolute(name, options[name]);
  if (site !== undefined) absolute("site.url", site.url);
  const { head } = options;
  if (head !== undefined && !Array.isArray(head)) {
    throw new TypeError(`head: received ${String(head)}, expected an array of { name, attributes?, content? }`);
  }
}

function absolute(name: string, url: unknown): void {
  if (url === undefined) return;
  if (typeof url !== "string" || !/^https?:\/\/[^/\s]/i.test(url)) {
    throw new TypeError(`${name}: received ${JSON.stringify(url)}, expected an absolute http or https URL`);
  }
}
