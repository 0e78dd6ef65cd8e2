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
let table: Uint16Array | undefined;
const buffer = new Uint16Array(512);
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
  const length = Math.min(text.length, buffer.length);
  for (let index = 0; index < length; index++) buffer[index] = foldCode(text.charCodeAt(index), table);
  lastText = text;
  lastFolded = String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
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
