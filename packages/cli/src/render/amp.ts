import { toAmp } from "@marbre/amp";
import { type Problem, slug } from "@marbre/schema";
import { addresses } from "../site/addresses.js";
import { htmlOptions } from "./html.js";
import type { Renderer } from "./renderer.js";
import type { RenderSettings } from "./targets.js";

/**
 * Renders articles to AMP pages. AMP wants the address of the full page: the article's `meta.canonicalUrl`, else its
 * place on the site; without either one on example.org stands in for it, and that is reported.
 */
export function ampRenderer(settings: RenderSettings): Renderer {
  const options = htmlOptions(settings);
  const { site } = settings;
  return (article, onProblem) => {
    const known = site ? addresses(article, site).canonicalUrl : article.meta.canonicalUrl;
    const canonicalUrl = known ?? `https://example.org/${slug(article) || "article"}.html`;
    if (known === undefined) onProblem(canonicalUrlMissing(canonicalUrl));
    return toAmp(article, { ...options, ...(site && { site }), canonicalUrl, onProblem });
  };
}

function canonicalUrlMissing(url: string): Problem {
  return {
    code: "canonical-url-missing",
    severity: "warning",
    message: `AMP needs the address of the full page; \`${url}\` stands in for it. Give --site site.json, or canonicalUrl in the article.`,
    path: "/meta/canonicalUrl",
    args: { url },
  };
}
