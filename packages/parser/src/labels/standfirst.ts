import type { LabelDefinition } from "./label.js";

/** The text between title and body that sums up: one block, full sentences. */
export const standfirst: LabelDefinition = {
  label: "standfirst",
  french: "chapô",
  node: "standfirst",
  cues: [
    {
      name: "lead-label",
      at: "start",
      words:
        "opinion, opinions, entretien, interview, reportage, enquete, analyse, recit, portrait, video, fake off, l essentiel, essentiel, recadrage, info, decryptage, tribune, reperes, temoignage, temoignages, le scan, le scan sport, le scan politique, chronique, critique, exclusif, grand format",
      en: "opens with a genre label",
      fr: "s’ouvre par une étiquette de genre",
    },
    {
      name: "announce",
      at: "any",
      words:
        "explications, on vous explique, decryptage, le point, on fait le, nous explique, explique, raconte, retour sur, tour d horizon, details, reportage, rencontre, entretien avec, analyse",
      en: "announces what follows",
      fr: "annonce la suite",
    },
  ],
};
