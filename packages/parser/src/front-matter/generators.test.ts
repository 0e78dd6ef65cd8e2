import { expect, test } from "vitest";
import { parse } from "../index.js";

/** `meta` and problems of front matter, its language aside. */
function read(lines: string) {
  const { article, problems } = parse(
    `---\ntitre: Le bac reprend\n${lines}\n---\n\nLe bac traverse de nouveau le fleuve.`,
  );
  const { lang: _, ...meta } = article.meta;
  return { meta, codes: problems.map(({ code }) => code).filter((code) => code.startsWith("front-matter")) };
}

/** What Hugo, Jekyll and their like write at the head of a page. */
test.each([
  ['categories: ["Loire", "Transports"]', { sections: [{ name: "Loire" }, { name: "Transports" }] }],
  ["category: Loire\ncategories: [Loire, Transports]", { sections: [{ name: "Loire" }, { name: "Transports" }] }],
  [
    "author: Odile Carré\nauthors:\n  - Odile Carré\n  - name: Luc Morel",
    {
      contributors: [
        { name: "Odile Carré", role: "author" },
        { name: "Luc Morel", role: "author" },
      ],
    },
  ],
  [
    "auteurs:\n  - Odile Carré\n  - Louis Daman (photos)",
    {
      contributors: [
        { name: "Odile Carré", role: "author" },
        { name: "Louis Daman", role: "photographer" },
      ],
    },
  ],
  ["auteur: Odile Carré (Nantes)", { contributors: [{ name: "Odile Carré (Nantes)", role: "author" }] }],
  ["draft: true", { status: "draft" }],
  ["draft: false", {}],
  ["published: true", {}],
  ["published: false", { status: "draft" }],
  ["published: 2024-05-03 09:30:00 +0200", { datePublished: "2024-05-03T09:30:00+02:00" }],
])("%s", (lines, meta) => {
  expect(read(lines)).toEqual({ meta, codes: [] });
});

test.each(["featured_image: /bac.jpg", "cover:\n  image: /bac.jpg", "image:\n  path: /bac.jpg"])(
  "%s is the lead figure",
  (lines) => {
    const { article } = parse(`---\ntitre: Le bac reprend\n${lines}\n---\n\nLe bac traverse de nouveau le fleuve.`);
    expect(article.children[0].children.at(-1)).toMatchObject({
      type: "figure",
      role: "lead",
      children: [{ type: "image", url: "/bac.jpg" }],
    });
  },
);
