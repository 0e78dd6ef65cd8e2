import type { Edit } from "./edit.js";

/** Encoded bytes, a line break between those of one letter included, or a line break alone. */
const ENCODED = /(?:=[0-9A-F]{2})+(?:=[ \t]*(?:\r\n|\n|\r)(?:=[0-9A-F]{2})+)*|=[ \t]*(?:\r\n|\n|\r)/g;
/** Letters of two or three bytes in UTF-8, or of one in Latin-1 between letters: what no address holds. */
const EVIDENCE = /=C[2-9A-F]=[89AB][0-9A-F]|=E2=80=[89AB][0-9A-F]|[a-z]=E[0-9A-F][a-z]/;
const SOFT_BREAK = /[^\s=]=[ \t]*(?:\r\n|\n|\r)(?=\S)/g;

/**
 * Quoted-printable that a mail program left in (`=C3=A9`, `=` at line ends). It must be all over the text: an address
 * with `?page=20` is none.
 */
export function quotedPrintable(text: string): Edit[] {
  if (!text.includes("=")) return [];
  const breaks = (text.match(SOFT_BREAK) ?? []).length;
  if (!EVIDENCE.test(text) && breaks < 2) return [];
  let signs = 0;
  let valid = 0;
  for (let index = text.indexOf("="); index !== -1; index = text.indexOf("=", index + 1)) {
    signs++;
    if (/^=(?:[0-9A-F]{2}|[ \t]*(?:\r|\n|$))/.test(text.slice(index, index + 6))) valid++;
  }
  if (valid < signs * 0.9) return [];
  return [...text.matchAll(ENCODED)].map(
    (match): Edit => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement: /^=[ \t\r\n]/.test(match[0]) ? "" : decodeBytes(match[0]),
      code: "copy-quoted-printable",
    }),
  );
}

function decodeBytes(encoded: string): string {
  const whole = encoded.replace(/=[ \t]*[\r\n]+/g, "");
  const bytes = Uint8Array.from(whole.slice(1).split("="), (byte) => Number.parseInt(byte, 16));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
