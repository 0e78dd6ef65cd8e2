import type { LabelDefinition } from "./label.js";

/** Place, date and agency in front of a dispatch: « PARIS, 3 juil 2024 (AFP) – ». */
export const dateline: LabelDefinition = {
  label: "dateline",
  french: "lieu, date, agence",
  node: "dateline",
  cues: [
    {
      name: "place-agency",
      at: "any",
      words: "afp, ats, belga, reuters, ap, pc",
      en: "names an agency near a dash",
      fr: "nomme une agence près d’un tiret",
    },
  ],
};
