import { toText } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { explain } from "../text.js";

const read = (source: string) => {
  const { article, blocks } = explain(source);
  return { blocks: blocks.map(({ label, text }) => [label, text]), article };
};

const LEAD =
  "Le ponton a été refait, les moteurs changés : lundi à six heures, le bac quittera de nouveau l’embarcadère.";

describe("parts that a reporter marked for the desk", () => {
  test.each([
    ["in small letters", "Titre : Le bac rouvre\n\nChapô : Six mois de détour s’achèvent.\n\n"],
    ["in capitals", "TITRE: Le bac rouvre\nCHAPO: Six mois de détour s’achèvent.\n\n"],
    ["in brackets", "[Titre] Le bac rouvre\n\n[Chapeau] Six mois de détour s’achèvent.\n\n"],
    ["on lines of their own", "TITRE\n\nLe bac rouvre\n\nCHAPÔ :\n\nSix mois de détour s’achèvent.\n\n"],
  ])("%s", (_, head) => {
    const { article, blocks } = read(
      `${head}${LEAD}\n\nInter : Des moteurs neufs\n\n${LEAD}\n\nINTER 2 : Et un pont ?\n\n${LEAD}`,
    );
    expect(article.children[0].children.map((node) => [node.type, toText(node)])).toEqual([
      ["headline", "Le bac rouvre"],
      ["standfirst", "Six mois de détour s’achèvent."],
    ]);
    expect(article.children[1].children.map(({ type }) => type)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "heading",
      "paragraph",
    ]);
    expect(blocks.filter(([label]) => label === "furniture")).toHaveLength(4);
  });

  test("legend, signature and pull quote", () => {
    const { article } = read(
      `Titre : Le bac rouvre\n\nSignature : Lise Morel\n\n${LEAD}\n\nExergue : On entend enfin les oiseaux.\n\n${LEAD}\n\nLégende photo : Le bac à quai, lundi. Photo : Lise Morel`,
    );
    expect(article.meta.contributors?.map(({ name }) => name)).toContain("Lise Morel");
    expect(article.children[1].children.map(({ type }) => type)).toEqual([
      "paragraph",
      "pullQuote",
      "paragraph",
      "figure",
    ]);
  });

  test("the text of a mark that runs over lines keeps its places", () => {
    const source = `Titre : Le bac rouvre\n\nChapô : Six mois de détour s’achèvent pour les riverains de la Loire, qui\nattendaient ce jour avec une impatience qu’ils ne cachent pas.\n\n${LEAD}`;
    const standfirst = read(source).article.children[0].children[1]!;
    expect(toText(standfirst)).toBe(
      "Six mois de détour s’achèvent pour les riverains de la Loire, qui attendaient ce jour avec une impatience qu’ils ne cachent pas.",
    );
    expect(standfirst.position?.start).toMatchObject({ line: 3, column: 9 });
  });

  test.each([
    ["the details of a book", `Le bac\n\n${LEAD}\n\n${LEAD}\n\nTitre : Le Passeur\n\nAuteur : Luc Petit`],
    ["a title alone", `Titre : Le bac rouvre\n\n${LEAD}`],
    [
      "a sentence about titles",
      `Le bac\n\nTitre de gloire : il a tenu.\n\nInter de Milan : une défaite de plus.\n\n${LEAD}`,
    ],
  ])("%s: none", (_, source) => {
    expect(read(source).blocks.map(([label]) => label)).not.toContain("furniture");
  });
});

test("a long line goes on in the next one that begins with a small letter, wrapped or not", () => {
  const { blocks } = read(
    `Le bac rouvre\n\n${LEAD} Les riverains, eux, réclament\nun pont.\n\nIls l’ont dit au préfet :\nun pont, et vite.\n\n${LEAD}`,
  );
  expect(blocks[1]![1]).toBe(`${LEAD} Les riverains, eux, réclament\nun pont.`);
  expect(blocks).toHaveLength(5);
});
