import type { Label } from "../block.js";

/** Where in a block words are looked for: as its first words, anywhere in it, or as all there is. */
export type CuePlace = "start" | "any" | "all";

/** Words that speak for a label, or against others. */
export interface Cue {
  /** Name of the feature in the weights table. */
  name: string;
  at: CuePlace;
  /**
   * Phrases of one to three words, separated by commas; lower case, without accents, an apostrophe or a hyphen is a
   * space. Longer phrases are compared by their first three words.
   */
  words: string;
  /** The reason in words: `starts with « Publié le »`. */
  en: string;
  fr: string;
}

/** What is known of one label. */
export interface LabelDefinition {
  label: Label;
  /** The newsroom's word. */
  french: string;
  /** Type of the node a block of this label becomes, or `meta` or `none`. */
  node: string;
  cues: readonly Cue[];
}
