import { toAmp } from "@marbre/amp";
import { Misuse } from "../misuse.js";
import { absoluteFrom } from "../site/absolute.js";
import { addresses } from "../site/addresses.js";
import { isWebAddress } from "../site/web-address.js";
import { htmlOptions } from "./html.js";
import type { Renderer } from "./renderer.js";
import type { RenderSettings } from "./targets.js";

/**
 * Renders articles to AMP pages. AMP wants the address of the full page: the article's `meta.canonicalUrl`, else its
 * place on the site; an article that has neither is `Misuse`.
 */
export function ampRenderer(settings: RenderSettings): Renderer {
  const options = htmlOptions(settings);
  const { site } = settings;
  return (article, onProblem) => {
    const canonicalUrl = site ? addresses(article, site).canonicalUrl : article.meta.canonicalUrl;
    if (!isWebAddress(canonicalUrl)) {
      throw new Misuse(
        "AMP needs the address of the full page; give --site site.json, or canonicalUrl in the front matter",
      );
    }
    const resolveUrl = absoluteFrom(canonicalUrl);
    return toAmp(article, { ...options, ...(site && { site }), canonicalUrl, resolveUrl, onProblem });
  };
}
