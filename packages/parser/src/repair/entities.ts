import type { Edit } from "./edit.js";

/** Character references that dumps of French copy hold, without `&` and `;`. */
const NAMED: Readonly<Record<string, string>> = {
  __proto__: null as never,
  nbsp: "\u00A0",
  ensp: " ",
  emsp: " ",
  thinsp: "\u2009",
  shy: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  cent: "¢",
  yen: "¥",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  ordm: "º",
  ordf: "ª",
  sect: "§",
  para: "¶",
  times: "×",
  divide: "÷",
  plusmn: "±",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  micro: "µ",
  permil: "‰",
  szlig: "ß",
  iexcl: "¡",
  iquest: "¿",
};

const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030A",
  cedil: "\u0327",
  caron: "\u030C",
};

const REFERENCE = /&(?:amp;)?(#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z][a-z0-9]{1,7}|[A-Z]{2}lig);/g;

/** Character references in plain text: `&nbsp;`, `&rsquo;`, `&#8217;`, `&eacute;`. Unknown names stay. */
export function entities(text: string): Edit[] {
  if (!text.includes("&") || !text.includes(";")) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const character = decode(match[1]!);
    if (character === undefined) continue;
    edits.push({
      start: match.index,
      end: match.index + match[0].length,
      replacement: character,
      code: "copy-entity",
      args: { entity: match[0], character },
    });
  }
  return edits;
}

function decode(name: string): string | undefined {
  if (name.startsWith("#")) {
    const hexadecimal = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160)
      ? String.fromCodePoint(code)
      : undefined;
  }
  const known = NAMED[name];
  if (known !== undefined) return known;
  const ligature = { oelig: "œ", OElig: "Œ", aelig: "æ", AElig: "Æ" }[name];
  if (ligature !== undefined) return ligature;
  const accent = Object.hasOwn(ACCENTS, name.slice(1)) ? ACCENTS[name.slice(1)] : undefined;
  const made = accent === undefined ? undefined : (name[0]! + accent).normalize("NFC");
  return made?.length === 1 ? made : undefined;
}
