import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, SPACE } from "./characters.js";
import type { Space, Style, StyleName } from "./style.js";

/** The switches that name the space at a sign. */
const SPACED = [
  "semicolon",
  "exclamation",
  "colon",
  "guillemets",
  "percent",
  "currency",
  "unit",
  "thousands",
  "date",
  "numero",
  "civility",
  "initials",
  "dashes",
  "noBreak",
] as const;

const everywhere = (space: Space) =>
  Object.fromEntries(SPACED.map((place) => [place, space])) as Record<(typeof SPACED)[number], Space>;

/**
 * U+00A0 everywhere, as French news sites print it (of some 1,400 places counted on 31 pages, two held U+202F). The
 * default.
 */
const presse: Style = {
  ...everywhere(NO_BREAK_SPACE),
  insert: ";!?:«%€°",
  quotes: "«»“”‘’",
  apostrophe: true,
  ellipsis: true,
  etc: true,
  ordinals: true,
  spaces: true,
  spaceAfter: true,
  hour: false,
};

const thin = { semicolon: NARROW_NO_BREAK_SPACE, exclamation: NARROW_NO_BREAK_SPACE, noBreak: false } as const;

/** *Lexique des règles typographiques en usage à l’Imprimerie nationale*, 2002. */
const in2002: Style = { ...presse, ...thin, thousands: NARROW_NO_BREAK_SPACE };

/** The house styles, by name. */
export const styles: Readonly<Record<StyleName, Style>> = {
  presse,
  in2002,
  /** Unicode CLDR 48 for numbers in `fr-FR`; the narrow space wherever a thin one is meant. */
  cldr: { ...in2002, unit: NARROW_NO_BREAK_SPACE },
  /** Canada: the OQLF asks for no space or a thin one before `; ! ?`, so none is put in; CLDR’s numbers. */
  "fr-CA": { ...presse, ...thin, insert: ":«%€°" },
  /** Switzerland: thin spaces, also inside « »; ‹ › for the second level; no space before `%` (CLDR `fr-CH`). */
  "fr-CH": { ...in2002, guillemets: NARROW_NO_BREAK_SPACE, percent: "", quotes: "«»‹›“”" },
  /** No no-break space at all, for titles, metadata and feeds. */
  plain: { ...presse, ...everywhere(SPACE) },
};
