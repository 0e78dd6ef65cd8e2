import type { LabelDefinition } from "./label.js";

/** « Lire aussi » lines and the lists of titles after them. */
export const relatedLink: LabelDefinition = {
  label: "relatedLink",
  french: "lire aussi",
  node: "relatedLinks",
  cues: [
    {
      name: "read-also",
      at: "start",
      words:
        "lire aussi, a lire, a lire aussi, lire egalement, a lire egalement, lire notre, lire l, lire la, lire le, lire les, lire plus, lire nos, lire cet, lire ici, lire et, lire dans, lisez, lisez aussi, lire, relire, a relire, relisez, voir aussi, a voir, a voir aussi, voir egalement, voir notre, revoir, a revoir, regarder, regardez, a regarder, a decouvrir, decouvrez, decouvrir, decouvrez aussi, decouvrez notre, a ecouter, ecouter, ecouter aussi, a ecouter aussi, ecoutez, a reecouter, reecouter, en savoir plus, pour en savoir, pour aller plus, aller plus loin, pour approfondir, sur le meme, sur ce sujet, sur ce theme, dans la meme, meme sujet, a ce sujet, la redaction vous, la redaction recommande, vous aimerez aussi, vous aimerez, a consulter, consulter, consultez, retrouvez, retrouvez notre, retrouvez nos, notre dossier, notre selection, nos articles, nos autres, notre video, notre reportage, nos explications, notre decryptage, articles lies, article lie, articles associes, articles similaires, autres articles, plus d articles, plus d informations, les plus lus, le plus lu, ces articles, sujets lies, liens utiles, en lien, contenus associes, contenu associe, a lire ensuite, a lire sur, ca peut aussi, cela peut vous, ceci peut vous, peut vous interesser, recommande pour vous, recommandes, lecture complementaire, a suivre, suivre la couverture, suivre notre, suivez, suivez en direct, suivre en direct, relire aussi, et aussi, dossier, lire par, lire l article, plus sur, plus de contenus, plus de contenu, plus de videos, plus de nouvelles, plus d actualites, plus d infos, sur notre site, rappel, rappel des faits, ecouter l episode, a ne pas, ailleurs sur le",
      en: "starts with « Lire aussi »",
      fr: "commence par « Lire aussi »",
    },
    {
      name: "read-also-all",
      at: "all",
      words:
        "lire aussi, a lire, a lire aussi, lire egalement, a lire egalement, voir aussi, a voir, a voir aussi, a decouvrir, a ecouter, ecouter aussi, a ecouter aussi, en savoir plus, pour aller plus, sur le meme, sur ce sujet, dans la meme, a ce sujet, la redaction vous, vous aimerez aussi, nos articles, articles lies, articles associes, articles similaires, autres articles, les plus lus, le plus lu, sujets lies, en lien, contenus associes, ca peut aussi, cela peut vous, recommande pour vous, et aussi, a suivre, notre dossier, dossier, a relire, a reecouter, notre selection, lecture complementaire, sur le meme sujet, aller plus loin, voir egalement, lire plus, plus d articles, a lire ensuite, a lire sur",
      en: "is « Lire aussi » alone",
      fr: "n’est qu’un « Lire aussi »",
    },
  ],
};
