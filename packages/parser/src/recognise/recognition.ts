/** One part of a recognised line: which characters, and what they are. */
export interface RecognitionRange {
  /** Index of the first UTF-16 unit in the text given to the recogniser. */
  start: number;
  /** Index after the last unit. */
  end: number;
  /**
   * What the part is. `cue` is a word the grammar consumes (« Par », « Publié le », a bullet, a separator); every other
   * name says which value the part became (`name`, `date`, `source`, …).
   */
  part: string;
}

/** What a line grammar found. Immutable once made; kept on the block, so that nothing is recognised twice. */
export interface Recognition<Value> {
  value: Value;
  /** Parts in the order of the text, never overlapping; what no part covers was not understood. */
  ranges: RecognitionRange[];
  /** From 0 (hardly) to 1 (nothing else it could be), judged from this line alone. */
  score: number;
}

/** What line grammars may know beyond their line. */
export interface RecogniseContext {
  /** IANA name of the zone in which the copy gives its hours. */
  readonly timeZone: string;
  /** RFC 3339 date or date and time against which relative and yearless dates resolve; without it they stay unknown. */
  datePublished?: string | undefined;
}

/** A line grammar: pure, linear, and quick to refuse. */
export type Recogniser<Value> = (text: string, context: RecogniseContext) => Recognition<Value> | undefined;

/** The context of a parse without options: Paris time, no known date. */
export const defaultRecogniseContext: RecogniseContext = { timeZone: "Europe/Paris" };
