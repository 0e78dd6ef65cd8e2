import { describe, expect, test } from "vitest";
import type { Block } from "../block.js";
import { speakerOf } from "./speaker.js";
import { markTurns } from "./turns.js";

describe("speakerOf", () => {
  test.each([
    ["Anne Roux : Nous rouvrons.", "Anne Roux"],
    ["LE COURRIER. - Et maintenant ?", "LE COURRIER"],
    ["Le Courrier : Et maintenant ?", "Le Courrier"],
    ["L.F. : Pourquoi ?", "L.F."],
    ["L. F. – Pourquoi ?", "L. F."],
    ["A. Morin.- Oui.", "A. Morin"],
    ["M. Tanguay : Bon matin.", "M. Tanguay"],
    ["— Paul Hérault : Non.", "Paul Hérault"],
    ["Q.- Et ensuite ?", "Q"],
    ["R. Beaucoup.", "R"],
    ["HÉLÈNE CASTAING", "HÉLÈNE CASTAING"],
    ["Hélène Castaing\nBonjour.", "Hélène Castaing"],
    ["Jean d’Ormières : Oui.", "Jean d’Ormières"],
  ])("%s", (text, name) => {
    const speaker = speakerOf(text);
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe(name);
  });

  test.each([
    ["Au menu : un gratin."],
    ["Le pont rouvre à Nantes"],
    ["Il a dit : « Non. »"],
    ["Rendez-vous à 12:30 devant la mairie."],
    ["Saint-Malo-de-Guersac a voté."],
    ["La maire de Rennes : « Non. »"],
    ["bonjour : oui"],
    [""],
  ])("nobody in « %s »", (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });
});

/** The labels the turns settle, `-` where they settle none. */
function marked(texts: readonly string[]): string[] {
  const blocks = texts.map((text): Block => ({ text, start: 0, end: text.length }));
  markTurns(blocks);
  return blocks.map(({ given, speaker }) => (given === undefined ? "-" : `${given.label} ${speaker ?? ""}`.trim()));
}

describe("markTurns", () => {
  test("names on lines of their own", () => {
    expect(
      marked([
        "JEAN MOREL",
        "Qui paiera ?",
        "ANNE ROUX",
        "L’État, pour moitié.",
        "JEAN MOREL",
        "Quand ?",
        "ANNE ROUX",
        "En mai.",
      ]),
    ).toEqual([
      "question JEAN MOREL",
      "question",
      "paragraph ANNE ROUX",
      "paragraph",
      "question JEAN MOREL",
      "question",
      "paragraph ANNE ROUX",
      "paragraph",
    ]);
  });

  test("names on lines of their own need no question mark; a third voice is one of them", () => {
    expect(
      marked([
        "JEAN MOREL",
        "Anne Roux, bonjour.",
        "ANNE ROUX",
        "Bonjour.",
        "JEAN MOREL",
        "Le plan est enterré, dit-on.",
        "ANNE ROUX",
        "Pas du tout, la moitié des crédits est engagée et les travaux ont commencé lundi.",
        "PAUL HÉRAULT",
        "Vous dites la moitié, la Cour des comptes parle d’un tiers.",
        "ANNE ROUX",
        "C’était l’an dernier.",
      ]),
    ).toEqual([
      "question JEAN MOREL",
      "question",
      "paragraph ANNE ROUX",
      "paragraph",
      "question JEAN MOREL",
      "question",
      "paragraph ANNE ROUX",
      "paragraph",
      "question PAUL HÉRAULT",
      "question",
      "paragraph ANNE ROUX",
      "paragraph",
    ]);
  });

  test("names before the words, in full and then as initials", () => {
    expect(
      marked([
        "Le Courrier : Qui paiera le pont ?",
        "Anne Roux : L’État, pour moitié, et la région pour le reste.",
        "LC : Et les riverains.",
        "AR : Ils ne paieront rien, je m’y suis engagée devant eux.",
        "LC : Quand ouvrira-t-il ?",
        "AR : En mai, si la Loire le veut bien.",
      ]),
    ).toEqual([
      "question Le Courrier",
      "paragraph Anne Roux",
      "question LC",
      "paragraph AR",
      "question LC",
      "paragraph AR",
    ]);
  });

  test("a question without a mark is one by who asks it", () => {
    expect(
      marked([
        "Q. – Qui paiera ?",
        "R. – L’État.",
        "Q. – Vous en doutez.",
        "R. – Un peu.",
        "Q. – Pourquoi ?",
        "R. – Je le sens.",
      ]),
    ).toEqual(["question", "paragraph", "question", "paragraph", "question", "paragraph"]);
  });

  test("only those who answer are named", () => {
    expect(
      marked([
        "Qui paiera ?",
        "Roux : L’État.",
        "Et ensuite ?",
        "Roux : La région.",
        "Vous en doutez.",
        "Roux : Un peu.",
      ]),
    ).toEqual(["question", "paragraph Roux", "question", "paragraph Roux", "question", "paragraph Roux"]);
  });

  test.each([
    ["a byline twice", ["Anne Roux", "Anne Roux", "Le pont rouvre en mai, a dit le préfet.", "Photo : AFP"]],
    ["sheets of figures", ["Prix : 12 €.", "Poids : 3 kg.", "Prix : 14 €.", "Poids : 4 kg."]],
    [
      "heads that come back",
      ["Amour", "Vous serez comblé.", "Travail", "Patience.", "Amour", "Une surprise vous attend.", "Travail", "Osez."],
    ],
    ["names that speak once", ["Anne Roux : oui.", "Paul Hérault : non.", "Luc Petit : peut-être ?"]],
    ["one name that comes back in prose", ["Anne Roux : « Oui. »", "Le pont rouvre.", "Anne Roux : « Non. »"]],
  ])("no turns: %s", (_, texts) => {
    expect(marked(texts)).toEqual(texts.map(() => "-"));
  });
});
