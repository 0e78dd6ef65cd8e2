import { assertArticle, checkObject, checkOptions } from "@marbre/html";
import type { AmpOptions } from "./options.js";

/** Throws a `TypeError` for a value that is no article and for an option that is none. */
export function checkInput(article: unknown, options: AmpOptions): void {
  assertArticle(article);
  checkOptions(options);
  checkObject("slots", options.slots);
}
