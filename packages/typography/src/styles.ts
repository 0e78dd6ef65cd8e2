import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, SPACE } from "./characters.js";
import type { Space, Style, StyleName } from "./style.js";

/**
 * U+00A0 everywhere, as French news sites print it (of some 1,400 places counted on 31 pages, two held U+202F). The
 * default.
 */
const presse: Style = {
  semicolon: NO_BREAK_SPACE,
  exclamation: NO_BREAK_SPACE,
  colon: NO_BREAK_SPACE,
  guillemets: NO_BREAK_SPACE,
  percent: NO_BREAK_SPACE,
  currency: NO_BREAK_SPACE,
  unit: NO_BREAK_SPACE,
  thousands: NO_BREAK_SPACE,
  date: NO_BREAK_SPACE,
  numero: NO_BREAK_SPACE,
  civility: NO_BREAK_SPACE,
  initials: NO_BREAK_SPACE,
  dashes: NO_BREAK_SPACE,
  noBreak: NO_BREAK_SPACE,
  insert: ";!?:«%€°",
  quotes: "«»“”‘’",
  apostrophe: true,
  ellipsis: true,
  etc: true,
  ordinals: true,
  spaces: true,
  spaceAfter: true,
  hour: false,
  hyphen: false,
  numeroSign: false,
  names: false,
};

const thinBeforeHighPunctuation = {
  semicolon: NARROW_NO_BREAK_SPACE,
  exclamation: NARROW_NO_BREAK_SPACE,
} satisfies Partial<Record<keyof Style, Space>>;

/** *Lexique des règles typographiques en usage à l’Imprimerie nationale*, 2002. */
const in2002: Style = {
  ...presse,
  ...thinBeforeHighPunctuation,
  thousands: NARROW_NO_BREAK_SPACE,
  noBreak: false,
};

/** Unicode CLDR 48 for numbers in `fr-FR`; the narrow space wherever a thin one is meant. */
const cldr: Style = { ...in2002, unit: NARROW_NO_BREAK_SPACE };

/** Canada: the OQLF asks for no space or a thin one before `; ! ?`, so none is put in; CLDR’s numbers. */
const frCA: Style = { ...presse, ...thinBeforeHighPunctuation, noBreak: false, insert: ":«%€°" };

/** Switzerland: thin spaces, also inside « »; ‹ › for the second level; no space before `%` (CLDR `fr-CH`). */
const frCH: Style = {
  ...in2002,
  guillemets: NARROW_NO_BREAK_SPACE,
  percent: "",
  quotes: "«»‹›“”",
};

/** No no-break space at all, for titles, metadata and feeds. */
const plain: Style = {
  ...presse,
  semicolon: SPACE,
  exclamation: SPACE,
  colon: SPACE,
  guillemets: SPACE,
  percent: SPACE,
  currency: SPACE,
  unit: SPACE,
  thousands: SPACE,
  date: SPACE,
  numero: SPACE,
  civility: SPACE,
  initials: SPACE,
  dashes: SPACE,
  noBreak: SPACE,
};

/** The house styles, by name. */
export const styles: Readonly<Record<StyleName, Style>> = {
  presse,
  in2002,
  cldr,
  "fr-CA": frCA,
  "fr-CH": frCH,
  plain,
};
