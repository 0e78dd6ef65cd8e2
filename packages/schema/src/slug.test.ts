import { expect, test } from "vitest";
import { article, emphasis, paragraph, slug, superscript } from "./index.js";

test.each([
  ["L’accord d’investissements", "l-accord-d-investissements"],
  ["L'accord d'investissements", "l-accord-d-investissements"],
  ["Œuvre et cœur : l’æthuse", "oeuvre-et-coeur-l-aethuse"],
  ["10 M€ pour l’été, 49€ l’hiver", "10-m-euros-pour-l-ete-49-euros-l-hiver"],
  ["Ça coûte 3,50 € !", "ca-coute-3-50-euros"],
  ["Aujourd’hui, à Saint-Étienne… « Non »", "aujourd-hui-a-saint-etienne-non"],
  ["XXᵉ siècle", "xxe-siecle"],
  ["Dupont & fils", "dupont-et-fils"],
  ["e\u0301te\u0301", "ete"],
  ["anti\u00adconstitutionnel", "anticonstitutionnel"],
  ["Łódź, Tromsø, Straße", "lodz-tromso-strasse"],
  ["Москва", "москва"],
  ["!!!", ""],
  ["", ""],
])("%j → %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test("an article’s slug is its own, else its headline’s", () => {
  expect(slug(article({ header: { headline: ["Le ", emphasis("Titanic")] } }))).toBe("le-titanic");
  expect(slug(article({ meta: { slug: "titanic" }, header: { headline: "Le Titanic" } }))).toBe("titanic");
  expect(slug(article({ meta: { slug: "../../Été à Paris" }, header: { headline: "Le Titanic" } }))).toBe(
    "ete-a-paris",
  );
  expect(slug(article({ body: ["Sans titre."] }))).toBe("");
  expect(slug(paragraph(["XIX", superscript("e")]))).toBe("xixe");
});

test("a long headline is cut between words", () => {
  const long = slug("éléphant ".repeat(40));
  expect(long).toBe(`${"elephant-".repeat(10)}elephant`);
  expect(slug("a".repeat(300))).toBe("a".repeat(100));
});
