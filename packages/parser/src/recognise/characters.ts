/** Whether a UTF-16 unit is a blank of any width, a line end, or invisible (U+200B, U+FEFF). */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is a letter of a Latin, Greek or Cyrillic alphabet, or a combining accent. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x52f) ||
    (code >= 0x1e00 && code <= 0x1fff)
  );
}

/** Whether a UTF-16 unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** Whether a UTF-16 unit is a small letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return isLetter(code) && !isUpper(code) && !(code >= 0x300 && code <= 0x36f);
}

/** Whether a UTF-16 unit is a straight or typographic apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether a UTF-16 unit is a hyphen or dash of any length. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** The UTF-16 unit at an index, -1 outside the text. `charCodeAt` outside a text stays slow at that place for good. */
export function codeAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : -1;
}

/** Index of the first unit at or after `index` that is not blank, at most `end`. */
export function skipBlanks(text: string, index: number, end = text.length): number {
  while (index < end && isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** Index after the last unit before `index` that is not blank, at least `start`. */
export function trimEnd(text: string, index: number, start = 0): number {
  while (index > start && isBlank(text.charCodeAt(index - 1))) index--;
  return index;
}
