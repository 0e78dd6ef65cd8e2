import { describe, expect, test } from "vitest";
import { caption, splitCaption } from "./caption.js";
import { defaultRecogniseContext } from "./recognition.js";

describe("captions and their credits", () => {
  test.each<[string, string, string]>([
    ["Des bénévoles à Metz, le 3 mai. © Jean Roux / AFP", "Des bénévoles à Metz, le 3 mai.", "Jean Roux / AFP"],
    ["Le pont, mercredi. © Crédit photo : Anne Petit", "Le pont, mercredi.", "Anne Petit"],
    ["La place de la mairie — Anne Petit / SIPA", "La place de la mairie", "Anne Petit / SIPA"],
    ["La place de la mairie • © Anne Petit", "La place de la mairie", "Anne Petit"],
    [
      "Le stade, samedi soir (ADRIEN FAURE / HANS LUCAS / AFP)",
      "Le stade, samedi soir",
      "ADRIEN FAURE / HANS LUCAS / AFP",
    ],
    ["Le stade, samedi soir. (Crédits : DR)", "Le stade, samedi soir.", "DR"],
    ["Le stade, samedi soir. [Tiziana FABRE / AFP]", "Le stade, samedi soir.", "Tiziana FABRE / AFP"],
    ["Le logo de l’entreprise. Dado Rivic/REUTERS", "Le logo de l’entreprise.", "Dado Rivic/REUTERS"],
    ["Le pont, lundi. AFP/JOEL SAGE.", "Le pont, lundi.", "AFP/JOEL SAGE"],
    ["Le pont, lundi. Photo Anne Petit/REUTERS", "Le pont, lundi.", "Anne Petit/REUTERS"],
    ["Le pont, lundi. PHOTO LUC MORIN, LA PRESSE", "Le pont, lundi.", "LUC MORIN, LA PRESSE"],
    ["Le pont, lundi // Source : Numéris", "Le pont, lundi", "Numéris"],
    ["Le pont, lundi. Luc Morin", "Le pont, lundi.", "Luc Morin"],
    ["Le pont, lundi. Crédit photo : Luc Morin", "Le pont, lundi.", "Luc Morin"],
  ])("%s", (line, legend, credit) => {
    const { caption: range, credit: found } = splitCaption(line);
    expect([line.slice(range?.start, range?.end), line.slice(found?.start, found?.end)]).toEqual([legend, credit]);
  });

  test.each([
    "La réalisatrice de « La Vie d’avant », Isabelle Czarni.",
    "Cortège nocturne, dans la nuit de mercredi à jeudi, à Paris.",
    "Le président et la ministre — celle des comptes — à l’Assemblée.",
    "Une journée portes ouvertes",
  ])("%s has no credit", (line) => {
    expect(splitCaption(line)).toEqual({ caption: { start: 0, end: line.length } });
    expect(caption(line, defaultRecogniseContext)).toBeUndefined();
  });

  test.each(["Florence Pion/Adobe Stock", "(Crédits : Reuters)"])("%s is only a credit", (line) => {
    expect(splitCaption(line).caption).toBeUndefined();
  });
});
