import { isBlock, isInline } from "./guards.js";
import type { Article } from "./nodes/article.js";
import { toText } from "./to-text.js";

/** Length of an article. */
export interface Measure {
  /** Characters with spaces (French: *signes, espaces comprises*). */
  signs: number;
  /** Characters without spaces. */
  signsWithoutSpaces: number;
  /** Words, as {@link measure} counts them. */
  words: number;
  /** Typed sheets of 1,500 signs (25 lines of 60), not rounded. */
  feuillets: number;
  /** Reading time in whole minutes, rounded up, at 230 words a minute. */
  minutes: number;
}

/**
 * Measures an article: the text a reader sees in its header and body. What stands in the footer is not counted, nor
 * `alt`, `title` and `meta`.
 *
 * A run of blanks is one sign, and those at the ends of a block are none. A word is what blanks set apart, if there is a
 * letter or a digit in it: `«`, `!` and `–` are none, and `10 000` is one, as is `rendez-vous`. An elided word is a word:
 * `l’accord` are two, but `aujourd’hui`, `quelqu’un` and `presqu’île` one each.
 *
 * Reading speed: Brysbaert 2019 (238 words a minute for English non-fiction), scaled to French.
 */
export const measure = (article: Article): Measure => {
  const result: Measure = { signs: 0, signsWithoutSpaces: 0, words: 0, feuillets: 0, minutes: 0 };
  for (const part of article.children) {
    if (part?.type !== "footer") {
      count(part, result);
    }
  }
  result.feuillets = result.signs / 1500;
  result.minutes = Math.ceil(result.words / 230);
  return result;
};

const count = (node: unknown, result: Measure): void => {
  const { children } = node as { children?: unknown[] };
  if (children && !children.some((child) => isInline(child) && !isBlock(child))) {
    for (const child of children) {
      count(child, result);
    }
    return;
  }
  const text = toText(node).normalize().trim().replace(/\s+/g, " ");
  const dense = text.replaceAll(" ", "");
  result.signs += characters(text);
  result.signsWithoutSpaces += characters(dense);
  result.words += wordsIn(text);
};

/** Code points: an emoji outside the basic plane is one sign. */
const characters = (text: string): number => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

const wordsIn = (text: string): number =>
  text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "")
    .replace(/(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/giu, "$& ")
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
