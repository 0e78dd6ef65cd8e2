import type { LabelDefinition } from "./label.js";

/** Who the author is; a sponsoring call may end it. */
export const bio: LabelDefinition = {
  label: "bio",
  french: "biographie",
  node: "bio",
  cues: [
    {
      name: "about",
      at: "any",
      words:
        "est journaliste, est professeur, est professeure, est etudiant, est etudiante, est chercheur, est chercheuse, est l auteur, est auteur, est maitre, est maitresse, est directeur, est directrice, est historien, est economiste, est sociologue, est avocat, est membre, est docteur, est docteure, est ecrivain, est philosophe, maitre de conferences, maitresse de conferences, titulaire, titulaire de la, universite, assistant professor, dernier ouvrage, dernier livre, a publie, vient de publier, cnrs, inserm, professeur de, professeure de, professeur a, docteur en, docteure en, chercheur a, chercheur au, chercheuse a, diplome, diplomee, passionne, passionnee, passionne par, passionne de, passionnee par, passionnee de, curieux de, curieuse de, fascine par, fascinee par, je raconte, je teste, je decrypte, je couvre, j explore, j ecris, je parcours, je decrypte, je suis journaliste, il suit, elle suit, elle couvre, il couvre, collabore, sciences po, enseignant chercheur, ingenieur de, chercheur associe",
      en: "says who someone is",
      fr: "dit qui est quelqu’un",
    },
    {
      name: "contact",
      at: "any",
      words:
        "contactez nous, contactez moi, contactez le, contactez la, contactez, pour nous contacter, pour me contacter, pour le contacter, pour la contacter, sponsoring, collaboration, collaborations, ecrivez nous, ecrivez moi, ecrivez lui, ecrivez, suivez le, suivez la, suivez moi, me suivre, retrouvez moi, retrouvez le sur, retrouvez la sur, sur twitter, courriel, biographie, bio, a propos de, a propos du",
      en: "asks to get in touch",
      fr: "invite à prendre contact",
    },
  ],
};
