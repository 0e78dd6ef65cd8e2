import type { Link } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a link as `a`. One the publisher earns from is marked as sponsored, as search engines ask. */
export const link: Handler<Link> = (node, state) => {
  const rel = linkTypes(node.rel, node.affiliate === true);
  return state.anchor(node.url, state.attributes(node, { title: node.title, rel }) ?? {}, node);
};

/** Link types that HTML (or the registry it points to) allows on `a`. */
const LINK_TYPES: ReadonlySet<string> = new Set(
  "alternate author bookmark external help license me next nofollow noopener noreferrer opener prev privacy-policy search sponsored tag terms-of-service ugc".split(
    " ",
  ),
);

function linkTypes(rel: unknown, isAffiliate: boolean): string | undefined {
  if (typeof rel !== "string" && !isAffiliate) return undefined;
  const words = (typeof rel === "string" ? rel.toLowerCase().split(/\s+/) : []).filter((word) => LINK_TYPES.has(word));
  if (isAffiliate) words.push("sponsored");
  return words.length === 0 ? undefined : [...new Set(words)].join(" ");
}
