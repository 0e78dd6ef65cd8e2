import { ARROW, SLASH } from "./characters.js";
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
      isTrailSign(traits, index)
    )
      found[index] = 1;
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

/** Whether a block is a sign of a trail alone on its line, « > » or « / », and not one of a quoted mail's. */
function isTrailSign(traits: readonly Traits[], index: number): boolean {
  const { length, first } = traits[index]!;
  return length === 1 && (first === ARROW || first === SLASH) && traits[index - 1]?.first !== ARROW;
}

function isFurniture(traits: Traits, cue: CueNumbers): boolean {
  if (traits.length > TAGS || traits.words > 30) return false;
  if (traits.length <= LONGEST && hasAll(traits, cue.furnitureAll)) return true;
  if (!hasStart(traits, cue.furnitureStart) || isEnd(traits.last)) return false;
  return traits.length <= BUTTONS || traits.commas > 1;
}
