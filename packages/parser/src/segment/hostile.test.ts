import { toText } from "@marbre/schema";
import { validateArticle } from "@marbre/schema/validate";
import { describe, expect, test } from "vitest";
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
  ["markdown", filled("[^1]: ")],
  ["markdown", filled("- a\n\n  b\n\n")],
  ["markdown", filled("[\n")],
  ["markdown", filled("a\r")],
  ["markdown", filled("# a\n")],
  ["markdown", filled("<div>a</div>\n\n")],
  ["markdown", filled("a <u>b ")],
  ["text", filled("mot-\n")],
  ["text", filled("a\n\n")],
  ["html", filled("<p>a")],
  ["html", filled("<script>")],
  ["html", filled("<b>a")],
  ["html", filled("[embed]http://a.fr[/embed] ")],
  ["html", `<table>${"<tr><td>a".repeat(2500)}</table>`],
  ["html", filled("a\n\n")],
  ["html", filled("<b>")],
  ["html", filled("<div>")],
  ["html", filled("<b><p>")],
  ["html", filled("<!--")],
  ["html", filled("<i><b></i></b>")],
  ["html", filled("<figure>")],
  ["html", filled('<figure><img src="a.jpg"><figcaption>a')],
  ["html", filled('<figure class="gallery"><figure><img src="a.jpg"></figure>')],
  ["html", filled("<blockquote>a<figure>")],
  ["html", filled("<small>a")],
  ["html", `<figure>${filled('<img src="a.jpg">')}<figcaption>${filled("<small>a</small>")}</figcaption></figure>`],
  ["text", filled("=C3=A9 ")],
  ["text", filled("<a '")],
] as const)("%s %.12s… is read", (format, source) => {
  const { article } = parse(source, { format, repair: true });
  expect(validateArticle(article).problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each([
  ["html", "<blockquote class=pullquote><video src=/v.mp4></video></blockquote>"],
  ["markdown", ":::exergue\n::vidéo{url=/v.mp4}\n:::"],
  ["markdown", ":::chapô\n::audio{url=/v.mp3}\n:::"],
] as const)("%s: what shows something where only text may stand ends", (format, source) => {
  expect(validateArticle(parse(source, { format }).article).valid).toBe(true);
});

test.each([
  ["text", "", "\n\n"],
  ["markdown", "## ", "\n"],
  ["html", "", "\n\n"],
  ["html", "<p>", "</p>"],
  ["html", "<li>", "<script>x()</script>"],
  ["markdown", "> ", "\n\n"],
] as const)("no word of thousands of tiny pieces of %s is lost, and it is reported once", (format, before, behind) => {
  const words = Array.from({ length: 2_000 }, (_, index) => `Mot${index}`);
  const { article, problems } = parse(words.map((word) => before + word + behind).join(""), { format });
  const kept = new Set(JSON.stringify([article, problems]).match(/Mot\d+/g));
  expect(words.filter((word) => !kept.has(word))).toEqual([]);
  expect(problems.filter(({ code }) => code === "copy-too-fragmented")).toHaveLength(1);
});

test.each([
  ["a long article", "Le conseil municipal a voté jeudi soir le budget de la ville pour 2024.\n\n".repeat(2_000)],
  ["a list of a hundred results", `${"Dossard 12\n".repeat(100)}`],
])("%s is read block by block", (_, source) => {
  expect(parse(source, { format: "text" }).problems.map(({ code }) => code)).not.toContain("copy-too-fragmented");
});

describe("inline signs of Markdown", () => {
  test.each(["*a_ ", "a**b", "[a](", "![[]()", "[", "<", "&", "~~a", "[x]{.a}", "<b>a"])(
    "thousands of %s are text",
    (unit) => {
      const source = filled(unit).repeat(4).trimEnd();
      const { article, problems } = parse(source, { format: "markdown" });
      expect(toText(article)).toBe(source);
      expect(problems.filter(({ code }) => code === "markdown-too-complex")).toHaveLength(1);
    },
  );

  test("hundreds of them in a paragraph are read, and so are thousands in a long copy", () => {
    const links = Array.from({ length: 300 }, (_, index) => `[étude *${index}*](https://example.org/${index})`);
    const paragraph = `Voir ${links.join(", ")}.`;
    const source = `${paragraph}\n\n`.repeat(20);
    const { article, problems } = parse(source, { format: "markdown" });
    expect(JSON.stringify(article).split('"type":"link"')).toHaveLength(6_001);
    expect(problems.map(({ code }) => code)).not.toContain("markdown-too-complex");
  });
});
