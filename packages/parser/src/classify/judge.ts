import type { Block, Label } from "../block.js";
import type { Context } from "../context.js";

/** One reason for a label, in words. */
export interface Evidence {
  /** English words: `starts with a byline word`. */
  en: string;
  /** French words: « commence par un mot de signature ». */
  fr: string;
  /** How much it spoke for the label; negative: against. */
  weight: number;
}

/** How sure a label is, and why. */
export interface Judgement {
  confidence: number;
  runnerUp?: { label: Label; confidence: number };
  evidence: Evidence[];
}

/** Confidence, runner-up and evidence of each block that `classify` labelled. */
export function judge(blocks: readonly Block[], _context: Context): Judgement[] {
  return blocks.map(() => ({ confidence: 1, evidence: [] }));
}
