import { decodeNamedCharacterReference } from "decode-named-character-reference";

/**
 * Decodes HTML character references (`&eacute;`, `&#233;`, `&#xE9;`) in `value`. Other than in HTML, every code unit
 * can be written, NUL and lone surrogates included, so that canonical copy can hold any string.
 */
export function decodeReferences(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(REFERENCE, (whole, name: string) => decodeReference(name) ?? whole);
}

/** The character of a reference, given without `&` and `;`; `undefined` when there is none of that name. */
export function decodeReference(name: string): string | undefined {
  if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || undefined;
  const hexadecimal = name[1] === "x" || name[1] === "X";
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const REFERENCE = /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/g;
