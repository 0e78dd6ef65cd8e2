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
      words: "vous, votre, vos",
      en: "speaks to someone",
      fr: "s’adresse à quelqu’un",
    },
  ],
};
