import { describe, expect, test } from "vitest";
import { defaultRecogniseContext } from "./recognition.js";
import { relatedLink } from "./related-link.js";

describe("related links", () => {
  test.each([
    ["Lire aussi : Le pont rouvre", "Le pont rouvre"],
    ["À lire aussi : Le pont rouvre", "Le pont rouvre"],
    ["A lire aussi Le pont rouvre", "Le pont rouvre"],
    ["À lire aussiLe pont rouvre", "Le pont rouvre"],
    ["LIRE AUSSI >> Le pont rouvre", "Le pont rouvre"],
    ["» LIRE AUSSI - Le pont rouvre", "Le pont rouvre"],
    [">> A lire aussi : Le pont rouvre", "Le pont rouvre"],
    ["→ Le pont rouvre", "Le pont rouvre"],
    ["► Le pont rouvre", "Le pont rouvre"],
    ["Lire l’entretien : « Le pont tient »", "« Le pont tient »"],
    ["Voir aussi : Le pont en images", "Le pont en images"],
    ["À réécouter : la nuit du pont", "la nuit du pont"],
    ["Sur le même sujet : Le pont rouvre", "Le pont rouvre"],
  ])("%s", (line, title) => {
    const value = relatedLink(line, defaultRecogniseContext)?.value;
    expect([value?.kind, line.slice(value?.title?.start, value?.title?.end)]).toEqual(["link", title]);
  });

  test.each([
    "À LIRE AUSSI",
    "Sur le même sujet",
    "La rédaction vous conseille",
    "Lire aussi :",
    ">> À lire aussi",
    "Les plus lus",
  ])("%s is a heading", (line) => {
    expect(relatedLink(line, defaultRecogniseContext)?.value).toEqual({ kind: "heading" });
  });

  test.each([
    "Lire Proust en été, c’est tout un programme",
    "À lire, cet essai vif sur les ponts",
    "Lire la presse coûte cher",
    "Voir Naples et mourir",
    "« Le pont tient », dit-il.",
    "Le pont rouvre",
  ])("%s is none", (line) => {
    expect(relatedLink(line, defaultRecogniseContext)).toBeUndefined();
  });
});
