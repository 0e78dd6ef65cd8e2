import { isImage } from "../../nodes/image.js";
import type { Link } from "../../nodes/link.js";
import { isLink } from "../../nodes/link.js";
import { toText } from "../../to-text.js";
import { rule } from "../rule.js";

/** A link has words, and stands in no other link. */
export const links = rule({
  codes: ["link-in-link", "link-without-text"],
  types: ["link"],
  visit(node, { report, ancestors }) {
    const { url, children } = node as Link;
    if (ancestors.some(isLink)) {
      report("link-in-link");
    }
    if (!children.some(isImage) && toText(node).trim() === "") {
      report("link-without-text", { url });
    }
  },
});
