/** The change a rule asks for at a trigger. */
export interface Edit {
  /** Where the replaced text starts, in UTF-16 units of the text given. */
  readonly start: number;
  /** Where it ends; equals `start` for an insertion. */
  readonly end: number;
  /** The text to put there. The text that stands there already claims the place and changes nothing. */
  readonly after: string;
  /** Where the sign stands that the change belongs to. */
  readonly trigger: number;
  /** Place of the rule in its table; where two rules want the same place, the lower wins. */
  readonly rank: number;
}

/** A change as `lint` reports it. */
export interface LintEdit {
  /** Name of the rule, in kebab-case. */
  readonly rule: string;
  /** What is replaced, in UTF-16 units of the text given; `start` equals `end` for an insertion. */
  readonly range: { readonly start: number; readonly end: number };
  /** The text inside the range. */
  readonly before: string;
  /** The text to put there. */
  readonly after: string;
  /** What the rule asks for, in English and in French. */
  readonly message: { readonly en: string; readonly fr: string };
  /** Whether `typography` makes the change (`fix`) or leaves it to the writer (`lint`). */
  readonly level: "fix" | "lint";
}
