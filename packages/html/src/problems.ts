import { createDescriber, type ProblemDefinition } from "@marbre/schema";
import { french } from "./problems-french.js";

/**
 * Severity and English words of every problem the renderers report, by its permanent code. The French words stand
 * apart, so that a bundle without `describe` does not hold them.
 */
export const english = {
  "node-unknown": {
    severity: "warning",
    en: "`{type}` is no node Marbre knows: its children are printed, if it has any. Give a handler for it.",
  },
  "tree-too-deep": {
    severity: "error",
    en: "The tree is nested more than {limit} levels deep: what lies deeper is left out. Flatten it.",
  },
  "url-refused": {
    severity: "warning",
    en: "`{url}` is not printed: only http, https, mailto, tel and relative URLs are. Correct the address.",
  },
  "link-nested": {
    severity: "warning",
    en: "The link to `{url}` stands inside another link, which HTML forbids: only its text is printed.",
  },
  "image-without-alt": {
    severity: "warning",
    en: "`{url}` has no text alternative: those who cannot see it miss it. Add `alt`, empty if it only decorates.",
  },
  "image-without-dimensions": {
    severity: "info",
    en: "The size of `{url}` is unknown: the page moves while it loads. Give its width and height.",
  },
  "media-without-source": {
    severity: "warning",
    en: "This {type} has no address that may be printed: nothing can be played.",
  },
  "embed-empty": {
    severity: "warning",
    en: "This embed has neither an address nor fallback text: it is left out. Add one of them.",
  },
  "time-invalid": {
    severity: "warning",
    en: "`{value}` is no date or time HTML knows: the text is printed without its value for machines.",
  },
  "lang-invalid": {
    severity: "warning",
    en: "`{value}` is no language tag (BCP 47): it is left out.",
  },
  "footnote-undefined": {
    severity: "warning",
    en: "Nothing defines the footnote `{identifier}`: its mark is printed without a link. Add the definition.",
  },
  "heading-level-skipped": {
    severity: "info",
    en: "A heading of depth {depth} follows one of depth {after}: it is printed as one of depth {expected}.",
  },
  "headline-missing": {
    severity: "warning",
    en: "The article has no headline: the page is titled with its first words. Add a headline.",
  },
  "date-invalid": {
    severity: "warning",
    en: "`{field}` is `{value}`, expected RFC 3339 with an offset: it is left out of the metadata.",
  },
} satisfies Readonly<Record<string, Omit<ProblemDefinition, "fr">>>;

/** The code of a problem this package reports. */
export type HtmlProblemCode = keyof typeof english;

/** Every problem the renderers report, by its permanent code. */
export const problemCatalogue: Readonly<Record<HtmlProblemCode, ProblemDefinition>> = /* @__PURE__ */ inBothLanguages();

/** The text of a problem of this package in English, or in French for `"fr"`; of another package, its own message. */
export const describe: ReturnType<typeof createDescriber> = (problem, lang) =>
  createDescriber(problemCatalogue)(problem, lang);

function inBothLanguages(): Readonly<Record<HtmlProblemCode, ProblemDefinition>> {
  const codes = Object.keys(english) as HtmlProblemCode[];
  return Object.fromEntries(codes.map((code) => [code, { ...english[code], fr: french[code] }])) as Record<
    HtmlProblemCode,
    ProblemDefinition
  >;
}
