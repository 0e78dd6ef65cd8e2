import type { LabelDefinition } from "./label.js";

/** Label above the title: « Reportage », « Tribune », « Guerre en Ukraine ». */
export const kicker: LabelDefinition = {
  label: "kicker",
  french: "surtitre",
  node: "kicker",
  cues: [
    {
      name: "genre",
      at: "start",
      words:
        "tribune, analyse, reportage, enquete, entretien, grand entretien, le grand entretien, interview, portrait, edito, editorial, l edito, chronique, la chronique, decryptage, critique, critiques, recit, temoignage, temoignages, exclusif, info, infographie, infographies, fact checking, vrai ou faux, fake off, desintox, billet, le billet, point de vue, carte blanche, l invite, l invitee, breve, breves, dossier, serie, avis, essentiel, l essentiel, zoom, focus, recadrage, opinion, diaporama, cartes, carte, en images, images, video, videos, podcast, verification, verifions, les faits, le point, bilan, nécrologie, disparition, hommage, exclusivite, long format, grand format, data, explications, explication, pourquoi, mode d emploi, quiz, le match, revue de presse, communique de presse, communique, vu de, libre opinion, idees",
      en: "starts with a genre word",
      fr: "commence par un mot de genre",
    },
    {
      name: "genre-all",
      at: "all",
      words:
        "tribune, analyse, reportage, enquete, entretien, le grand entretien, interview, portrait, edito, editorial, chronique, decryptage, critique, recit, temoignage, temoignages, exclusif, infographie, fact checking, vrai ou faux, desintox, billet, point de vue, carte blanche, l invite, breve, dossier, serie, opinion, en direct, direct, patrimoine, video, podcast, hommage, verification, libre opinion, communique de presse, communique",
      en: "is a genre word alone",
      fr: "n’est qu’un mot de genre",
    },
    {
      name: "affair",
      at: "start",
      words:
        "affaire, proces, guerre, guerres, mort, deces, crise, election, elections, presidentielle, legislatives, municipales, europeennes, regionales, cantonales, senatoriales, primaire, referendum, coupe, tour de, greve, greves, reforme, projet de, loi, attentat, attentats, attaque, fusillade, incendie, incendies, inondations, canicule, secheresse, seisme, accident, meurtre, assassinat, disparition, conflit, coronavirus, covid, pandemie, grippe, coup d etat, festival, prix, salon, condamnation, demission, arrestation, demande, violences, emeutes, manifestation, manifestations, retraites, budget, remaniement, dissolution, sommet, visite, enquete sur, scandale, crash, naufrage, accord, negociations",
      en: "names an affair",
      fr: "nomme une affaire",
    },
    {
      name: "column",
      at: "start",
      words:
        "la chronique de, la chronique d, le billet de, le billet d, l edito de, l edito d, l humeur de, l humeur d, l avis de, l avis du, l avis d, le regard de, le regard d, l analyse de, l invite de, l invite du, l invitee de, l invitee du, la carte blanche, le bloc notes, le mot de, la lettre de, la lettre d, le carnet de, les carnets de, l oeil de, le journal d, la semaine de, le grand entretien, le point de, l image du, le chiffre du, la phrase du, le portrait de, la tribune de",
      en: "names a regular column",
      fr: "nomme un rendez-vous du journal",
    },
  ],
};
