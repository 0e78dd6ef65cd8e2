import type { LabelDefinition } from "./label.js";

/** Publication and update dates: « Publié le … à …, mis à jour le … ». */
export const date: LabelDefinition = {
  label: "date",
  french: "date",
  node: "meta",
  cues: [
    {
      name: "dated",
      at: "start",
      words:
        "publie, publiee, publication, publie le, publie a, mis a jour, mise a jour, mis en ligne, mise en ligne, modifie, modifie le, actualise, actualisee, actualise le, maj, cree, cree le, date de publication, derniere mise a, derniere modification, paru, paru le, post, poste le, diffuse le, diffuse, le, ajoute, mis, parution",
      en: "starts with a publication word",
      fr: "commence par un mot de parution",
    },
    {
      name: "weekday",
      at: "start",
      words: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim",
      en: "starts with a weekday",
      fr: "commence par un jour",
    },
    {
      name: "month",
      at: "any",
      words:
        "janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, janv, fevr, fev, avr, juil, sept, oct, nov, dec, jan",
      en: "names a month",
      fr: "nomme un mois",
    },
    {
      name: "updated",
      at: "any",
      words: "mis a jour, mise a jour, modifie le, modifie a, actualise, actualise le, maj",
      en: "says it was updated",
      fr: "dit la mise à jour",
    },
    {
      name: "ago",
      at: "any",
      words: "il y a, heures, minutes, il y, hier, avant hier, aujourd hui",
      en: "says how long ago",
      fr: "dit depuis quand",
    },
    {
      name: "ago-start",
      at: "start",
      words: "il y a, aujourd hui a, hier a, avant hier a, ce matin a, ce midi, cet apres midi, ce soir a, hier soir a",
      en: "starts with how long ago",
      fr: "commence par l’ancienneté",
    },
  ],
};
