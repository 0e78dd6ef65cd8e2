import type { Link } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a link as `a`. One the publisher earns from is marked as sponsored, as search engines ask. */
export const link: Handler<Link> = (node, state) => {
  const rel = node.affiliate === true ? `${node.rel ?? ""} sponsored`.trim() : node.rel;
  return state.anchor(
    node.url,
    state.attributes(node, { title: node.title, rel: rel === "" ? undefined : rel }) ?? {},
    node,
  );
};
