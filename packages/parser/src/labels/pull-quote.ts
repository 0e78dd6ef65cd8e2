import type { LabelDefinition } from "./label.js";

/** A quotation set apart from the text. */
export const pullQuote: LabelDefinition = {
  label: "pullQuote",
  french: "exergue",
  node: "pullQuote",
  cues: [
    {
      name: "first-person",
      at: "any",
      words: "je, j, mon, ma, mes, moi, m",
      en: "speaks in the first person",
      fr: "parle à la première personne",
    },
    {
      name: "we",
      at: "any",
      words: "nous, notre, nos",
      en: "says « nous »",
      fr: "dit « nous »",
    },
    {
      name: "must",
      at: "any",
      words: "il faut, il y a, c est, on ne, on a, on est, on peut, n est pas, ce n est",
      en: "speaks as people talk",
      fr: "parle comme à l’oral",
    },
  ],
};
