import { isBlank } from "./characters.js";

const BASE_LETTERS: readonly (readonly [string, string])[] = [
  ["àáâãäåāăą", "a"],
  ["çćĉċč", "c"],
  ["ďđ", "d"],
  ["èéêëēĕėęě", "e"],
  ["ĝğġģ", "g"],
  ["ìíîïĩīĭįı", "i"],
  ["łĺļľ", "l"],
  ["ñńņň", "n"],
  ["òóôõöøōŏő", "o"],
  ["ŕŗř", "r"],
  ["śŝşš", "s"],
  ["ţťŧ", "t"],
  ["ùúûüũūŭůűų", "u"],
  ["ýÿŷ", "y"],
  ["źżž", "z"],
];

const TABLE_SIZE = 0x180;
/** Units that are folded. */
const MOST = 512;
let table: Uint16Array | undefined;
let lastText = "";
let lastFolded = "";

/**
 * The text as line grammars compare it: small letters without accents, `’` as `'`, every blank as a space, U+2011 as `-`.
 *
 * As long as the text itself, unit by unit, so that an index in one is an index in the other. Only the first 512 units
 * are folded and returned: no line grammar looks further from the start.
 *
 * `À lire aussi` → `a lire aussi`
 */
export function fold(text: string): string {
  if (text === lastText) return lastFolded;
  table ??= buildTable();
  const head = text.length > MOST ? text.slice(0, MOST) : text;
  let small = head.toLowerCase();
  // The one letter whose small form is two units.
  if (small.length !== head.length) small = head.replaceAll("İ", "I").toLowerCase();
  let folded = "";
  let from = 0;
  for (let index = 0; index < small.length; index++) {
    const code = small.charCodeAt(index);
    if (code >= 0x20 && code < 0x7f) continue;
    const base = foldCode(code, table);
    if (base === code) continue;
    folded += small.slice(from, index) + String.fromCharCode(base);
    from = index + 1;
  }
  lastText = text;
  lastFolded = from === 0 ? small : folded + small.slice(from);
  return lastFolded;
}

function foldCode(code: number, codes: Uint16Array): number {
  if (code < TABLE_SIZE) return codes[code] as number;
  if (code === 0x2019 || code === 0x02bc) return 0x27;
  if (code === 0x2011 || code === 0x2010) return 0x2d;
  return isBlank(code) ? 0x20 : code;
}

function buildTable(): Uint16Array {
  const codes = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    codes[code] = isBlank(code) ? 0x20 : lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  const bases = new Map<number, number>();
  for (const [letters, base] of BASE_LETTERS) {
    for (const letter of letters) bases.set(letter.charCodeAt(0), base.charCodeAt(0));
  }
  for (let code = 0; code < TABLE_SIZE; code++)
    codes[code] = bases.get(codes[code] as number) ?? (codes[code] as number);
  return codes;
}
