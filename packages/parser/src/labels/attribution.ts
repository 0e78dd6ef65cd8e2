import type { LabelDefinition } from "./label.js";

/** The line under a quotation set apart: « Prénom Nom, fonction ». */
export const attribution: LabelDefinition = {
  label: "attribution",
  french: "auteur de la citation",
  node: "attribution",
  cues: [
    {
      name: "role",
      at: "any",
      words:
        "president, presidente, ministre, premier ministre, premiere ministre, directeur, directrice, professeur, professeure, chercheur, chercheuse, epidemiologiste, depute, deputee, senateur, senatrice, maire, porte parole, auteur, autrice, ecrivain, ans, avocat, avocate, medecin, docteur, sociologue, economiste, historien, historienne, politologue, philosophe, secretaire, secretaire general, chef, cheffe, pdg, fondateur, fondatrice, cofondateur, cofondatrice, responsable, membre, conseiller, conseillere, candidat, candidate, eurodepute, prefet, prefete, procureur, procureure, entraineur, joueur, joueuse, capitaine, capitaine des, patron, patronne, gerant, gerante, specialiste, expert, experte, psychologue, psychiatre, infirmier, infirmiere, enseignant, enseignante, etudiant, etudiante, agriculteur, agricultrice, eleveur, habitant, habitante, realisateur, realisatrice, acteur, actrice, chanteur, chanteuse, musicien, musicienne, artiste, delegue, deleguee, coordinateur, coordinatrice, vice president, vice presidente, general, commissaire, ambassadeur, ambassadrice, analyste, consultant, ingenieur, conseiller federal, bourgmestre, echevin, depute federal, lecteur, lectrice, secretaire d etat, ex, ancien, ancienne, adjoint, adjointe, elu, elue, syndicaliste, militant, militante, benevole, mere, pere, documentaliste, geographe, anthropologue, juriste, demographe",
      en: "names a function",
      fr: "nomme une fonction",
    },
    {
      name: "role-start",
      at: "start",
      words:
        "president, presidente, ministre, premier ministre, premiere ministre, directeur, directrice, professeur, professeure, chercheur, chercheuse, epidemiologiste, depute, deputee, senateur, senatrice, maire, porte parole, auteur, autrice, ecrivain, avocat, avocate, medecin, docteur, sociologue, economiste, historien, historienne, politologue, philosophe, secretaire, secretaire general, chef, cheffe, pdg, fondateur, fondatrice, cofondateur, cofondatrice, responsable, membre, conseiller, conseillere, candidat, candidate, eurodepute, prefet, prefete, procureur, procureure, entraineur, joueur, joueuse, capitaine, capitaine des, patron, patronne, gerant, gerante, specialiste, expert, experte, psychologue, psychiatre, infirmier, infirmiere, enseignant, enseignante, etudiant, etudiante, agriculteur, agricultrice, eleveur, habitant, habitante, realisateur, realisatrice, acteur, actrice, chanteur, chanteuse, musicien, musicienne, artiste, delegue, deleguee, coordinateur, coordinatrice, vice president, vice presidente, general, commissaire, ambassadeur, ambassadrice, analyste, consultant, ingenieur, conseiller federal, bourgmestre, echevin, depute federal, lecteur, lectrice, secretaire d etat, ex, ancien, ancienne, adjoint, adjointe, elu, elue, syndicaliste, militant, militante, benevole, mere, pere, documentaliste, geographe, anthropologue, juriste, demographe",
      en: "starts with a function",
      fr: "commence par une fonction",
    },
    {
      name: "told",
      at: "start",
      words:
        "a franceinfo, a l afp, a bfmtv, a l, au, aux, sur, dans, dans les, dans une, lors, lors d, sur franceinfo, sur france, sur x, sur twitter, au micro, au micro de, a la, devant, interroge par, interrogee par, aupres de, en",
      en: "starts with where it was said",
      fr: "commence par le lieu des paroles",
    },
  ],
};
