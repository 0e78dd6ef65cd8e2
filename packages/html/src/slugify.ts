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
  const letters = latinLetters();
  const codes = scratch;
  let length = 0;
  for (let index = 0; index < text.length && length < MAXIMUM; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code < 0x100 ? (letters[code] as number) : HYPHEN;
    if (letter !== HYPHEN) codes[length++] = letter;
    else if (code >= 0xc0 && (SPELT_OUT[text[index] as string] !== undefined || isCombining(code))) {
      for (const spelt of SPELT_OUT[text[index] as string] ?? "") codes[length++] = spelt.charCodeAt(0);
    } else if (length > 0 && codes[length - 1] !== HYPHEN) codes[length++] = HYPHEN;
  }
  if (length > 0 && codes[length - 1] === HYPHEN) length -= 1;
  codes.length = length;
  return length === 0 ? "section" : String.fromCharCode.apply(null, codes);
}

/** Filled anew by each call: headings are many, and arrays are what a slug costs. */
const scratch: number[] = [];

/** What each character of Latin-1 becomes, as character codes; made at the first call. */
function latinLetters(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(0x100).fill(HYPHEN);
  for (let code = 48; code < 58; code += 1) table[code] = code;
  for (let code = 97; code < 123; code += 1) table[code] = table[code - 32] = code;
  for (let code = 0xc0; code < 0x100; code += 1) table[code] = LATIN.charCodeAt(code - 0xc0);
  return table;
}

let table: Uint8Array | undefined;

/** Accents that stand alone, after their letter: they leave it as it is. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
