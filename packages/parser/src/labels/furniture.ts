import type { LabelDefinition } from "./label.js";

/** Page furniture: « Partager », « Commentaires (12) », « Publicité », tag lists; left out of the tree, reported. */
export const furniture: LabelDefinition = {
  label: "furniture",
  french: "habillage",
  node: "none",
  cues: [
    {
      name: "shared",
      at: "start",
      words:
        "partager, partagez, commenter, commentaires, commentaire, commentez, reagir, reagissez, imprimer, envoyer, envoyer par, copier, copier le lien, enregistrer, sauvegarder, ajouter, ajouter aux favoris, favoris, s abonner, se connecter, connexion, s inscrire, publicite, annonce, annonces, fermer, menu, recherche, rechercher, tags, mots cles, mot cle, sujets, themes, themes associes, thematiques, retour, haut de page, afficher, afficher plus, voir plus, charger, cookies, accepter, mentions legales, telecharger, suivre, lire plus tard, ecouter l article, ecouter cet article, ecouter, agrandir, taille du texte, mode lecture, signaler, signaler une, offrir, offrir l article, offrir cet, votre avis, notez, j aime, aimer, tweeter, twitter, facebook, linkedin, whatsapp, messenger, pinterest, e mail, email, mail, lien copie, suivez nous, newsletter, je m abonne, abonnez vous, abonne toi, article precedent, article suivant, precedent, suivant, page, passer, aller au contenu, plein ecran, zoom, masquer, 0 commentaire, reactions, partages, reaction, soyez le premier",
      en: "starts like page furniture",
      fr: "commence comme l’habillage",
    },
  ],
};
