import type { LabelDefinition } from "./label.js";

/** Cells in rows. */
export const table: LabelDefinition = {
  label: "table",
  french: "tableau",
  node: "table",
  cues: [
    {
      name: "tabular",
      at: "start",
      words: "tableau, classement, resultats",
      en: "starts like a table",
      fr: "commence comme un tableau",
    },
  ],
};
