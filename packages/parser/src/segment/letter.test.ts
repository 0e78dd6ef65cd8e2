import { describe, expect, test } from "vitest";
import { explain } from "../index.js";

const ARTICLE = `Le pont rouvre enfin à la circulation

Par Claire Dumont

Le pont de la Moselle, fermé depuis lundi aux voitures, rouvre ce matin dans les deux sens, a fait savoir la préfecture dans un bref message aux riverains.

La vitesse y reste limitée à 30 km/h jusqu’à la fin du mois de mai, le temps de contrôler les joints du tablier.`;

const labels = (source: string) => explain(source).blocks.map(({ label }) => label);
const article = labels(ARTICLE);

describe("what surrounds copy that came as a letter is no part of it", () => {
  test.each([
    ["greeting", "Bonjour,", 1],
    ["greeting to all, and what is sent", "Bonjour à tous,\n\nVoici le papier pour demain, 4 000 signes.", 2],
    ["greeting by name", "Salut Marie,\n\nCi-joint l’interview promise :", 2],
  ])("%s", (_, above, many) => {
    expect(labels(`${above}\n\n${ARTICLE}`)).toEqual([...Array(many).fill("furniture"), ...article]);
  });

  test.each([
    ["closing", "Cordialement,\n\nClaire Dumont", 2],
    ["closing in one block", "Cordialement,\nClaire Dumont\nService Régions\n06 12 34 56 78", 1],
    ["closing with a telephone", "Bonne soirée,\n\nClaire\n\n06 12 34 56 78", 3],
    [
      "closing with a notice",
      "Bien à vous,\n\nClaire Dumont\n\nCe message est confidentiel ; s’il vous est parvenu par erreur, détruisez-le.",
      3,
    ],
  ])("%s", (_, below, many) => {
    expect(labels(`Bonjour,\n\n${ARTICLE}\n\n${below}`)).toEqual([
      "furniture",
      ...article,
      ...Array(many).fill("furniture"),
    ]);
  });

  test.each([
    ["without a greeting, thanks are text", `${ARTICLE}\n\nMerci à vous.`],
    ["a sentence that begins like a greeting", `Bonjour tristesse, le roman, revient en poche\n\n${ARTICLE}`],
  ])("%s", (_, source) => {
    expect(labels(source)).not.toContain("furniture");
  });

  test("in HTML, too, unless it has a title above", () => {
    const paragraphs = ARTICLE.split("\n\n")
      .map((text) => `<p>${text}</p>`)
      .join("");
    expect(explain(`<p>Bonjour,</p>${paragraphs}`).blocks[0]?.label).toBe("furniture");
    expect(explain(`<h1>La lettre du dimanche</h1><p>Bonjour,</p>${paragraphs}`).blocks[1]?.label).not.toBe(
      "furniture",
    );
  });
});

describe("of a mail and the one it answers or passes on the longer is the copy", () => {
  const attribution = "Le ven. 3 mai 2024 à 10:12, Claire Dumont <c.dumont@example.org> a écrit :";

  test.each([
    ["an answer above", `C’est bon pour moi.\n\nMarie\n\n${attribution}\n\n${ARTICLE}`, 3],
    [
      "an answer above, and a greeting",
      `C’est bon.\n\n${attribution}\n\nMarie,\n\nLe papier corrigé :\n\n${ARTICLE}`,
      4,
    ],
    [
      "a mail that is passed on",
      `Pour info.\n\n---------- Forwarded message ---------\n\nDe : Claire Dumont <c.dumont@example.org>\nObjet : le pont\n\n${ARTICLE}`,
      4,
    ],
  ])("%s", (_, source, many) => {
    expect(labels(source)).toEqual([...Array(many).fill("furniture"), ...article]);
  });

  test("what is answered, below", () => {
    expect(labels(`Bonjour,\n\n${ARTICLE}\n\n${attribution}\n\nTu peux m’envoyer le papier ?`)).toEqual([
      "furniture",
      ...article,
      "furniture",
      "furniture",
    ]);
  });

  test("what somebody wrote to the world is text", () => {
    const source = `${ARTICLE}\n\nLe 3 mai 2024 à 10h12, le préfet a écrit :\n\n« Le pont rouvre. »`;
    expect(labels(source).slice(-2)).not.toContain("furniture");
  });
});
