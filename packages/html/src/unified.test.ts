import { article } from "@marbre/schema";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { marbreHtml, marbreToHast } from "./unified.js";

const tree = article({ body: ["Vraiment ?"] });
const HTML = '<article class="article" lang="fr">\n<div class="body">\n<p>Vraiment\u00A0?</p>\n</div>\n</article>';

test("marbreHtml compiles a tree to HTML", () => {
  expect(
    unified()
      .use(marbreHtml)
      .stringify(tree as never),
  ).toBe(HTML);
});

test("marbreHtml takes the options of toHtml", () => {
  expect(
    unified()
      .use(marbreHtml, { typography: false, classPrefix: "lc-" })
      .stringify(tree as never),
  ).toBe('<article class="lc-article" lang="fr">\n<div class="lc-body">\n<p>Vraiment ?</p>\n</div>\n</article>');
});

test("marbreToHast hands a tree over to rehype", () => {
  const processor = unified().use(marbreToHast).use(rehypeStringify);
  expect(processor.stringify(processor.runSync(tree as never) as never)).toBe(HTML);
});
