/** One change a rule asks for. */
export interface Edit {
  /** Name of the rule, in kebab-case. */
  readonly rule: string;
  /** What is replaced, in UTF-16 units of the text given; `start` equals `end` for an insertion. */
  readonly range: { readonly start: number; readonly end: number };
  /** The text inside the range. */
  readonly before: string;
  /** The text to put there. */
  readonly after: string;
}

/** An edit as `lint` reports it. */
export interface LintEdit extends Edit {
  /** What the rule asks for, in English and in French. */
  readonly message: { readonly en: string; readonly fr: string };
  /** Whether `typography` makes the change too (`fix`) or leaves it to the writer. */
  readonly level: "fix" | "suggestion";
}
