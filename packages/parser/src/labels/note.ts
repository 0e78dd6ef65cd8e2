import type { LabelDefinition } from "./label.js";

/** Editor's note, correction, source, footnote. */
export const note: LabelDefinition = {
  label: "note",
  french: "note",
  node: "note",
  cues: [
    {
      name: "noted",
      at: "start",
      words:
        "note, notes, nota, ndlr, edit, correction, rectificatif, precision, erratum, source, sources, methodologie, 1, 2, 3, 4, les prenoms ont, le prenom a, les noms ont, prenom, prenom modifie, prenoms modifies, prenom d emprunt, prenoms d emprunt, prenom fictif, nom d emprunt, cet article est, cet article a, cet entretien a, article publie, article initialement, article mis a, mise a jour, cette version, dans une version, ce texte, ce texte est, avertissement, transparence, infos pratiques, informations pratiques, pratique, renseignements, contact, tarif, tarifs, y aller, reservations",
      en: "starts like a note",
      fr: "commence comme une note",
    },
    {
      name: "renamed",
      at: "any",
      words:
        "prenom a ete, prenoms ont ete, ont ete modifies, a ete modifie, a ete change, ont ete changes, noms ont ete, prenom d emprunt, prenoms d emprunt, a sa demande, a leur demande, ndlr, version precedente, initialement publie, republie, traduit de, traduit par, traduit de l, version originale, lire l article, creative commons, the conversation",
      en: "explains a change",
      fr: "explique un changement",
    },
  ],
};
