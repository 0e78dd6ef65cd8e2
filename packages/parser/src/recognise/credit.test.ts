import { describe, expect, test } from "vitest";
import { credit } from "./credit.js";
import { defaultRecogniseContext } from "./recognition.js";

describe("credits", () => {
  test.each([
    ["Photo : AFP", "agency", "AFP"],
    ["Crédit : Genya SAVINE / AFP", "photographer", "Genya SAVINE / AFP"],
    ["Crédit photo : Anne Petit", "photographer", "Anne Petit"],
    ["Crédits photos © Anne Petit", "photographer", "Anne Petit"],
    ["© Anne Petit", "photographer", "Anne Petit"],
    ["(Crédits : DR)", "photographer", "DR"],
    ["afp.com/Alain JOUARD", "photographer", "afp.com/Alain JOUARD"],
    ["PHOTO ARCHIVES LA PRESSE", "archive", "LA PRESSE"],
    ["Illustration : Luc Morin", "illustrator", "Luc Morin"],
    ["Anne Petit / AFP", "photographer", "Anne Petit / AFP"],
    ["Capture d’écran : YouTube", "source", "YouTube"],
  ])("%s", (line, role, holder) => {
    expect(credit(line, defaultRecogniseContext)?.value).toEqual({ role, holder });
  });

  test.each([
    "Photo de famille à l’Élysée",
    "Le ministre / la ministre",
    "Crédit immobilier : les taux remontent encore et les banques se font plus prudentes que jamais",
    "Archives : comment trier ses papiers sans rien perdre, en dix conseils simples ?",
    "© Tous droits réservés",
    "Lyon / Marseille : le match",
  ])("%s is none", (line) => {
    expect(credit(line, defaultRecogniseContext)).toBeUndefined();
  });
});
