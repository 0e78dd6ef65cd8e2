import { describe, expect, test } from "vitest";
import { dateline } from "./dateline.js";
import { defaultRecogniseContext } from "./recognition.js";

describe("datelines", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "PARIS, 3 juil 2024 (AFP) – Le gouvernement a tranché.",
      { place: "PARIS", dateTime: "2024-07-03", source: "AFP" },
      "Le gouvernement a tranché.",
    ],
    ["BRUXELLES (Belga) - La Chambre a voté.", { place: "BRUXELLES", source: "Belga" }, "La Chambre a voté."],
    [
      "Katiola, 12 mars 2024 (AIP)- Six villages sont équipés.",
      { place: "Katiola", dateTime: "2024-03-12", source: "AIP" },
      "Six villages sont équipés.",
    ],
    ["Genève (ATS) — Le Conseil a voté.", { place: "Genève", source: "ATS" }, "Le Conseil a voté."],
    [
      "LYON, France (Reuters) - Les salariés ont voté.",
      { place: "LYON, France", source: "Reuters" },
      "Les salariés ont voté.",
    ],
    ["MONTRÉAL — Les élus ont voté.", { place: "MONTRÉAL" }, "Les élus ont voté."],
    ["(Québec) Le ministre a répondu.", { place: "Québec" }, "Le ministre a répondu."],
    ["(Paris, AFP) - Le ministre a répondu.", { place: "Paris", source: "AFP" }, "Le ministre a répondu."],
    ["(Keystone-ATS) Le Conseil a voté.", { source: "Keystone-ATS" }, "Le Conseil a voté."],
    [
      "Montréal – Le conseil municipal a voté lundi la fermeture de trois arénas de l’est de la ville.",
      { place: "Montréal" },
      "Le conseil municipal a voté lundi la fermeture de trois arénas de l’est de la ville.",
    ],
    [
      "Genève (Suisse) — Les délégués de quarante pays se sont séparés dimanche sans avoir rien signé.",
      { place: "Genève (Suisse)" },
      "Les délégués de quarante pays se sont séparés dimanche sans avoir rien signé.",
    ],
    ["PARIS, 3 juil 2024 (AFP) –", { place: "PARIS", dateTime: "2024-07-03", source: "AFP" }, ""],
  ])("%s", (line, fields, rest) => {
    const value = dateline(line, defaultRecogniseContext)?.value;
    const { end, textEnd: _textEnd, ...found } = value ?? { end: 0, textEnd: 0 };
    expect(found).toEqual(fields);
    expect(line.slice(end)).toBe(rest);
  });

  test.each([
    "Paris est une fête.",
    "Le gouvernement (AFP) a tranché.",
    "L’OTAN – qui s’élargit – a voté.",
    "Paris - Lyon en deux heures",
    "Football – Le club a signé lundi un gardien de dix-neuf ans, formé au pied de la cathédrale.",
    "(1) Un disque paru chez Harmonia.",
    "(Re)voir Paris",
    "TGV : la ligne est coupée",
    "EDIT – Le texte a changé.",
  ])("%s has none", (line) => {
    expect(dateline(line, defaultRecogniseContext)).toBeUndefined();
  });
});
