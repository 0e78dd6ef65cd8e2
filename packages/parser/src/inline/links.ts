import { isDigit, isLetter } from "../recognise/characters.js";
import type { Mark } from "./mark.js";

/** Longest address that is taken for one. */
const MAX_URL = 2048;

/** The bare address whose `://` stands at `index`: http and https only, signs that end a sentence left out. */
export function readUrl(text: string, index: number, from: number): Mark | undefined {
  const start = text.startsWith("https", index - 5) ? index - 5 : text.startsWith("http", index - 4) ? index - 4 : -1;
  if (start < from || start < 0 || isWordCode(text.charCodeAt(start - 1))) return undefined;
  const end = urlEnd(text, index + 3);
  if (end <= index + 4 || !isWordCode(text.charCodeAt(index + 3))) return undefined;
  return linkMark(start, end, text.slice(start, end));
}

/** The bare address that begins with `www.` at `index`; its link goes to https. */
export function readWww(text: string, index: number): Mark | undefined {
  const before = text.charCodeAt(index - 1);
  if (isWordCode(before) || before === 0x2f || before === 0x2e || before === 0x40) return undefined;
  const end = urlEnd(text, index + 4);
  const address = text.slice(index, end);
  return /^www\.[a-z0-9-]{1,63}\.[a-z]{2}/i.test(address) ? linkMark(index, end, `https://${address}`) : undefined;
}

/** The mail address whose `@` stands at `index`. */
export function readMail(text: string, index: number, from: number): Mark | undefined {
  let start = index;
  while (start > from && index - start < 64 && isMailCode(text.charCodeAt(start - 1))) start--;
  while (start < index && !isWordCode(text.charCodeAt(start))) start++;
  let end = index + 1;
  while (end < text.length && end - index < 255 && isHostCode(text.charCodeAt(end))) end++;
  while (end > index && !isWordCode(text.charCodeAt(end - 1))) end--;
  if (start >= index) return undefined;
  const host = text.slice(index + 1, end);
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}$/i.test(host) || isWordCode(text.charCodeAt(end)))
    return undefined;
  return linkMark(start, end, `mailto:${text.slice(start, end)}`);
}

function linkMark(start: number, end: number, url: string): Mark {
  return { start, end, type: "link", url };
}

/** Signs that an address may hold behind its host only. */
const NO_HOST = "!$&'()*+,;=";

/** Index after the last sign of an address that goes on at `index`. */
function urlEnd(text: string, index: number): number {
  let end = index;
  let open = 0;
  let close = 0;
  let host = true;
  while (end < text.length && end - index < MAX_URL && isUrlCode(text.charCodeAt(end))) {
    const code = text.charCodeAt(end);
    // « (http://exemple.fr)Lire »: no name of a host holds a bracket or a comma.
    if (host && NO_HOST.includes(text.charAt(end))) break;
    if (code === 0x2f || code === 0x3f || code === 0x23) host = false;
    if (code === 0x28) open++;
    else if (code === 0x29) close++;
    end++;
  }
  while (end > index) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x29 && close > open) close--;
    else if (!".,;:!?'*_~".includes(String.fromCharCode(code)) && code !== 0x2019) break;
    end--;
  }
  return end;
}

/** Signs of an address (RFC 3986) and letters beyond ASCII, which addresses in copy often keep. */
function isUrlCode(code: number): boolean {
  if (code > 0x7f) return isLetter(code);
  return isLetter(code) || isDigit(code) || "-._~:/?#@!$&'()*+,;=%".includes(String.fromCharCode(code));
}

function isMailCode(code: number): boolean {
  return (
    code < 0x80 && (isLetter(code) || isDigit(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b)
  );
}

function isHostCode(code: number): boolean {
  return code < 0x80 && (isLetter(code) || isDigit(code) || code === 0x2e || code === 0x2d);
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
