import type { Genre } from "@marbre/schema";
import type { Block } from "../block.js";
import { fold } from "../recognise/fold.js";
import type { Composer } from "./composition.js";
import { blockPosition, inlineOf } from "./composition.js";

/** Kickers that name a genre, folded. */
const GENRES: readonly (readonly [RegExp, Genre])[] = [
  [/^(?:la |une |notre )?(?:tribune|opinion|point de vue|carte blanche|chronique|billet|humeur)s?\b/, "opinion"],
  [/^(?:l'|notre )?(?:edito|editorial)\b/, "editorial"],
  [/^(?:grand |le grand |grande )?(?:entretien|interview)s?\b/, "interview"],
  [/^(?:grand |le )?(?:reportage|recit|enquete)s?\b/, "report"],
  [/^(?:analyse|decryptage)s?\b/, "analysis"],
  [/^portraits?\b/, "profile"],
  [/^(?:critique|note de lecture)s?\b/, "review"],
  [/^(?:vrai ou faux|verification|desintox|fake off|fact-checking|factuel)\b/, "factCheck"],
  [/^(?:explication|eclairage|questions-reponses)s?\b/, "explainer"],
  [/^(?:disparition|necrologie)\b/, "obituary"],
  [/^(?:courrier des lecteurs|lettre ouverte)\b/, "letter"],
  [/^(?:en bref|breve)s?\b/, "brief"],
];

/** The genre that a kicker names. */
export function genreOf(text: string): Genre | undefined {
  if (text.length > 40) return undefined;
  const folded = fold(text);
  return GENRES.find(([pattern]) => pattern.test(folded))?.[1];
}

/** Kicker (French: *surtitre*) → `kicker`; a second one stands in the same node, after a break. */
export const kicker: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const children = inlineOf(state, block);
  const position = blockPosition(state, block);
  const genre = genreOf(block.text);
  if (genre !== undefined) state.meta.genre ??= genre;
  const known = state.header.kicker;
  if (known === undefined) {
    state.header.kicker = { type: "kicker", children, position };
    return index + 1;
  }
  known.children.push({ type: "break", position: { start: position.start, end: position.start } }, ...children);
  if (known.position !== undefined) known.position = { start: known.position.start, end: position.end };
  return index + 1;
};
