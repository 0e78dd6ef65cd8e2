import type { LabelDefinition } from "./label.js";

/** The title: one an article, never a final full stop. */
export const headline: LabelDefinition = {
  label: "headline",
  french: "titre",
  node: "headline",
  cues: [
    {
      name: "opening",
      at: "start",
      words: "video, en images, en direct, direct, carte, cartes, exclusif, info, entretien, enquete, reportage",
      en: "starts with a label titles open with",
      fr: "commence par une étiquette de titre",
    },
  ],
};
