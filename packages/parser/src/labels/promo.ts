import type { LabelDefinition } from "./label.js";

/** Newsletter, subscriber or sponsor line. */
export const promo: LabelDefinition = {
  label: "promo",
  french: "promo",
  node: "promo",
  cues: [
    {
      name: "paywalled",
      at: "any",
      words:
        "il vous reste, article reserve, reserve aux abonnes, reservee aux abonnes, reserves aux abonnes, la suite est, la suite apres, apres cette publicite, article abonne, article abonnes, contenu reserve, contenu abonnes, reserve abonnes, exclusif abonnes, exclusivite abonnes, pour lire la, pour lire l, poursuivre la lecture, poursuivez la lecture, continuer la lecture, vous avez parcouru, mois de decouverte, accedez a tous, accedez a l, deja abonne, deja abonnee, article payant, article premium",
      en: "stands at a paywall or an advertisement",
      fr: "annonce un contenu réservé ou une publicité",
    },
    {
      name: "subscribe",
      at: "any",
      words:
        "abonnes, abonne, abonnez vous, abonnez, mon actu, abonnement, abonnements, newsletter, newsletters, infolettre, infolettres, lettre d information, sponsorise, publireportage, publi redactionnel, contenu de marque, inscrivez vous, inscrivez, google news, google actualites, whatsapp, whats app, essai gratuit, sans engagement, non abonnees, liens affilies, lien affilie, sont affilies, est affilie, telechargez l appli, telechargez notre, soutenez, soutenir, faites un don, reserve aux, reservee aux, reserves aux, la suite est, cette publicite, en partenariat, partenariat, boutique, code promo, chaine whatsapp, application, notre application, chers lecteurs, nos lecteurs, abonnee, abonnees",
      en: "speaks of subscribing",
      fr: "parle d’abonnement",
    },
    {
      name: "newsletter",
      at: "any",
      words:
        "faites un don, faire un don, un don, votre don, vos dons, newsletter, newsletters, infolettre, infolettres, inscrivez vous, abonnez vous, lettre d information, google news, google actualites, adblock, bloqueur de publicite, chaine whatsapp, en vous inscrivant, en vous abonnant",
      en: "speaks of a newsletter",
      fr: "parle d’une lettre d’information",
    },
    {
      name: "selling",
      at: "start",
      words:
        "il vous reste, article reserve, reserve aux, reserve, article abonne, article abonnes, la suite, la suite apres, abonnez vous, inscrivez vous, recevez, en partenariat, contenu sponsorise, sponsorise, publicite, offre, offert, cet article vous, article offert, profitez, soutenez, pour lire la, pour lire, debloquez, contenu reserve, premium, exclusif abonnes, vous avez aime, vous voulez, vous souhaitez, si vous avez, deja abonne, envie, rejoignez, ne manquez, annonce, telechargez, gratuit, vous avez parcouru, poursuivez la lecture, certains liens, suivez l actualite, suivez toute l, suivez nous sur, retrouvez nous sur, rejoignez nous",
      en: "starts like a subscription line",
      fr: "commence comme une promotion",
    },
  ],
};
