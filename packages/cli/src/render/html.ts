import { type HtmlOptions, toHtml, toHtmlPage } from "@marbre/html";
import { addresses } from "../site/addresses.js";
import type { Renderer } from "./renderer.js";
import type { RenderSettings } from "./targets.js";

/** Renders articles to `<article>` fragments. */
export function htmlRenderer(settings: RenderSettings): Renderer {
  const options = htmlOptions(settings);
  return (article, onProblem) => toHtml(article, { ...options, onProblem });
}

/** Renders articles to whole pages; with a site, each knows its address and that of its AMP page. */
export function pageRenderer(settings: RenderSettings): Renderer {
  const options = htmlOptions(settings);
  const { site } = settings;
  if (site === undefined) return (article, onProblem) => toHtmlPage(article, { ...options, onProblem });
  const styles = site.stylesheet === undefined ? {} : { styles: { href: site.stylesheet } };
  return (article, onProblem) => {
    const { canonicalUrl, ampUrl } = addresses(article, site);
    return toHtmlPage(article, { ...options, ...styles, site, canonicalUrl, ...(ampUrl && { ampUrl }), onProblem });
  };
}

/** What `--style` and a site say of the typography, as options of the renderers. */
export function htmlOptions({ style, site }: RenderSettings): Pick<HtmlOptions, "typography"> {
  const chosen = style ?? site?.style;
  return chosen === undefined ? {} : { typography: chosen };
}
