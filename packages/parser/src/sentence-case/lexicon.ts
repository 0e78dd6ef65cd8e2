/** Words that never bear a capital inside a French sentence: articles, prepositions, conjunctions, pronouns, auxiliaries. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "le la les l un une des du de d au aux à a en dans sur sous par pour avec sans vers chez entre contre depuis pendant avant après dès jusque jusqu malgré selon et ou mais donc or ni car si que qu qui quoi dont où quand comme comment pourquoi combien " +
    "ce c cet cette ces ça cela son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle on nous vous ils elles je j tu me m te t se s y ne n pas plus moins très trop tout toute tous toutes même aussi encore déjà toujours jamais " +
    "est sont était étaient sera seront a ont avait avaient aura auront fait font faire être avoir va vont peut peuvent doit doivent veut veulent dit entre face lors afin ainsi alors puis"
  ).split(" "),
);

/** Determiners: behind one, the name of a people is a noun and keeps its capital (« les Français votent »). */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "le la les l un une des du aux au ces ce cet cette deux trois quatre cinq six dix cent mille nos leurs ses plusieurs certains".split(
    " ",
  ),
);

/** Days and months, small in French. */
export const CALENDAR: ReadonlySet<string> = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  ),
);

/**
 * Places and institutions that bear a capital whatever the body says, as headlines use them: countries, continents,
 * regions and large cities of the French-speaking press. In small letters; hyphens as written.
 */
export const PROPER: ReadonlySet<string> = new Set(
  (
    "afrique amérique asie europe océanie antarctique arctique méditerranée atlantique pacifique alpes pyrénées vosges jura rhin rhône seine loire garonne sahel maghreb proche-orient moyen-orient occident " +
    "afghanistan albanie algérie allemagne angleterre angola argentine arménie australie autriche azerbaïdjan bahreïn bangladesh belgique bénin biélorussie birmanie bolivie bosnie botswana brésil bulgarie burkina burundi cambodge cameroun canada chili chine chypre colombie congo corée côte-d'ivoire croatie cuba danemark djibouti écosse égypte émirats équateur érythrée espagne estonie états-unis éthiopie finlande france gabon gambie géorgie ghana grèce groenland guatemala guinée guyane haïti honduras hongrie inde indonésie irak iran irlande islande israël italie jamaïque japon jordanie kazakhstan kenya kirghizistan kosovo koweït laos lesotho lettonie liban liberia libye lituanie luxembourg macédoine madagascar malaisie malawi mali malte maroc martinique mauritanie mayotte mexique moldavie monaco mongolie monténégro mozambique namibie népal nicaragua niger nigeria norvège nouvelle-calédonie nouvelle-zélande oman ouganda ouzbékistan pakistan palestine panama paraguay pays-bas pérou philippines pologne portugal qatar québec réunion roumanie royaume-uni russie rwanda salvador sénégal serbie sibérie singapour slovaquie slovénie somalie soudan suède suisse suriname syrie tadjikistan taïwan tanzanie tchad tchéquie thaïlande togo tunisie turkménistan turquie ukraine uruguay venezuela vietnam yémen zambie zimbabwe " +
    "abidjan alger amsterdam ankara athènes bagdad bamako barcelone berlin berne beyrouth bogota bordeaux brest bruxelles budapest caen casablanca clermont-ferrand copenhague dakar damas dijon djakarta dubaï dublin fribourg gaza genève grenoble hambourg istanbul jérusalem kaboul kiev kinshasa kyiv lausanne liège lille limoges lisbonne londres lyon madrid marseille metz mexico milan minsk montpellier montréal moscou moselle mulhouse munich nancy nantes naples neuchâtel nice nîmes oslo ottawa paris pékin perpignan prague pyongyang reims rennes rome rouen saint-étienne séoul shanghai sofia stockholm strasbourg téhéran tokyo toulon toulouse tours tripoli tunis varsovie versailles vienne vilnius washington zurich " +
    "alsace aquitaine ardennes auvergne bourgogne bretagne catalogne champagne corse flandre flandres guadeloupe languedoc limousin lorraine normandie occitanie picardie provence savoie vendée wallonie île-de-france " +
    "noël pâques élysée matignon kremlin pentagone maison-blanche vatican bercy beauvau bundestag knesset hamas hezbollah otan onu unesco insee medef google amazon facebook tesla netflix airbus boeing renault peugeot stellantis macron trump poutine biden zelensky netanyahou"
  ).split(" "),
);
