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
        "est journaliste, est professeur, est professeure, est etudiant, est etudiante, est chercheur, est chercheuse, est l auteur, est auteur, est maitre, est maitresse, est directeur, est directrice, est historien, est economiste, est sociologue, est avocat, est membre, est docteur, est docteure, est ecrivain, est philosophe, maitre de conferences, maitresse de conferences, titulaire, titulaire de la, universite, assistant professor, dernier ouvrage, dernier livre, a publie, vient de publier, cnrs, inserm, professeur de, professeure de, professeur a, docteur en, docteure en, chercheur a, chercheur au, chercheuse a, diplome, diplomee, passionne, passionnee, sciences po, enseignant chercheur, ingenieur de, auteur de, autrice de, chercheur associe",
      en: "says who someone is",
      fr: "dit qui est quelqu’un",
    },
    {
      name: "contact",
      at: "any",
      words:
        "contactez nous, contactez, contacter, sponsoring, ecrivez, suivez le, suivez la, suivez moi, sur twitter, courriel, biographie, bio",
      en: "asks to get in touch",
      fr: "invite à prendre contact",
    },
  ],
};
