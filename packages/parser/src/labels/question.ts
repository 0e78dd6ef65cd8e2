import type { LabelDefinition } from "./label.js";

/** The interviewer's turn. */
export const question: LabelDefinition = {
  label: "question",
  french: "question",
  node: "questionAnswer",
  cues: [
    {
      name: "asking",
      at: "start",
      words:
        "comment, pourquoi, quel, quelle, quels, quelles, qu est ce, est ce, que, qui, quand, ou, combien, avez vous, etes vous, pensez vous, y a t, a quoi, de quoi, en quoi, vous, votre, quoi, craignez vous, croyez vous, voyez vous, faut il, peut on, comprenez vous, est il, sont ils, justement, pouvez vous, diriez vous, a quel, a quelle, dans quelle, dans quel, d ou, qu en, et vous, concretement",
      en: "starts with a question word",
      fr: "commence par un mot interrogatif",
    },
    {
      name: "you",
      at: "any",
      words: "vous, votre, vos, tu, toi, ta, tes",
      en: "speaks to someone",
      fr: "s’adresse à quelqu’un",
    },
    {
      name: "answering",
      at: "start",
      words:
        "oui, non, si, absolument, tout a fait, exactement, effectivement, bien sur, evidemment, pas du tout, c est, c etait, ce n est, ce n etait, ce que je, je, j, nous, on, il y a, en effet, certainement, peut etre, sans doute, forcement, d abord, disons, pas forcement, pas vraiment, jamais, clairement, pour moi, mon, ma, mes, ca, parce que, parce qu, justement, enormement, beaucoup, un peu, plutot, tres",
      en: "starts like an answer",
      fr: "commence comme une réponse",
    },
  ],
};
