import { LABELS } from "../block.js";
import type { BlockGiven } from "../given.js";
import { featureSpace } from "./feature-space.js";
import { featureWords, followsWords } from "./feature-words.js";
import type { ArticleFeatures } from "./features.js";
import type { Evidence } from "./judge.js";
import { LABEL_BITS, WIDE } from "./memory.js";
import { getModel, UNIT } from "./model.js";
import { PROSE } from "./path.js";

/** Reasons shown a block. */
const SHOWN = 4;

const PARAGRAPH = LABELS.indexOf("paragraph");
const PROSE_WORDS = ["is long prose within the body", "est un long texte dans le corps de l’article"] as const;

/** The words of features that have been asked for, by their numbers; null where a feature has none. */
const known: (readonly [string, string] | null)[] = [];

function wordsOf(feature: number): readonly [string, string] | null {
  if (known[feature] === undefined) known[feature] = featureWords(featureSpace().names[feature]!) ?? null;
  return known[feature] as readonly [string, string] | null;
}

/**
 * What spoke most for `label` against `other` in a block, in words, strongest first. Features that say the same to a
 * person are one reason; those that say nothing to a person are left out. `before` is the label of the block above.
 */
export function evidenceOf(
  features: ArticleFeatures,
  block: number,
  label: number,
  other: number,
  before: number,
): Evidence[] {
  const { rows, pairs, transitions } = getModel();
  const reasons = new Map<string, Evidence>();
  const add = (words: readonly [string, string] | null, weight: number) => {
    if (words === null) return;
    const reason = reasons.get(words[0]);
    if (reason === undefined) reasons.set(words[0], { en: words[0], fr: words[1], weight });
    else reason.weight += weight;
  };
  if (features.prose[block] === 1 && label === PARAGRAPH) add(PROSE_WORDS, PROSE);
  for (let at = features.starts[block]!; at < features.starts[block + 1]!; at++) {
    const feature = features.ids[at]!;
    let weight = 0;
    for (let next = rows[feature]!; next < rows[feature + 1]!; next++) {
      const pair = pairs[next]!;
      if ((pair & (WIDE - 1)) === label) weight += pair >> LABEL_BITS;
      else if ((pair & (WIDE - 1)) === other) weight -= pair >> LABEL_BITS;
    }
    if (weight !== 0) add(wordsOf(feature), weight / UNIT);
  }
  if (before >= 0) {
    const weight = transitions[before * WIDE + label]! - transitions[before * WIDE + other]!;
    add(followsWords(before), weight / UNIT);
  }
  return [...reasons.values()]
    .filter(({ weight }) => weight >= 0.1)
    .sort((one, two) => two.weight - one.weight)
    .filter(({ en }, index, all) => !all.slice(0, index).some((other) => saysMore(en, other.en)))
    .slice(0, SHOWN)
    .map((reason) => ({ ...reason, weight: Math.round(reason.weight * 10) / 10 }));
}

/** Whether one of two reasons is the other and more: « looks like prose », « looks like prose, before a title ». */
function saysMore(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

const GIVEN = {
  markup: { en: "the markup says so", fr: "le balisage le dit" },
  copy: { en: "the copy is built that way", fr: "la copie est ainsi faite" },
  hint: { en: "a hint says so", fr: "une indication le dit" },
  profile: { en: "the publisher's profile says so", fr: "le profil de l’éditeur le dit" },
};

/** The reason of a block whose label was given. */
export function givenEvidence(given: BlockGiven): Evidence {
  return { ...GIVEN[given.by], weight: CERTAIN };
}

/** Weight of a reason that leaves no choice. */
const CERTAIN = 10;

/** The reason of certain furniture. */
export const furnitureEvidence: Evidence = {
  en: "is page furniture, word for word",
  fr: "n’est qu’un habillage de page",
  weight: CERTAIN,
};
