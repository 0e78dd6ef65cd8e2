import type { Handler } from "@marbre/html";
import type { Article } from "@marbre/schema";
import { pageOf } from "../amp-page.js";
import type { AmpAd } from "../slots.js";

/** Stands in the body for an advertisement of the slots, while a page is rendered. */
export interface AdNode {
  readonly type: "amp:ad";
  readonly ad: AmpAd;
}

/** Renders an advertisement as a labelled `amp-ad`. */
export const ad: Handler<AdNode> = ({ ad: { type, width, height, layout = "fixed", attributes } }, state) => {
  const { components, slots } = pageOf(state);
  components.add("amp-ad");
  const element = state.element("amp-ad", {
    type,
    layout,
    width: layout === "fixed-height" ? "auto" : width,
    height,
    ...attributes,
    "data-block-on-consent": slots.consent !== undefined,
  });
  return state.element("aside", { class: "ad", "aria-label": state.labels.sponsored }, element);
};

/** The article with the advertisements of the slots between the blocks of its body; the one given stays as it is. */
export function withAds(article: Article, ads: readonly AmpAd[] = []): Article {
  if (ads.length === 0 || !Array.isArray(article.children)) return article;
  const at = (position: number | "body"): AdNode[] =>
    ads.filter(({ after }) => after === position).map((one) => ({ type: "amp:ad", ad: one }));
  const children = article.children.map((part) => {
    if (part?.type !== "body" || !Array.isArray(part.children)) return part;
    const blocks: unknown[] = [
      ...at(0),
      ...part.children.flatMap((block, index) => [block, ...at(index + 1)]),
      ...at("body"),
    ];
    return { ...part, children: blocks };
  });
  return { ...article, children: children as Article["children"] };
}
