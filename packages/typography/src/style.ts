/**
 * What stands at a place: the very space to put there (`" "`, `"\u00A0"`, `"\u202F"`, `""` for none), or `false` to
 * leave the place as it is.
 */
export type Space = string | false;

/** A house style: one switch for each sign. Every value may be changed alone: `{ ...styles.presse, ellipsis: false }`. */
export interface Style {
  /** Before `;`. */
  readonly semicolon: Space;
  /** Before `!`, `?` and runs of them. */
  readonly exclamation: Space;
  /** Before `:`. */
  readonly colon: Space;
  /** Inside « and ». */
  readonly guillemets: Space;
  /** Before `%` and `‰`. */
  readonly percent: Space;
  /** Between an amount and its currency. */
  readonly currency: Space;
  /** Between a number and a unit of the closed list. */
  readonly unit: Space;
  /** Between the groups of a number already written in groups. */
  readonly thousands: Space;
  /** Around the `h` of an hour, or between day and month. */
  readonly date: Space;
  /** After `n°`. */
  readonly numero: Space;
  /** After M., Mme, Dr, Me… and a capital. */
  readonly civility: Space;
  /** Between initials and a name. */
  readonly initials: Space;
  /** Inside a pair of – or —. */
  readonly dashes: Space;
  /** What becomes of any other no-break space. */
  readonly noBreak: Space;
  /**
   * The signs at which a *missing* space is put in: any of `; ! ? : « % € °`, where `«` means both guillemets, `€`
   * every currency and `°` units and `n°`.
   */
  readonly insert: string;
  /** What `"…"` becomes: pairs of marks from the outermost inwards (`"«»“”‘’"`), or `false`. */
  readonly quotes: string | false;
  /** `'` → `’` between letters and after an elision. */
  readonly apostrophe: boolean;
  /** `...` → `…` after a word. */
  readonly ellipsis: boolean;
  /** `etc...` → `etc.` */
  readonly etc: boolean;
  /** `2ème` → `2e`, `1ère` → `1re`. */
  readonly ordinals: boolean;
  /** Several spaces become one; none before a comma or a full stop, nor inside brackets, nor after an elision. */
  readonly spaces: boolean;
  /** A space after a comma or `;` between two words. */
  readonly spaceAfter: boolean;
  /** How hours are written: `"14h30"`, `"14 h 30"`, or `false` to leave them (the spaces there become no-break). */
  readonly hour: "14h30" | "14 h 30" | false;
}

/** Names of the house styles. */
export type StyleName = "presse" | "in2002" | "cldr" | "fr-CA" | "fr-CH" | "plain";

/** Options of `typography`, `typographyRuns` and `lint`. */
export interface TypographyOptions {
  /**
   * A name, or a style of one's own, whose missing switches are those of `presse`. Default: `presse`. An unknown name
   * or switch throws.
   */
  readonly style?: StyleName | Partial<Style>;
}
