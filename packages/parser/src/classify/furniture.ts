import { ARROW, COLON, SLASH } from "./characters.js";
import { type CueNumbers, cueNumbers } from "./cue-numbers.js";
import { isEnd } from "./kinds.js";
import { hasAll, hasStart } from "./lexicon.js";
import { SIGNS, type Traits } from "./traits.js";

/** Longest line of furniture, in characters. */
const LONGEST = 70;
/** Longest line of buttons: « Copier le lien Partager sur Facebook Imprimer ». */
const BUTTONS = 100;
/** Longest list of tags. */
const TAGS = 240;
/** Blocks among which an agency's keywords stand. */
const HEADER = 4;
const SLUG = 1 << SIGNS.indexOf("slug");

/**
 * Which blocks are page furniture for certain: the words say so alone. They are taken out before neighbours are looked
 * at, so that a « Partager » between two paragraphs changes nothing.
 */
export function furnitureOf(traits: readonly Traits[]): Uint8Array {
  const cue = cueNumbers();
  const found = new Uint8Array(traits.length);
  for (let index = 0; index < traits.length; index++) {
    if (
      isFurniture(traits[index]!, cue) ||
      (index < HEADER && (traits[index]!.signs & SLUG) !== 0) ||
      isTrailSign(traits[index]!)
    )
      found[index] = 1;
  }
  for (let index = HEADER; index < traits.length; index++) {
    if (found[index] === 1 && hasAll(traits[index]!, cue.tagHead)) {
      // Under « Tags » stand tags.
      while (index + 1 < traits.length && isTag(traits[index + 1]!, cue)) found[++index] = 1;
    }
  }
  for (let index = 0; index < traits.length; index++) {
    // « Facebook » is a topic in front of an article and a button beside other buttons.
    if (
      found[index] === 0 &&
      hasAll(traits[index]!, cue.network) &&
      (found[index - 1] === 1 || found[index + 1] === 1)
    ) {
      found[index] = 1;
    }
  }
  return found;
}

/** Longest tag, in characters. */
const TAG = 36;

function isTag(traits: Traits, cue: CueNumbers): boolean {
  const { length, words, last, commas } = traits;
  return (
    length <= TAG &&
    words <= 4 &&
    commas === 0 &&
    last !== COLON &&
    !isEnd(last) &&
    !hasStart(traits, cue.readAlso) &&
    !hasStart(traits, cue.by) &&
    !hasStart(traits, cue.credited)
  );
}

/** Whether a block is a sign of a trail or of a quoted mail alone on its line: « > », « / ». */
function isTrailSign({ length, first }: Traits): boolean {
  return length === 1 && (first === ARROW || first === SLASH);
}

function isFurniture(traits: Traits, cue: CueNumbers): boolean {
  if (traits.length > TAGS || traits.words > 30) return false;
  if (traits.length <= LONGEST && hasAll(traits, cue.furnitureAll)) return true;
  if (!hasStart(traits, cue.furnitureStart) || isEnd(traits.last)) return false;
  return traits.length <= BUTTONS || traits.commas > 1;
}
