import { describe, expect, test } from "vitest";
import { defaultRecogniseContext } from "./recognition.js";
import { section, splitSections } from "./section.js";

describe("section trails", () => {
  test.each([
    ["ActualitésInternational", ["Actualités", "International"]],
    ["AccueilSportsFootballEuro", ["Accueil", "Sports", "Football", "Euro"]],
    ["Monde > Asie", ["Monde", "Asie"]],
    ["Accueil / Société", ["Accueil", "Société"]],
    ["Accueil > Économie et politique", ["Accueil", "Économie et politique"]],
    ["Parents & enfants / Sciences", ["Parents & enfants", "Sciences"]],
    ["Accueil | Culture | Cinéma", ["Accueil", "Culture", "Cinéma"]],
    ["Politique, Société", ["Politique", "Société"]],
    ["Accueil Monde Asie", ["Accueil", "Monde", "Asie"]],
    ["Actualités\nInternational", ["Actualités", "International"]],
    ["Covid-19Santé", ["Covid-19", "Santé"]],
    ["TechYouTube", ["Tech", "YouTube"]],
    ["Société", ["Société"]],
    ["Jeux vidéo", ["Jeux vidéo"]],
  ])("%s", (line, names) => {
    expect(section(line, defaultRecogniseContext)?.value).toEqual(names);
  });

  test.each([
    "Le ministre a parlé hier.",
    "Que faire ?",
    "À lire aussi :",
    "« Nous irons jusqu’au bout »",
    "1 200 manifestants ont défilé ce samedi dans les rues de Metz",
  ])("%s is none", (line) => {
    expect(section(line, defaultRecogniseContext)).toBeUndefined();
  });

  test("every character is a name or a separator", () => {
    expect(splitSections("Monde > AsieChine").ranges).toEqual([
      { start: 0, end: 5, part: "section" },
      { start: 5, end: 8, part: "cue" },
      { start: 8, end: 12, part: "section" },
      { start: 12, end: 17, part: "section" },
    ]);
  });

  test("a glued rubric is surer than a lone word", () => {
    expect(section("ActualitésInternational", defaultRecogniseContext)?.score).toBeGreaterThan(0.9);
    expect(section("Iran", defaultRecogniseContext)?.score).toBe(0.3);
  });
});
