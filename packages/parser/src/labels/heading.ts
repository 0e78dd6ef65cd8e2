import type { LabelDefinition } from "./label.js";

/** Subhead: short, no full stop, before a paragraph. */
export const heading: LabelDefinition = {
  label: "heading",
  french: "intertitre",
  node: "heading",
  cues: [
    {
      name: "box-head",
      at: "all",
      words:
        "l essentiel, essentiel, en bref, en resume, resume, a retenir, les faits, le contexte, contexte, fiche technique, reperes, bio express, infos pratiques, informations pratiques, mode d emploi, chronologie, en chiffres, le chiffre, les chiffres, les dates, les chiffres cles, pour comprendre, verdict, le verdict, notre avis, notre verdict, conclusion, en conclusion, introduction, a savoir, bon a savoir, le programme, les resultats, lexique, glossaire, definition, methodologie, le bilan, la suite, epilogue, prologue, avant apres, l enjeu, les enjeux, le constat, la reaction, les reactions, la recette, ingredients, preparation, points forts, points faibles, les plus, les moins",
      en: "is a usual head of a box",
      fr: "est un titre d’encadré courant",
    },
  ],
};
