/** U+0020, the ordinary space a line may break at. */
export const SPACE = " ";

/** U+00A0, the no-break space as wide as an ordinary one. */
export const NO_BREAK_SPACE = "\u00A0";

/** U+202F, the narrow no-break space (French: *espace fine insécable*). */
export const NARROW_NO_BREAK_SPACE = "\u202F";

/** Whether a character code is that of one of some signs; never for `NaN`. */
export function among(code: number, signs: string): boolean {
  for (let index = 0; index < signs.length; index++) if (signs.charCodeAt(index) === code) return true;
  return false;
}

/** Whether a character code is a space inside a line. Tabs and line ends are layout, not spaces. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20;
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x205f || code === 0x3000;
}

/** Whether a character code is the end of the text (`NaN` past either end), a line end or a tab. */
export function isEdge(code: number): boolean {
  return Number.isNaN(code) || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/** Whether a character code is blank: a space, a tab, a line end or either end of the text. */
export function isBlank(code: number): boolean {
  return !(code > 0x20 && code < 0xa0) && (isSpace(code) || isEdge(code));
}

/** Whether a character code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Whether a character code stands for a letter: any alphabet of the basic plane, and U+FFFC, which stands for an
 * opaque object (inline code, an image) in a run of text. Surrogates are none.
 */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && (code < 0x1d00 || code >= 0x1e00);
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3041 && code < 0xd800) || code === 0xfffc;
}

/** Whether a character code is an upper-case letter of the Latin alphabet as French writes it. */
export function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0xdf && code !== 0xd7) || code === 0x152;
}

/** Whether a character code is a letter that is not upper-case. */
export function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code);
}

/** Whether a character code is a letter or a digit. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
