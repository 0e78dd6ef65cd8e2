import type { LabelDefinition } from "./label.js";

/** Page furniture: « Partager », « Commentaires (12) », « Publicité », tag lists; left out of the tree, reported. */
export const furniture: LabelDefinition = {
  label: "furniture",
  french: "habillage",
  node: "none",
  cues: [
    {
      name: "furniture-all",
      at: "all",
      words:
        "texte integral, galerie photos, galerie photo, multimedia, playlist, partagez ce contenu, partager ce contenu, dans la meme categorie, voir mon actu, suivre cette ville, imprimer la page, taille de police, continuer la lecture, rejoignez nous, partage, reagissez, ecouter l article, partager, partagez, partager l article, partager cet article, partage, partages, commenter, commentaire, commentaires, commentez, les commentaires, reagir, reagissez, reactions, reaction, vos reactions, imprimer, envoyer, envoyer par mail, envoyer par email, envoyer a, copier, copier le lien, copier l url, lien copie, enregistrer, sauvegarder, favoris, s abonner, abonnez vous, je m abonne, abonnement, se connecter, connexion, connectez vous, identifiez vous, mon compte, s inscrire, s identifier, publicite, publicites, annonce, annonces, pub, fermer, menu, recherche, rechercher, tags, mots cles, sujets, themes, retour, haut de page, retour en haut, afficher plus, voir plus, lire la suite, charger plus, cookies, accepter, tout accepter, refuser, mentions legales, suivre, suivi, suivez nous, lire plus tard, agrandir, zoom, taille du texte, signaler, offrir, offrir l article, offrir cet article, votre avis, j aime, aimer, tweeter, tweet, linkedin, linked in, whatsapp, whats app, messenger, pinterest, e mail, email, mail, telegram, bluesky, newsletter, newsletters, infolettre, infolettres, article precedent, article suivant, precedent, suivant, plein ecran, ecouter l article, ecouter cet article, ecouter, mode lecture, ajouter aux favoris, mettre en favori, favori, mes favoris, alertes, notifications, partenaires, sponsorise, contenu sponsorise, contenus sponsorises, aller au contenu, accueil menu, passer la publicite, la suite apres, lien, partager sur facebook, partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager sur linked, partager sur whats, partager par mail, partager par email, donner, gerer, plan du site, nous contacter, contact, videos, newsletters et alertes, service client, boutique, jeux, signaler une erreur, poster un commentaire, enregistrer un commentaire, publier un commentaire, imprimer l article, ajouter un commentaire, laisser un commentaire",
      en: "is page furniture, word for word",
      fr: "n’est qu’un habillage de page",
    },
    {
      name: "furniture-start",
      at: "start",
      words:
        "voir en plein, cliquez pour commenter, poursuivez votre lecture, resume de l, afficher la carte, afficher la legende, afficher le diaporama, replier, deplier, partager sur, partager via, partager par, partager cet, partager l article, partager cette, partager la, envoyer par, envoyer cet, envoyer l article, envoyer a un, copier le lien, copier l, ajouter a mes, ajouter aux, ajouter l article, ajouter cet article, enregistrer l article, enregistrer cet, sauvegarder l, lire les commentaires, voir les commentaires, afficher les commentaires, tous les commentaires, poster un commentaire, laisser un commentaire, ecrire un commentaire, ajouter un commentaire, voir tous les, aucun commentaire, 0 commentaire, 0 commentaires, soyez le premier, soyez la premiere, suivez nous sur, suivez nous, suivre sur, s abonner a, se connecter pour, connectez vous pour, offrir cet, offrir l article, ecouter cet article, ecouter l article, cliquez ici, cliquez pour, passer la publicite, passer au, aller au, retour a l, retour en haut, tags, tag, mots cles, mot cle, themes associes, sujets associes, thematiques associees, thematiques, etiquettes, dans cet article, signaler une, signaler cet, signaler un, taille du texte, reduire la taille, augmenter la taille, imprimer l, imprimer cet, agrandir l, j ai deja, lire plus tard, lire le journal, telecharger l application, telechargez l application, gerer mes, accepter les, ce site utilise, nous utilisons des, en poursuivant votre, votre navigateur, javascript, activer les, desactiver, bloqueur de, suivre cet, suivre ce, suivre l, recevoir les alertes, activer les notifications, gagnez du temps, resumer l article, resume ia, lecture audio",
      en: "starts like page furniture",
      fr: "commence comme l’habillage de page",
    },
    {
      name: "tag-head",
      at: "all",
      words:
        "tags, tag, mots cles, mot cle, etiquettes, themes associes, sujets associes, thematiques, thematiques associees",
      en: "is the head of a list of tags",
      fr: "est le titre d’une liste de mots-clés",
    },
    {
      name: "network",
      at: "all",
      words:
        "facebook, twitter, x, instagram, linkedin, linked in, whats app, you tube, tik tok, face book, whatsapp, messenger, tiktok, youtube, threads, bluesky, flipboard, reddit, sms, telegram, snapchat",
      en: "is a network's name alone",
      fr: "n’est que le nom d’un réseau",
    },
  ],
};
