import { validateArticle } from "@marbre/schema/validate";
import { expect, test } from "vitest";
import { parse } from "../index.js";

const filled = (unit: string) => unit.repeat(Math.ceil(12_000 / unit.length));

/** Patterns that are quadratic or worse to naive readers; a hang here is a failure by itself. */
test.each([
  ["markdown", filled("*a_ ")],
  ["markdown", filled("a**b")],
  ["markdown", filled("[a](")],
  ["markdown", filled("<!--")],
  ["markdown", filled("> ")],
  ["markdown", filled("* ")],
  ["markdown", filled("![[]()")],
  ["markdown", filled("[")],
  ["markdown", filled("`a``")],
  ["markdown", filled("[a]{.a ")],
  ["markdown", `${"[".repeat(4000)}a${"]{.gras}".repeat(4000)}`],
  ["markdown", ":::a\n".repeat(3000)],
  ["markdown", `> a\n${filled("b\n")}`],
  ["markdown", Array.from({ length: 1000 }, (_, index) => `[d${index}]: /u`).join("\n")],
  ["markdown", `${"| a ".repeat(200)}|\n${"|-".repeat(200)}|\n${`${"| a ".repeat(200)}|\n`.repeat(20)}`],
  ["html", filled("<b>")],
  ["html", filled("<div>")],
  ["html", filled("<b><p>")],
  ["html", filled("<!--")],
  ["html", filled("<i><b></i></b>")],
  ["text", filled("=C3=A9 ")],
  ["text", filled("<a '")],
] as const)("%s %.12s… is read", (format, source) => {
  const { article } = parse(source, { format, repair: true });
  expect(validateArticle(article).problems.filter(({ severity }) => severity === "error")).toEqual([]);
});
