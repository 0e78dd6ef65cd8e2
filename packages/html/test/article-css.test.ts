import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { minify, toModule } from "../scripts/article-css.js";

const CSS = new URL("../article.css", import.meta.url);
const MODULE = new URL("../src/article-css.ts", import.meta.url);

test("the string of the style sheet is that of article.css", () => {
  const written = toModule(readFileSync(CSS, "utf8"));
  if (process.env.UPDATE) writeFileSync(MODULE, written);
  expect(readFileSync(MODULE, "utf8")).toBe(written);
});

test("takes out comments, indents and needless blanks", () => {
  expect(minify("/* Titre */\n.a,\n.b > c {\n  margin: 0 1rem;\n  color: red;\n}\n")).toBe(
    ".a,.b > c{margin:0 1rem;color:red}",
  );
});

test("has nothing that AMP refuses in a style sheet, and stays small", () => {
  const css = minify(readFileSync(CSS, "utf8"));
  expect(css).not.toMatch(/!important|@import|@charset|@layer|@container|<!--|i-amphtml|<\//);
  expect(css.length).toBeLessThan(20_000);
});
