import { expect, test } from "vitest";
import { parse } from "../index.js";
import { repair } from "./index.js";

const COLUMN = [
  "Lundi, six heures. Devant la grille, une di-",
  "zaine d’anciens attendent, une écharpe sur le",
  "nez. « On n’y croyait plus », souffle Yvonne Le",
  "Bihan, trente ans de maison, et c’est peut-",
  "être vrai.",
  "",
  "Le repreneur a mis sur la table",
  "1,4 million d’euros. Il veut relancer la bou-",
  "tique.",
].join("\n");

test("the column of a PDF is joined where its lines break for want of room", () => {
  expect(repair(COLUMN, "text")?.mapped.text).toBe(
    "Lundi, six heures. Devant la grille, une dizaine d’anciens attendent, une écharpe sur le nez. « On n’y croyait plus », souffle Yvonne Le Bihan, trente ans de maison, et c’est peut-être vrai.\n\nLe repreneur a mis sur la table\n1,4 million d’euros. Il veut relancer la boutique.",
  );
});

test("it is reported once, as mended or as it is", () => {
  for (const repair of [true, false]) {
    const found = parse(COLUMN, { repair }).problems.filter(({ code }) => code === "copy-hard-wrapped");
    expect(found.map(({ args }) => args)).toEqual([{ columns: 47, repaired: repair }]);
  }
});

test.each([
  ["one cut word tells no column", "Le gouver-\nnement a décidé de fermer la route\net de la rouvrir demain."],
  ["verse is none", "Sous le pont Mirabeau coule la Seine\nEt nos amours\nFaut-il qu’il m’en souvienne"],
])("%s", (_, source) => {
  expect(repair(source, "text")?.damages.map(({ code }) => code) ?? []).not.toContain("copy-hard-wrapped");
});

test("the head of a page tells no margin, and the lines of a title break where they like", () => {
  const source = `L’ÉCHO – VENDREDI 3 MAI                                   3\n\nLa filature de Seissan\ntourne à nouveau\n\n${COLUMN}`;
  const text = repair(source, "text")?.mapped.text ?? "";
  expect(text).toContain(
    "La filature de Seissan tourne à nouveau\n\nLundi, six heures. Devant la grille, une dizaine d’anciens",
  );
});

test("a figure goes on a line that is nearly full", () => {
  const source = COLUMN.replace("Le repreneur a mis sur la table", "Le repreneur, un Breton, a mis sur la table");
  expect(repair(source, "text")?.mapped.text).toContain("a mis sur la table 1,4 million d’euros.");
});
