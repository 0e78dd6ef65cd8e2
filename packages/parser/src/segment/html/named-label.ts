import type { Label } from "../../block.js";
import { isElement, textOf } from "./element.js";
import { hasRole } from "./roles.js";
import type { Element } from "./tree.js";

/** How far an article has been read when an element is met. */
export interface Progress {
  /** Whether the title has been met. */
  headline: boolean;
  /** Whether running text has begun. */
  started: boolean;
  /** Whether an `h1` is the title, so that no name need say which element is. */
  titled: boolean;
  /** What the block above is. */
  above: Label | undefined;
}

/**
 * What the names of a block of text, or `property` of its microdata, say it is; those of the head of an article count
 * above its text alone.
 */
export function namedLabel(
  element: Element,
  names: string,
  property: string,
  { headline, started, titled, above }: Progress,
): Label | "subheadline" | undefined {
  const text = textOf(element).trim();
  if (text === "") return undefined;
  const title = isElement(element, "h1", "h2", "h3", "h4", "h5", "h6");
  if (!headline && !started) {
    if (/\bMso-?Title\b/.test(names)) return "headline";
    if (title && !isElement(element, "h1") && (HEADLINE.test(names) || property === "headline")) return "headline";
    // InDesign names paragraphs after their styles; some sites leave `h1` to their own name.
    const first = !titled && text.length <= 200;
    if (first && (title ? hasRole(names, "title") : isElement(element, "p") && TITLE.test(names))) return "headline";
  }
  if (/\bMso-?Caption\b/.test(names)) return "caption";
  const plain = isElement(element, "p", "div", "span") && text.length <= 300;
  if (plain && hasRole(names, "credit")) return "credit";
  if (plain && hasRole(names, "caption")) return "caption";
  if (started && plain && isElement(element, "p") && hasRole(names, "question")) return "question";
  if (started && plain && text.length >= 30 && hasRole(names, "note")) return "note";
  if (isElement(element, "p", "div", "span") && hasRole(names, "heading") && text.length <= 160) return "heading";
  if (started) return undefined;
  if (hasRole(names, "kicker") && text.length <= 120) return "kicker";
  const placed = title ? headline : true;
  if ((hasRole(names, "subheadline") || /\bMso-?Subtitle\b/.test(names)) && above === "headline") {
    return text.length <= 200 ? "subheadline" : "standfirst";
  }
  if (placed && (hasRole(names, "standfirst") || (title && property === "description"))) return "standfirst";
  const byline = hasRole(names, "byline") || property === "author";
  return placed && byline && text.length <= 120 && !/\p{L}\p{L}[.!?]$/u.test(text) ? "byline" : undefined;
}

/** A style or class that is called a title, and no more. */
const TITLE = /^(?:titre|title|headline)(?:-(?:article|principal|une))?(?:\s|$)/i;
/** Names that titles of articles have where they are no `h1`. */
const HEADLINE = /(?:^|[\s_-])(?:entry|post|article)-+(?:title|titre|headline)(?:$|\s)/i;
