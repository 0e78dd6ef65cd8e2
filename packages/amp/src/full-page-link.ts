import type { Fragment, State } from "@marbre/html";
import { pageOf } from "./amp-page.js";

/** Renders the link to the full page that stands for what AMP cannot show. */
export function fullPageLink(state: State): Fragment {
  const { canonicalUrl, lang } = pageOf(state);
  const words = /^en\b/i.test(lang) ? "See the full page" : "Voir la page complète";
  return state.element("p", { class: "full-page" }, state.element("a", { href: canonicalUrl }, state.text(words)));
}
