/** Text made of bytes, and how. */
export interface Decoded {
  text: string;
  /** The encoding the bytes turned out to be in. */
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Offset in `text` of the first character that is not UTF-8, when the encoding is `windows-1252`. */
  at?: number;
}

/**
 * Decodes the bytes of copy: UTF-16 when a byte order mark says so, UTF-8 when all bytes agree with it, else
 * Windows-1252, the encoding of old French dumps. A BOM stays in the text, as U+FEFF. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, true), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, false), encoding: "utf-16be" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: windows1252(bytes), encoding: "windows-1252", at: firstFault(bytes) };
  }
}

/** The characters of bytes 0x80 to 0x9F in Windows-1252; the five bytes it leaves open stay control characters. */
const HIGH =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Node 20 decodes these bytes as Latin-1, so their characters are put in here. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80]!);
}

/** A lone surrogate stays as it is: it is a code unit like any other to the steps that follow. */
function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  return new TextDecoder(littleEndian ? "utf-16le" : "utf-16be", { ignoreBOM: true }).decode(bytes);
}

/** Index of the first byte that breaks UTF-8; Windows-1252 has one character a byte, so it is the offset too. */
function firstFault(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const first = bytes[index]!;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return index;
    for (let step = 1; step < length; step++) {
      const next = bytes[index + step];
      if (next === undefined || (next & 0xc0) !== 0x80) return index;
      if (step === 1) {
        if (first === 0xe0 && next < 0xa0) return index;
        if (first === 0xed && next > 0x9f) return index;
        if (first === 0xf0 && next < 0x90) return index;
        if (first === 0xf4 && next > 0x8f) return index;
      }
    }
    index += length;
  }
  return 0;
}
