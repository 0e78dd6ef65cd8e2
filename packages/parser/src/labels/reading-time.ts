import type { LabelDefinition } from "./label.js";

/** « Lecture 3 min »: consumed, since it is computed. */
export const readingTime: LabelDefinition = {
  label: "readingTime",
  french: "temps de lecture",
  node: "none",
  cues: [
    {
      name: "reading",
      at: "any",
      words:
        "temps de lecture, duree de lecture, min de lecture, mn de lecture, minutes de lecture, minute de lecture, lecture en, lecture, temps, lire en, a lire en",
      en: "speaks of reading",
      fr: "parle de lecture",
    },
    {
      name: "minutes",
      at: "any",
      words: "min, mn, minutes, minute",
      en: "counts minutes",
      fr: "compte des minutes",
    },
  ],
};
