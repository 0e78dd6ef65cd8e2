import type { PageOptions } from "@marbre/html";
import type { AmpSlots } from "./slots.js";

/** How to make an AMP page. Every field may be left out, but one of `canonicalUrl` and `meta.canonicalUrl`. */
export interface AmpOptions extends PageOptions {
  /** What the publisher puts on the page besides the article. */
  readonly slots?: AmpSlots | undefined;
  /**
   * Rules added to the stylesheet. AMP allows 75,000 bytes in all, and neither `!important` nor `@import`; `toAmp` throws a `RangeError`
   * over the limit. The validator checks the rest.
   */
  readonly css?: string | undefined;
}
