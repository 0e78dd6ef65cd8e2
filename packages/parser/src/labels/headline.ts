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
    {
      name: "speech-title",
      at: "start",
      words:
        "interview de m, interview de mme, interview de monsieur, interview de madame, entretien de m, entretien de mme, discours de m, discours de mme, discours du, declaration de m, declaration de mme, declaration du, allocution de m, allocution de mme, allocution du, conference de presse, point de presse, intervention de m, intervention de mme, message de m, message de mme, message du, audition de m, audition de mme",
      en: "starts like the title of a transcript",
      fr: "commence comme le titre d’une transcription",
    },
  ],
};
