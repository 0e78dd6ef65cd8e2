import type { LabelDefinition } from "./label.js";

/** Body text, answers included; the first is the lead. */
export const paragraph: LabelDefinition = {
  label: "paragraph",
  french: "paragraphe",
  node: "paragraph",
  cues: [
    {
      name: "article",
      at: "start",
      words: "le, la, les, l",
      en: "starts with a definite article",
      fr: "commence par un article défini",
    },
    {
      name: "indefinite",
      at: "start",
      words: "un, une, des",
      en: "starts with an indefinite article",
      fr: "commence par un article indéfini",
    },
    {
      name: "pronoun",
      at: "start",
      words:
        "il, elle, ils, elles, on, ce, c, cela, ca, cet, cette, ces, celui, celle, ceux, je, j, nous, vous, tu, son, sa, ses, leur, leurs, notre, nos",
      en: "starts with a pronoun",
      fr: "commence par un pronom",
    },
    {
      name: "connector",
      at: "start",
      words:
        "mais, et, car, or, ainsi, cependant, pourtant, toutefois, neanmoins, enfin, puis, alors, si, selon, d apres, en effet, de plus, en revanche, par ailleurs, au final, autre, outre, d ailleurs, en outre, de son cote, pour autant, reste que, resultat, bref, certes, donc, de meme, a noter, en fait, du coup, aussi, surtout, deja, depuis, lorsque, quand, comme, malgre, face a, contacte, interroge, interrogee, contactee, a ce titre, a l inverse, sauf, quant, quant a, parmi, meme si, apres avoir, tandis",
      en: "starts with a connecting word",
      fr: "commence par un mot de liaison",
    },
    {
      name: "preposition",
      at: "start",
      words:
        "dans, en, a, pour, sur, avec, apres, avant, chez, au, aux, du, de, d, sous, vers, entre, contre, sans, par, lors, pendant, jusqu, derriere, devant, hors, autour, pres, loin, face, des, en face",
      en: "starts with a preposition",
      fr: "commence par une préposition",
    },
    {
      name: "verb",
      at: "any",
      words:
        "est, sont, etait, etaient, sera, seront, fut, furent, peut, peuvent, doit, doivent, va, vont, fait, font, faut, avait, avaient, serait, seraient, aurait, ont, ai, suis, sommes, avons, veut, veulent, dit, reste, vient, n est, n a, a ete, a t, pourrait, devrait, permet, permettent, devient, soit, estime, explique, affirme, assure, indique, precise, souligne, ajoute, rappelle",
      en: "has a conjugated verb",
      fr: "contient un verbe conjugué",
    },
    {
      name: "said",
      at: "any",
      words:
        "a dit, a declare, a affirme, a explique, a ajoute, a indique, a precise, a souligne, a estime, a assure, explique, affirme, precise, ajoute, indique, souligne, estime, assure, rappelle, raconte, confie, selon, t il, t elle, declare, poursuit, temoigne, regrette, resume, lance, conclut, d apres, insiste, deplore, commente, reconnait, detaille, note, observe",
      en: "reports speech",
      fr: "rapporte des paroles",
    },
    {
      name: "greeting",
      at: "start",
      words:
        "bonjour, bonsoir, salut, cher, chere, chers, cheres, madame, monsieur, mesdames, messieurs, merci, cordialement, bien cordialement, bien a vous, bien a toi, amicalement, a bientot, a demain, bonne journee, bonne soiree",
      en: "starts like a letter",
      fr: "commence comme une lettre",
    },
  ],
};
