import { describe, expect, test } from "vitest";
import { defaultRecogniseContext } from "../recognise/recognition.js";
import { scanText } from "./scan.js";

const known = { timeZone: "Europe/Paris", datePublished: "2024-11-27T10:00:00+01:00" };

/** Marks as `type(text; field)`, loose marks as `loose(mark)`. */
function shown(text: string, context = defaultRecogniseContext): string[] {
  const { marks, loose } = scanText(text, context);
  return [
    ...marks.map(({ start, end, type, ...fields }) => {
      const values = Object.values(fields);
      return `${type}(${[text.slice(start, end), ...values].join("; ")})`;
    }),
    ...loose.map(({ mark }) => `loose(${mark})`),
  ];
}

describe("quotations", () => {
  test.each([
    ["Le « pont » rouvre.", ["quote(« pont »)"]],
    ["Le «pont» rouvre.", ["quote(«pont»)"]],
    ["Le “pont” rouvre.", ["quote(“pont”)"]],
    ['Le "pont" rouvre.', ['quote("pont")']],
    ['L\'"affaire" du pont', ['quote("affaire")']],
    ["Il dit « le “vieux” pont ».", ["quote(« le “vieux” pont »)", "quote(“vieux”)"]],
    ["Il dit « le « vieux » pont ».", ["quote(« le « vieux » pont »)", "quote(« vieux »)"]],
    ['Un écran de 5" et un "pont".', ['quote("pont")']],
    ['L’opération " boîtes à douceur " revient.', ['quote(" boîtes à douceur ")']],
    ['Moins de 10 %."D’abord, on compte", dit-il.', ['quote("D’abord, on compte")']],
    ["Le « pont rouvre.", ["loose(«)"]],
    ["Le pont » rouvre.", ["loose(»)"]],
    ["Le « “vieux pont » rouvre.", ["quote(« “vieux pont »)", "loose(“)"]],
    ["« »", []],
    ["L’an 2000, c’est loin.", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("speakers", () => {
  test.each([
    ["« Le pont rouvre demain », a déclaré Anne Roux.", "Anne Roux"],
    ["« Le pont rouvre demain », explique la préfète Anne Roux.", "Anne Roux"],
    ["« Le pont rouvre demain », explique la préfète, Anne Roux.", "Anne Roux"],
    ["« Le pont rouvre demain », a déclaré mercredi à l’AFP Anne Roux.", "Anne Roux"],
    ["« Le pont rouvre demain », selon Anne Roux.", "Anne Roux"],
    ["« Le pont rouvre demain » lance Anne Roux, joyeuse.", "Anne Roux"],
    ["« Le pont rouvre demain », s’est félicitée Anne Roux.", undefined],
    ["Selon Anne Roux, « le pont rouvre demain ».", "Anne Roux"],
    ["Anne Roux explique : « Le pont rouvre demain. »", "Anne Roux"],
    ["Anne Roux : « Le pont rouvre demain »", "Anne Roux"],
    ["Anne Roux assure que « le pont rouvre demain ».", "Anne Roux"],
    ["« Le pont rouvre demain », a-t-elle dit.", undefined],
    ["À Metz, « le pont rouvre demain ».", undefined],
    ["Le rapport note que « le pont rouvre demain ».", undefined],
    ["« Le pont rouvre demain », a insisté le président de la République.", undefined],
    ["« Le pont rouvre demain », a indiqué la préfecture de la région Grand-Est.", undefined],
    ["« Le pont rouvre demain », estime l’American College of Bridges.", undefined],
    ["« Le pont rouvre demain », commente le Centre des ponts.", undefined],
    ["« Le pont rouvre demain », indique la FDP.", "FDP"],
    ["« Le pont rouvre demain », explique une image publiée par Anne Roux.", undefined],
    ["Lors du débat, Anne Roux a indiqué que « le pont rouvre demain ».", "Anne Roux"],
    ["Surtout, il annonce que « le pont rouvre demain ».", undefined],
    ["Roux a annoncé que « le pont rouvre demain ».", "Roux"],
    ["Cameroun : « Le pont rouvre demain »", undefined],
    ["Luc Petit de la Banque du Nord souligne que « le pont rouvre demain ».", "Luc Petit"],
    ["Anne Roux a vu le film « Le pont rouvre demain ».", undefined],
  ])("%s", (text, speaker) => {
    const quote = scanText(text, defaultRecogniseContext).marks.find((mark) => mark.type === "quote");
    expect(quote?.type === "quote" ? quote.speaker : "no quote").toBe(speaker);
  });
});

describe("incises", () => {
  test.each([
    ["« Le pont, a-t-il dit, rouvre demain. »", ["a-t-il dit"]],
    ["« Le pont, dit-elle, rouvre demain. »", ["dit-elle"]],
    ["« Le pont, explique Anne Roux, rouvre demain. »", ["explique Anne Roux"]],
    ["« Le pont rouvre, ajoute le maire. »", ["ajoute le maire"]],
    ["« Le pont, vieux de cent ans, rouvre demain. »", []],
    ["« Le pont, selon la loi, rouvre demain. »", []],
    ["« Le pont, je note, rouvre demain. »", []],
    ["Le pont, a-t-il dit, rouvre demain.", []],
  ])("%s", (text, expected) => {
    const { marks } = scanText(text, defaultRecogniseContext);
    expect(marks.filter((mark) => mark.type === "attribution").map((mark) => text.slice(mark.start, mark.end))).toEqual(
      expected,
    );
  });

  test("an incise that names the speaker gives it to the quotation", () => {
    expect(shown("« Le pont, explique Anne Roux, rouvre demain. »")).toEqual([
      "quote(« Le pont, explique Anne Roux, rouvre demain. »; Anne Roux)",
      "attribution(explique Anne Roux; Anne Roux)",
    ]);
  });
});

describe("links", () => {
  test.each([
    ["Voir https://exemple.fr/pont.", ["link(https://exemple.fr/pont; https://exemple.fr/pont)"]],
    ["(voir http://exemple.fr/a_(b)).", ["link(http://exemple.fr/a_(b); http://exemple.fr/a_(b))"]],
    ["(voir http://exemple.fr)Lire aussi", ["link(http://exemple.fr; http://exemple.fr)"]],
    [
      "http://exemple.fr,http://exemple.be/a,b",
      ["link(http://exemple.fr; http://exemple.fr)", "link(http://exemple.be/a,b; http://exemple.be/a,b)"],
    ],
    ["Voir www.exemple.fr, demain.", ["link(www.exemple.fr; https://www.exemple.fr)"]],
    ["Écrire à pont.metz@exemple.fr.", ["link(pont.metz@exemple.fr; mailto:pont.metz@exemple.fr)"]],
    [
      "« Voir https://exemple.fr/«pont» »",
      ["quote(« Voir https://exemple.fr/«pont» »)", "link(https://exemple.fr/; https://exemple.fr/)", "quote(«pont»)"],
    ],
    ["javascript://alert", []],
    ["ftp://exemple.fr", []],
    ["Le compte @metz", []],
    ["10:30, 5 @ 3 euros", []],
    ["exemple.fr", []],
    ["https://", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("sigles", () => {
  test.each([
    [
      "l’Organisation du traité de sécurité collective (OTSC)",
      ["abbreviation(OTSC; Organisation du traité de sécurité collective)"],
    ],
    [
      "le Centre national de la recherche scientifique (CNRS)",
      ["abbreviation(CNRS; Centre national de la recherche scientifique)"],
    ],
    [
      "l’OTSC (Organisation du traité de sécurité collective)",
      ["abbreviation(OTSC; Organisation du traité de sécurité collective)"],
    ],
    [
      "l’Insee (Institut national de la statistique et des études économiques)",
      ["abbreviation(Insee; Institut national de la statistique et des études économiques)"],
    ],
    ["la Haute autorité de santé (HAS)", ["abbreviation(HAS; Haute autorité de santé)"]],
    [
      "la SNCF (Société nationale des chemins de fer français)",
      ["abbreviation(SNCF; Société nationale des chemins de fer français)"],
    ],
    [
      "le Haut-Commissariat des Nations unies pour les réfugiés (HCR)",
      ["abbreviation(HCR; Haut-Commissariat des Nations unies pour les réfugiés)"],
    ],
    ["hier, les réfugiés ont été reçus au ministère (HCR)", []],
    ["le sénateur Luc Roche, sans étiquette (SRE)", []],
    ["la mer du Nord (AFP)", []],
    ["Anne Roux (PS)", []],
    ["le maire (LR) de Metz", []],
    ["Metz (Moselle)", []],
    ["un pont (le vieux)", []],
    ["(OTSC)", []],
    ["(", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("dates", () => {
  test.each([
    ["le 27 novembre 2024 au soir", ["time(27 novembre 2024; 2024-11-27)"]],
    ["mercredi 27 novembre 2024 à 15 h 30", ["time(mercredi 27 novembre 2024 à 15 h 30; 2024-11-27T15:30:00+01:00)"]],
    ["le 1er mai 2024", ["time(1er mai 2024; 2024-05-01)"]],
    ["le 27/11/2024", ["time(27/11/2024; 2024-11-27)"]],
    ["le 31 février 2024", []],
    ["le 27 novembre", []],
    ["jeudi, ce mercredi, hier", []],
    ["la version 1.2.34", []],
    ["entre 10 et 12 ans", []],
    ["visite de 24 heures via la mer Caspienne", []],
    ["12 mars à suivre", []],
    ["en 2024, 12 000 habitants", []],
  ])("%s without a date of publication", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ["le 25 novembre", ["time(25 novembre; 2024-11-25)"]],
    ["le 3 mai", []],
    ["ce mercredi", ["time(mercredi; 2024-11-27)"]],
    ["se prolongera jeudi", ["time(jeudi; 2024-11-28)"]],
    ["a annoncé lundi", ["time(lundi; 2024-11-25)"]],
    ["chaque lundi, le mardi, mercredi dernier, Vendredi saint, mardi gras", []],
  ])("%s published on a Wednesday", (text, expected) => {
    expect(shown(text, known)).toEqual(expected);
  });
});

describe("hostile text is read in linear time", () => {
  test.each([
    "«",
    "»",
    "« ",
    '"',
    '" ',
    "(",
    "(A",
    "A (",
    "@",
    "a@",
    "://",
    "http://",
    "www.",
    "1",
    "1 ",
    "12/",
    "1 m",
    "lundi ",
    ", a",
    "« a, ",
    "«a», dit ",
    "“„",
  ])("%s", (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      scanText(text, known);
      return performance.now() - start;
    };
    time(2000);
    expect(time(48_000)).toBeLessThan(1000);
  });
});
