import { articleCss, prefixClasses } from "@marbre/html";

/** What AMP allows all styles of a page together, in bytes of UTF-8. */
export const STYLESHEET_LIMIT = 75_000;

/** Rules for what AMP pages have and the full page has not. */
const AMP_CSS = `
.amp-frame{position:relative;display:block;aspect-ratio:3/2;overflow:hidden}
.amp-frame img{object-fit:contain}
p .amp-frame,li .amp-frame,td .amp-frame{display:inline-block;width:min(100%,15rem);vertical-align:middle}
amp-carousel figure{display:flex;flex-direction:column;height:100%;margin:0}
amp-carousel .amp-frame{flex:1;aspect-ratio:auto;min-height:0}
amp-carousel figcaption{flex:none;max-height:40%;overflow:auto}
.embed-placeholder{height:100%;overflow:auto}
.ad{display:block;margin:1.5em auto;text-align:center}
#marbre-consent-prompt{padding:1em}
`;

/**
 * Prints the page's one stylesheet: that of the full page unless left out, AMP's own, the caller's rules.
 *
 * Throws a `RangeError` when the caller's rules bring it over AMP's limit, a `TypeError` when they end the style element.
 */
export function stylesheet(css = "", withArticle = true, classPrefix = ""): string {
  if (/<\/style/i.test(css)) throw new TypeError("css: holds `</style`, expected style rules");
  const own = withArticle ? articleCss + AMP_CSS : AMP_CSS;
  const sheet = (classPrefix === "" ? own : prefixClasses(own, classPrefix)) + css;
  const bytes = css === "" ? 0 : new TextEncoder().encode(sheet).length;
  if (bytes > STYLESHEET_LIMIT) {
    throw new RangeError(`css: the stylesheet has ${bytes} bytes, expected at most ${STYLESHEET_LIMIT}`);
  }
  return `<style amp-custom>${sheet}</style>`;
}
