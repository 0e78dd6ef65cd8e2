import { cueNumbers } from "./cue-numbers.js";
import { KINDS, type Kind } from "./kinds.js";
import { hasAny, hasStart } from "./lexicon.js";
import { FLAGS, LONG, type Traits } from "./traits.js";

const LONG_KIND = /* @__PURE__ */ KINDS.indexOf("long");
const QUOTED = 1 << FLAGS.indexOf("quoted");

/**
 * Whether a block of the body is a paragraph beyond doubt, so that nothing needs to be weighed: long, with its last
 * sentence ended, no quotation as a whole, and with no words of notes, of offers or of those who sign.
 */
export function isProse(traits: Traits, kind: Kind): boolean {
  if (kind !== LONG_KIND || traits.length <= LONG || (traits.flags & QUOTED) !== 0) return false;
  const cue = cueNumbers();
  return !(
    hasStart(traits, cue.noted) ||
    hasStart(traits, cue.rectified) ||
    hasStart(traits, cue.readAlso) ||
    hasStart(traits, cue.selling) ||
    hasAny(traits, cue.subscribe) ||
    hasAny(traits, cue.paywalled) ||
    hasAny(traits, cue.reporter)
  );
}
