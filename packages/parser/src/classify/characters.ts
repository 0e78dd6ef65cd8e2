/** Classes of UTF-16 units, as far as the traits of a block need them. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const BLANK = 4;
export const APOSTROPHE = 5;
/** `.` */
export const STOP = 6;
/** `?` */
export const ASK = 7;
/** `!` */
export const CRY = 8;
export const ELLIPSIS = 9;
export const COLON = 10;
/** `,` and `;` */
export const COMMA = 11;
export const OPENING = 12;
export const CLOSING = 13;
/** `"` opens or closes. */
export const STRAIGHT = 14;
export const PARENTHESIS_OPEN = 15;
export const PARENTHESIS_CLOSE = 16;
/** Hyphen-minus and U+2010, U+2011: part of words. */
export const HYPHEN = 17;
/** En and em dashes. */
export const DASH = 18;
export const BULLET = 19;
/** `>`, `»` aside: arrows and other signs that lead a link. */
export const ARROW = 20;
export const COPYRIGHT = 21;
/** `/`, `|`, `\` */
export const SLASH = 22;
export const AT = 23;
export const EURO = 24;
/** `*`, `#` */
export const STAR = 25;
/** `►`, `▶`: lead subheads and links. */
export const POINTER = 26;
/** Anything else. */
export const OTHER = 0;

const SIZE = 0x2700;
let table: Uint8Array | undefined;
let folded: Uint8Array | undefined;
let small: Uint8Array | undefined;

/** The class of each unit below U+2700, made at the first call; units above are letters or {@link OTHER}. */
export function characterTable(): Uint8Array {
  if (table === undefined) fill();
  return table!;
}

/** Class of a unit that the table does not hold. */
export function highClass(unit: number): number {
  return unit >= 0x2700 && unit < 0x3000 ? BULLET : OTHER;
}

/**
 * The ASCII letter or digit a unit below U+0180 is compared as: lower case, accents off (`É` and `e` are one); 0 where
 * there is none. Newsrooms write « A lire » and « À lire », « Etats » and « États ».
 */
export function foldTable(): Uint8Array {
  if (folded === undefined) fill();
  return folded!;
}

/** What {@link foldTable} gives for a small letter, 0 for anything else; for units below {@link SIZE}. */
export function smallLetterTable(): Uint8Array {
  if (small === undefined) fill();
  return small!;
}

function fill(): void {
  const classes = new Uint8Array(SIZE);
  const folds = new Uint8Array(0x180);
  for (let unit = 0x30; unit <= 0x39; unit++) {
    classes[unit] = DIGIT;
    folds[unit] = unit;
  }
  for (let unit = 0x61; unit <= 0x7a; unit++) {
    classes[unit] = LOWER;
    classes[unit - 32] = UPPER;
    folds[unit] = unit;
    folds[unit - 32] = unit;
  }
  for (let unit = 0xc0; unit < 0x180; unit++) {
    if (unit === 0xd7 || unit === 0xf7) continue;
    const letter = String.fromCharCode(unit);
    classes[unit] = letter.toLowerCase() === letter ? LOWER : UPPER;
    const base = letter.normalize("NFD").charCodeAt(0) | 32;
    folds[unit] = base >= 0x61 && base <= 0x7a ? base : unit === 0x152 || unit === 0x153 ? 0x6f : 0x61;
  }
  const put = (signs: string, kind: number) => {
    for (let index = 0; index < signs.length; index++) classes[signs.charCodeAt(index)] = kind;
  };
  put(
    " \t\n\r\v\f\u00a0\u202f\u2009\u200a\u2007\u2008\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2028\u2029\u1680\u205f",
    BLANK,
  );
  put("'\u2019\u2018\u02bc\u2032", APOSTROPHE);
  put(".", STOP);
  put("?", ASK);
  put("!", CRY);
  put("\u2026", ELLIPSIS);
  put(":", COLON);
  put(",;", COMMA);
  put("\u00ab\u201c\u201e\u2039", OPENING);
  put("\u00bb\u201d\u203a", CLOSING);
  put('"', STRAIGHT);
  put("([", PARENTHESIS_OPEN);
  put(")]", PARENTHESIS_CLOSE);
  put("-\u2010\u2011", HYPHEN);
  put("\u2013\u2014\u2015\u2212", DASH);
  put("\u2022\u00b7\u25a0\u25aa\u25cf\u25cb\u25e6\u2023\u2043", BULLET);
  put(">\u2192\u21d2", ARROW);
  put("\u25ba\u25b6\u25b8", POINTER);
  put("\u00a9\u00ae", COPYRIGHT);
  put("/|\\", SLASH);
  put("@", AT);
  put("\u20ac$\u00a3", EURO);
  put("*#\u2020\u2605", STAR);
  table = classes;
  folded = folds;
  small = new Uint8Array(SIZE);
  for (let unit = 0; unit < folds.length; unit++) if (classes[unit] === LOWER) small[unit] = folds[unit]!;
}
