import { type AmpOptions, toAmp } from "@marbre/amp";
import { type PageOptions, toHtmlPage } from "@marbre/html";
import type { Article } from "@marbre/schema";

/** The publication that test pages belong to. */
export const site = {
  name: "Le Courrier du marbre",
  url: "https://courrier.example/",
  logo: "https://courrier.example/logo.png",
};

const addresses = {
  canonicalUrl: "https://courrier.example/article",
  ampUrl: "https://courrier.example/article.amp.html",
};

/** The full page of an article, on a site of its own. */
export const htmlPage = (article: Article, options: PageOptions = {}): string =>
  toHtmlPage(article, { site, ...addresses, ...options });

/** The AMP page of an article, on the same site. */
export const ampPage = (article: Article, options: AmpOptions = {}): string =>
  toAmp(article, { site, ...addresses, ...options });
