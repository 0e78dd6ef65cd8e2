/** Letters that `À`…`ÿ` (U+00C0–U+00FF) stand for in a slug; two-letter ones are spelt out in {@link SPELT_OUT}. */
const LATIN = "aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y";

/** Letters of French and its neighbours beyond Latin-1, and those that two letters stand for. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  œ: "oe",
  Œ: "oe",
  æ: "ae",
  Æ: "ae",
  ß: "ss",
  Ÿ: "y",
  š: "s",
  Š: "s",
  ž: "z",
  Ž: "z",
  č: "c",
  Č: "c",
  ł: "l",
  Ł: "l",
  ı: "i",
  ğ: "g",
  ş: "s",
  ţ: "t",
  ă: "a",
};

const MAXIMUM = 64;
const HYPHEN = 45;

/**
 * Makes a short ASCII name of a text, for ids: letters and digits, words joined by hyphens, at most 64 characters.
 *
 * `Une alliance « éprouvée par la vie »` → `une-alliance-eprouvee-par-la-vie`; a text with neither → `section`
 */
export function slugify(text: string): string {
  const codes: number[] = [];
  for (let index = 0; index < text.length && codes.length < MAXIMUM; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) codes.push(code);
    else if (code >= 48 && code <= 57) codes.push(code);
    else if (code >= 65 && code <= 90) codes.push(code + 32);
    else if (code < 0xc0) separate(codes);
    else append(codes, code);
  }
  if (codes[codes.length - 1] === HYPHEN) codes.pop();
  return codes.length === 0 ? "section" : String.fromCharCode.apply(null, codes);
}

function append(codes: number[], code: number): void {
  const latin = code <= 0xff ? LATIN.charCodeAt(code - 0xc0) : HYPHEN;
  if (latin !== HYPHEN) {
    codes.push(latin);
    return;
  }
  const letters = SPELT_OUT[String.fromCharCode(code)];
  if (letters !== undefined)
    for (let index = 0; index < letters.length; index += 1) codes.push(letters.charCodeAt(index));
  else if (!isCombining(code)) separate(codes);
}

/** Accents that stand alone, after their letter: they leave it as it is. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function separate(codes: number[]): void {
  if (codes.length > 0 && codes[codes.length - 1] !== HYPHEN) codes.push(HYPHEN);
}
