import type { Mention } from "@marbre/schema";
import { withKind } from "../kind.js";
import type { Handler, State } from "../state.js";

/** Renders a name: linked to the person’s page where it signs, else marked with what it names. */
export const mention: Handler<Mention> = (node, state, parent) => {
  const attributes = state.attributes(node, { class: withKind("mention", node.entity) }) ?? {};
  const page = parent?.type === "byline" ? contributorPage(node, state) : undefined;
  return page === undefined
    ? state.element("span", attributes, state.all(node))
    : state.anchor(page, { ...attributes, rel: "author" }, node);
};

function contributorPage(node: Mention, state: State): string | undefined {
  const contributors = state.article?.meta?.contributors;
  if (node.ref === undefined || !Array.isArray(contributors)) return undefined;
  const url = contributors.find((one) => one?.id === node.ref)?.url;
  return typeof url === "string" ? url : undefined;
}
