import type { BlockGiven } from "../given.js";
import type { ArticleFeatures } from "./features.js";
import { featureSpace } from "./features.js";
import type { Evidence } from "./judge.js";
import { getModel, MANY } from "./model.js";

/** Reasons shown a block. */
const SHOWN = 4;

/** The features of a block that spoke most for `label` against `other`, in words. */
export function evidenceOf(features: ArticleFeatures, block: number, label: number, other: number): Evidence[] {
  const { rows, labels, scores } = getModel();
  const { names } = featureSpace();
  const found: { feature: number; weight: number }[] = [];
  for (let at = features.starts[block]!; at < features.starts[block + 1]!; at++) {
    const feature = features.ids[at]!;
    let weight = 0;
    for (let pair = rows[feature]!; pair < rows[feature + 1]!; pair++) {
      if (labels[pair] === label) weight += scores[pair]!;
      else if (labels[pair] === other) weight -= scores[pair]!;
    }
    if (weight > 0) found.push({ feature, weight });
  }
  found.sort((one, two) => two.weight - one.weight);
  return found.slice(0, SHOWN).map(({ feature, weight }) => ({
    en: names[feature]!,
    fr: names[feature]!,
    weight: Math.round(weight * 10) / 10,
  }));
}

const GIVEN = {
  markup: { en: "the markup says so", fr: "le balisage le dit" },
  hint: { en: "a hint says so", fr: "une indication le dit" },
  profile: { en: "the publisher's profile says so", fr: "le profil de l’éditeur le dit" },
};

/** The reason of a block whose label was given. */
export function givenEvidence(given: BlockGiven): Evidence {
  return { ...GIVEN[given.by], weight: MANY };
}

/** The reason of certain furniture. */
export const furnitureEvidence: Evidence = {
  en: "is page furniture, word for word",
  fr: "n’est qu’un habillage de page",
  weight: MANY,
};
