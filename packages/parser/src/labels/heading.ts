import type { LabelDefinition } from "./label.js";

/** Subhead: short, no full stop, before a paragraph. */
export const heading: LabelDefinition = {
  label: "heading",
  french: "intertitre",
  node: "heading",
  cues: [
    {
      name: "mark",
      at: "start",
      words: "avant apres",
      en: "starts like a subhead",
      fr: "commence comme un intertitre",
    },
  ],
};
