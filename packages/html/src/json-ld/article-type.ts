/** The types of schema.org an article may have here. */
export type ArticleType =
  | "NewsArticle"
  | "ReportageNewsArticle"
  | "AnalysisNewsArticle"
  | "OpinionNewsArticle"
  | "ReviewNewsArticle"
  | "BackgroundNewsArticle"
  | "LiveBlogPosting"
  | "AdvertiserContentArticle";

const TYPES: Readonly<Record<string, ArticleType>> = {
  report: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  editorial: "OpinionNewsArticle",
  letter: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  explainer: "BackgroundNewsArticle",
  live: "LiveBlogPosting",
  advertorial: "AdvertiserContentArticle",
};

/** The schema.org type of a genre; `NewsArticle` for those that have none of their own. */
export function articleType(genre: string | undefined): ArticleType {
  return typeof genre === "string" && Object.hasOwn(TYPES, genre) ? (TYPES[genre] as ArticleType) : "NewsArticle";
}

/** Whether a type has the properties of `NewsArticle` (dateline, print edition). */
export function isNewsArticle(type: ArticleType): boolean {
  return type.endsWith("NewsArticle");
}
