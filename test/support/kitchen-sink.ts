import { type Article, article, type Block, type Body } from "@marbre/schema";
import { validFixtures } from "./articles.js";

/**
 * One article with the body of every valid fixture, one after the other: every template on one page.
 *
 * Ids are left out, since two fixtures may have the same.
 */
export function kitchenSink(): Article {
  const fixtures = validFixtures().map((fixture) => fixture.article);
  const blocks = fixtures.flatMap((one) =>
    one.children.filter((part): part is Body => part?.type === "body").flatMap(({ children }) => children),
  );
  const header = fixtures.map((one) => one.children[0]).find(({ children }) => children.length >= 5);
  const body = blocks.filter(({ type }) => type !== "paywall") as Block[];
  const made = article({ ...(header && { header }), body });
  return structuredClone(withoutIds({ ...made, meta: { ...made.meta, lang: "fr" } }));
}

function withoutIds<Tree>(tree: Tree): Tree {
  const strip = (node: { id?: string; children?: unknown[] }): void => {
    delete node.id;
    for (const child of node.children ?? []) strip(child as { id?: string; children?: unknown[] });
  };
  const copy = structuredClone(tree);
  strip(copy as { children?: unknown[] });
  return copy;
}
