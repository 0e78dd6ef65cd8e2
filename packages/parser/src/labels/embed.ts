import type { LabelDefinition } from "./label.js";

/** Lines of an embedded post. */
export const embed: LabelDefinition = {
  label: "embed",
  french: "intégration",
  node: "embed",
  cues: [
    {
      name: "post",
      at: "any",
      words:
        "pic twitter, twitter com, t co, https, http, www, retweet, a partage, publication partagee, une publication, post partage, voir cette publication, instagram, tiktok, youtube, facebook",
      en: "has the marks of a post",
      fr: "porte les marques d’une publication",
    },
    {
      name: "english-month",
      at: "any",
      words: "january, february, march, april, may, june, july, august, september, october, november, december",
      en: "has an English date",
      fr: "porte une date anglaise",
    },
    {
      name: "english",
      at: "any",
      words: "the, and, of, with, this, that, is, for, from, you",
      en: "has English words",
      fr: "contient des mots anglais",
    },
  ],
};
