import type { Embed } from "../../nodes/embed.js";
import { rule } from "../rule.js";

/** An embed says what it shows. */
export const embed = rule({
  codes: ["embed-without-url"],
  types: ["embed"],
  visit(node, { report }) {
    const { url, refId, children } = node as Embed;
    if (!url && !refId && children.length === 0) {
      report("embed-without-url");
    }
  },
});
