import type { LabelDefinition } from "./label.js";

/** An item of a list; its bullet may be lost. */
export const listItem: LabelDefinition = {
  label: "listItem",
  french: "liste",
  node: "list",
  cues: [
    {
      name: "item",
      at: "start",
      words: "premierement, deuxiemement, primo, secundo",
      en: "counts",
      fr: "énumère",
    },
  ],
};
