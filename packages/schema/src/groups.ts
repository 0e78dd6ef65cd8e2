import type { ArticleFlowContentMap, ArticleMediaContentMap, ArticlePhrasingContentMap } from "./nodes/content.js";

type Standard<Map> = Exclude<keyof Map, `${string}:${string}`>;

/** The types that a word of a content expression stands for. */
export const groups = {
  inline: [
    "text",
    "emphasis",
    "strong",
    "delete",
    "superscript",
    "subscript",
    "break",
    "link",
    "quote",
    "abbreviation",
    "time",
    "mention",
    "footnoteReference",
    "span",
    "inlineCode",
    "image",
  ],
  block: [
    "paragraph",
    "heading",
    "thematicBreak",
    "blockquote",
    "pullQuote",
    "list",
    "table",
    "code",
    "figure",
    "gallery",
    "embed",
    "aside",
    "questionAnswer",
    "keyFigures",
    "timeline",
    "relatedLinks",
    "byline",
    "bio",
    "note",
    "correction",
    "promo",
    "footnoteDefinition",
  ],
  medium: ["image", "video", "audio", "table", "gallery", "embed"],
} as const satisfies {
  inline: readonly Standard<ArticlePhrasingContentMap>[];
  block: readonly Standard<ArticleFlowContentMap>[];
  medium: readonly Standard<ArticleMediaContentMap>[];
};
