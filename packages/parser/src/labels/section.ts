import type { LabelDefinition } from "./label.js";

/** Section trail: « ActualitésInternational », « Monde > Asie », « Accueil / Société ». */
export const section: LabelDefinition = {
  label: "section",
  french: "rubrique",
  node: "meta",
  cues: [
    {
      name: "home",
      at: "start",
      words: "accueil, home, vous etes ici, retour accueil",
      en: "starts with the home page",
      fr: "commence par « Accueil »",
    },
    {
      name: "topic",
      at: "start",
      words:
        "actualite, actualites, actu, actus, international, monde, france, france monde, europe, afrique, asie, amerique, ameriques, moyen orient, proche orient, etats unis, royaume uni, suisse, belgique, canada, quebec, montreal, societe, politique, economie, eco, economie et, entreprises, entreprise, business, finance, bourse, argent, patrimoine, immobilier, emploi, conso, consommation, sport, sports, football, foot, ligue, rugby, tennis, cyclisme, basket, hockey, formule, jo, culture, cultures, cinema, musique, musiques, livres, livre, arts, art, expo, theatre, scenes, people, medias, media, tele, television, tv, series, sante, bien etre, sciences, science, tech, technologie, technologies, high tech, numerique, internet, web, twitter, facebook, planete, environnement, climat, energie, energies, transports, transport, auto, automobile, mobilite, justice, police, police justice, faits divers, fait divers, faits, securite, defense, education, enseignement, religion, religions, histoire, opinion, opinions, debats, debat, idees, idee, forum, tribunes, chroniques, editos, editoriaux, regions, region, regional, local, ile de france, paris, lyon, marseille, toulouse, bordeaux, nantes, lille, nice, strasbourg, rennes, bruxelles, liege, wallonie, namur, geneve, vaud, lausanne, fribourg, valais, neuchatel, jura, magazine, lifestyle, style, mode, beaute, cuisine, gastronomie, gastro, vins, voyage, voyages, evasion, loisirs, jeux, jeux video, jardin, maison, famille, parents, parentalite, psycho, insolite, insolites, divertissement, agriculture, social, immigration, migrations, elections, election, presidentielle, legislatives, municipales, meteo, dossiers, enquetes, videos, direct, en direct, le fil, depeches, fil info, podcasts, a la une, une, cyclone, inondations, partenariats, sud ouest, brand, idees et debats",
      en: "starts with the name of a section",
      fr: "commence par un nom de rubrique",
    },
    {
      name: "topic-any",
      at: "any",
      words:
        "international, monde, societe, politique, economie, sports, football, culture, cinema, musique, livres, medias, sante, sciences, planete, environnement, justice, faits divers, opinions, debats, idees, tribunes, regions, magazine, lifestyle, actualites, actu, numerique, tech, education, europe, france, commerce, commerces, transports, logement, urbanisme, agriculture, loisirs, tourisme, associations, vie locale, intercommunalite, municipalite, emploi, energie, climat, belgique, suisse, quebec, canada, entreprises, immobilier, patrimoine, spectacles, expositions, enseignement, solidarite, animaux, meteo",
      en: "names a section",
      fr: "contient un nom de rubrique",
    },
  ],
};
