import type { LabelDefinition } from "./label.js";

/** Editor's note, correction, source, footnote. */
export const note: LabelDefinition = {
  label: "note",
  french: "note",
  node: "note",
  cues: [
    {
      name: "rectified",
      at: "start",
      words:
        "rectificatif, correction, corrections, erratum, errata, precision, ndlr, note de la, note de l, nota, edit, edit du, source, sources, methodologie, infos pratiques, informations pratiques, renseignements, rens, tarif, tarifs, reservations, reservation, billetterie, mise a jour, droit de reponse, mea culpa, bibliographie, pour en savoir, adresse, horaires, jusqu au",
      en: "starts with a word of notes",
      fr: "commence par un mot de note",
    },
    {
      name: "noted",
      at: "start",
      words:
        "note, notes, cet article est, cet article a, cet entretien a, article publie, article initialement, article mis a, cette version, dans une version, ce texte, ce texte est, avertissement, transparence, contact, y aller, les prenoms ont, le prenom a, les noms ont, prenom modifie, prenoms modifies, prenom d emprunt, prenoms d emprunt, prenom fictif, nom d emprunt",
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
    {
      name: "practical",
      at: "any",
      words:
        "tel, rens, tarif, tarifs, entree libre, entree gratuite, ouvert du, ouvert tous, ouvert le, plein tarif, tarif plein, tarif reduit, sur reservation, sur inscription, en salle, en salles, film francais, film americain, film britannique, film italien, film belge, film suisse, film espagnol, film allemand, film japonais, film quebecois, film canadien, duree, isbn, p, 1 cd, 2 cd, traduit de",
      en: "gives practical details",
      fr: "donne des renseignements pratiques",
    },
  ],
};
