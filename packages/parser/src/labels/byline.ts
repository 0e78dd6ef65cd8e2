import type { LabelDefinition } from "./label.js";

/** Author line, at either end: « Par X, envoyée spéciale à Y », « Propos recueillis par Z ». */
export const byline: LabelDefinition = {
  label: "byline",
  french: "signature",
  node: "byline",
  cues: [
    {
      name: "by",
      at: "start",
      words:
        "par, avec notre correspondant, avec notre correspondante, avec nos correspondants, avec notre envoye, avec notre envoyee, avec nos envoyes, ecrit par, redige par, realise par, texte, textes, texte par, repere par, traduit par, traduit de l, traduit du, signe, de notre, de nos, de notre correspondant, de notre correspondante, de notre envoye, un article de, un reportage de, un texte de, une enquete de, auteur, auteurs, publie par, propose par, dossier realise par, enquete realisee par, reportage realise par, d apres les informations, avec les informations, avec des informations",
      en: "starts with « Par »",
      fr: "commence par « Par »",
    },
    {
      name: "interviewer",
      at: "start",
      words:
        "propos recueillis, propos recueilli, recueilli par, recueillis par, recueilli, recueillis, entretien realise, interview realisee, interview par, entretien conduit, entretien avec, propos, recueillie par, entretien mene, interview menee",
      en: "says who asked the questions",
      fr: "dit qui a recueilli les propos",
    },
    {
      name: "with-agency",
      at: "start",
      words:
        "avec afp, avec l afp, avec agences, avec les agences, avec reuters, afp, reuters, ats, belga, keystone ats, la presse canadienne, agence france presse, associated press, ap, agences, avec belga, avec ats, avec la presse, rts avec, source afp",
      en: "starts with an agency",
      fr: "commence par une agence",
    },
    {
      name: "with-any",
      at: "any",
      words:
        "avec afp, avec l afp, avec agences, avec les agences, avec reuters, avec ats, avec l ats, avec keystone, avec belga, avec ap, avec la presse, avec radio, avec l agence, et afp, avec agence, and afp",
      en: "says « avec AFP »",
      fr: "dit « avec AFP »",
    },
    {
      name: "desk",
      at: "start",
      words:
        "collectif, un collectif, collectif d, la redaction, redaction, la redaction de, la redaction avec, redaction de, service, le service, desk, le desk, web, l equipe, rtl, rts, rtbf, radio canada, le monde, le figaro, le parisien, courrier international, franceinfo, france info, cnews, euronews, 20 minutes, sudouest fr, le point fr, l humanite, l obs, liberation, ouest france, bfm, bfmtv, bfm business, la libre, le soir, la dh, dh, l avenir, sudinfo, sudpresse, le temps, tribune de geneve, 24 heures, le matin, arcinfo, la liberte, swissinfo, le devoir, la presse, tva nouvelles, journal de montreal, le journal de, l actualite, le soleil, le droit, le quotidien, ats keystone, france 24, rfi, tv5monde, europe 1, rmc, l equipe, les echos, la tribune, l express, marianne, la croix, nice matin, la depeche, midi libre, la provence, la voix du, le telegramme, le progres, l alsace, l est republicain, l independant, france televisions, france 3, france inter, radio france, huffpost, le huffpost, la rts, sudouest, leparisien fr, lefigaro fr, lemonde fr, tf1, tf1 info, lci, lepoint fr, ici, france bleu, agence qmi",
      en: "names a desk or the title itself",
      fr: "nomme la rédaction ou le titre",
    },
    {
      name: "agency",
      at: "any",
      words:
        "afp, reuters, ats, belga, agences, agence, keystone, presse canadienne, agence france presse, associated press, ap, qmi, dpa, efe, ansa, xinhua, relaxnews, bloomberg, aip, aib, aps, apa, panapress, anadolu",
      en: "names an agency",
      fr: "nomme une agence",
    },
    {
      name: "job",
      at: "all",
      words:
        "journaliste, journaliste scientifique, journaliste politique, journaliste independant, journaliste independante, journaliste pigiste, redacteur, redactrice, redacteur en chef, redactrice en chef, grand reporter, chef de service, cheffe de service, correspondant, correspondante, chroniqueur, chroniqueuse, editorialiste, envoye special, envoyee speciale, reporter, photographe",
      en: "is a reporter's function alone",
      fr: "n’est qu’une fonction de journaliste",
    },
    {
      name: "reporter",
      at: "any",
      words:
        "journaliste, journalistes, correspondant, correspondante, correspondance, correspondants, envoye special, envoyee speciale, envoyes speciaux, envoyees speciales, reporter, redacteur, redactrice, chroniqueur, chroniqueuse, editorialiste, redacteur en chef, chef de service, grand reporter, la presse canadienne, presse canadienne, stagiaire, photographe, bureau",
      en: "names a reporter's function",
      fr: "nomme une fonction de journaliste",
    },
  ],
};
