import type { Block, Label } from "../block.js";
import { LABELS } from "../block.js";
import type { Context } from "../context.js";
import { sequenceOf } from "./index.js";
import { MANY } from "./model.js";
import { candidates } from "./path.js";
import { posteriors } from "./posteriors.js";
import { evidenceOf, furnitureEvidence, givenEvidence } from "./words.js";

/** One reason for a label, in words. */
export interface Evidence {
  /** English words: `starts with « Par »`. */
  en: string;
  /** French words: « commence par « Par » ». */
  fr: string;
  /** How much it spoke for the label against the runner-up, in natural logarithms; negative: against. */
  weight: number;
}

/** How sure a label is, and why. */
export interface Judgement {
  confidence: number;
  runnerUp?: { label: Label; confidence: number };
  evidence: Evidence[];
}

/** Confidence, runner-up and evidence of each block that `classify` labelled. */
export function judge(blocks: readonly Block[], context: Context): Judgement[] {
  const { sequence, features, terms } = sequenceOf(blocks, context.source);
  const shares = posteriors(candidates(features, terms));
  const judged = new Map<Block, Judgement>();
  sequence.forEach((block, index) => {
    if (block.given !== undefined) return;
    const own = LABELS.indexOf(block.label ?? "paragraph");
    const share = shares.subarray(index * MANY, (index + 1) * MANY);
    let second = own === 0 ? 1 : 0;
    for (let label = 0; label < MANY; label++) if (label !== own && share[label]! > share[second]!) second = label;
    judged.set(block, {
      confidence: calibrated(share[own]!),
      runnerUp: { label: LABELS[second]!, confidence: calibrated(share[second]!) },
      evidence: evidenceOf(
        features,
        index,
        own,
        second,
        index === 0 ? -1 : LABELS.indexOf(sequence[index - 1]!.label ?? "paragraph"),
      ),
    });
  });
  return blocks.map((block) => {
    if (block.given !== undefined) return { confidence: 1, evidence: [givenEvidence(block.given)] };
    return judged.get(block) ?? { confidence: 0.99, evidence: [furnitureEvidence] };
  });
}

/**
 * Power of the odds that makes probabilities true on publishers the weights were not fitted on; near 1, since the
 * weights are drawn back to what was known before. `npm run fit -- --cv` finds it and prints what is right of what.
 */
const POWER = 1;

/** The calibrated probability, rounded to thousandths: nothing finer can be known. */
function calibrated(share: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, share));
  const odds = bounded ** POWER;
  return Math.round((odds / (odds + (1 - bounded) ** POWER)) * 1000) / 1000;
}
