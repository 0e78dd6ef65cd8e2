import { describe, expect, test } from "vitest";
import { attribution } from "./attribution.js";
import { defaultRecogniseContext } from "./recognition.js";

describe("attributions", () => {
  test.each<[string, string | undefined, string | undefined]>([
    ["Kassym-Jomart Tokaïev, Président du Kazakhstan", "Kassym-Jomart Tokaïev", "Président du Kazakhstan"],
    ["Pascale Crépin, épidémiologiste", "Pascale Crépin", "épidémiologiste"],
    ["— Anne Roux, boulangère à Metz", "Anne Roux", "boulangère à Metz"],
    ["– Anne Roux, boulangère", "Anne Roux", "boulangère"],
    ["Anne Roux\nboulangère à Metz", "Anne Roux", "boulangère à Metz"],
    ["Anne Roux – boulangère", "Anne Roux", "boulangère"],
    ["Anne Roux (boulangère)", "Anne Roux", "boulangère"],
    ["Alain Mabille, auteur de Petit caillou.", "Alain Mabille", "auteur de Petit caillou"],
    ["Loric, 15 ans, lecteur du Labyrinthe", "Loric", "15 ans, lecteur du Labyrinthe"],
    ["Anne Roux", "Anne Roux", undefined],
    ["Mme Anne Roux, préfète", "Mme Anne Roux", "préfète"],
    ["à franceinfo", undefined, "à franceinfo"],
  ])("%s", (line, name, role) => {
    const value = attribution(line, defaultRecogniseContext)?.value;
    expect([value?.name, value?.role]).toEqual([name, role]);
  });

  test.each([
    "Anne Roux, elle, attend encore.",
    "Paris, où tout se décide, attend",
    "Le pont, la rive et le fleuve",
    "Une alliance éprouvée",
    "à mesure que le temps passe, tout change",
    "Des projets énergétiques ambitieux",
  ])("%s is none", (line) => {
    expect(attribution(line, defaultRecogniseContext)).toBeUndefined();
  });
});
