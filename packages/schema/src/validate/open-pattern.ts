import { NAMESPACED } from "../kinds.js";

/** Pattern of a word of a set, or of any word with a colon. */
export const openPattern = (values: readonly unknown[]): RegExp =>
  new RegExp(`^(?:${values.join("|")}|${NAMESPACED.source.slice(1, -1)})$`);
