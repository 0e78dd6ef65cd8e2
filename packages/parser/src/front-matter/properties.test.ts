import { toText } from "@marbre/schema";
import { expect, test } from "vitest";
import { parse } from "../index.js";

const PROSE =
  "Depuis la rentrée, la plupart des produits servis aux écoliers viennent de moins de quarante kilomètres.";

test("the properties below a title, as Notion writes them, are front matter", () => {
  const { article } = parse(
    `# Les cantines passent au local\n\nAuteur: Camille Roques\nStatut: brouillon\nDate: 3 mai 2024\nÉtiquettes: cantine, agriculture\n\n${PROSE}\n`,
  );
  const { datePublished, ...meta } = article.meta;
  expect(meta).toEqual({
    lang: "fr",
    contributors: [{ name: "Camille Roques", role: "author" }],
    status: "draft",
    keywords: ["cantine", "agriculture"],
  });
  expect(datePublished).toMatch(/^2024-05-03T/);
  expect(toText(article)).toBe(`Les cantines passent au local\n\nCamille Roques\n\n${PROSE}`);
});

test.each([
  ["facts of what is told of", "Date: 12 mai\nLieu: halle aux grains"],
  ["one line", "Auteur: Camille Roques"],
  ["prose among them", "Auteur: Camille Roques\nTags: cantine\nUn mot de la rédaction."],
  ["keys of nobody", "Entrée: lentilles\nPlat: truite\nDessert: pommes"],
])("%s are none", (_, lines) => {
  const { article } = parse(`# Les cantines passent au local\n\n${lines}\n\n${PROSE}\n`);
  expect(article.meta.keywords).toBeUndefined();
  expect(article.meta.custom).toBeUndefined();
});
