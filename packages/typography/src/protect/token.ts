import { among, isBlank } from "../characters.js";
import { isQuotationMark } from "./segment.js";

/** A stretch of text, from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A run of non-blank characters and the part of it that is an address, a path, code or an emoticon, if any. */
export interface Token extends Range {
  readonly kept: Range | undefined;
}

/** Longer runs than this hold no words; they stay as they are. */
const LONGEST_TOKEN = 1000;

/** The token around `index`. Quotation marks and tags end a token too. */
export function tokenAt(text: string, index: number): Token {
  if (endsToken(text.charCodeAt(index))) return { start: index, end: index + 1, kept: undefined };
  let start = index;
  let end = index;
  while (end - index <= LONGEST_TOKEN && !endsToken(text.charCodeAt(end))) end++;
  while (index - start <= LONGEST_TOKEN && !endsToken(text.charCodeAt(start - 1))) start--;
  const token = text.slice(start, end);
  return { start, end, kept: TELLING.test(token) ? keptPart(token, start) : undefined };
}

function endsToken(code: number): boolean {
  return among(code, "<>`‹›") || isQuotationMark(code) || isBlank(code);
}

/** A sign that no word holds: neither letter nor digit nor one of `',-.`, and ASCII. */
const TELLING = /[\0-&(-+/:-@[-`{-\x7F]/;

function keptPart(token: string, start: number): Range | undefined {
  if (token.length > LONGEST_TOKEN || EMOTICON.test(token)) return { start, end: start + token.length };
  const address = ADDRESS.exec(token);
  const from = address ? address.index : token.search(/[^([¿¡'‘’]|$/);
  const body = token.slice(from);
  if (!address && !OPAQUE.some((pattern) => pattern.test(body))) return undefined;
  let to = token.length;
  while (to > from && isTrailing(token, to)) to--;
  return { start: start + from, end: start + to };
}

/** Sentence punctuation at the end of an address or a path is not part of it; a bracket that opens inside is. */
function isTrailing(token: string, end: number): boolean {
  const last = token.charAt(end - 1);
  return last === ")" ? !token.includes("(") : ".,:;!?…]'’".includes(last) && !token.endsWith(");");
}

const EMOTICON = /^[:;=8][-^'’]*[()[\]DPpOoSs/\\|*3]{1,3}[.,!?…]*$/;
const ADDRESS = /\b[a-z][a-z\d+.-]{0,20}:\/\/\S|\bwww\.\S|\b(?:mailto|tel):\S|[\w.+'’-]{0,64}@\w/i;

/** One line for each kind of thing that is no word. */
const OPAQUE: readonly RegExp[] = [
  // Paths: /etc/hosts, ../images, ~/docs, src/index.ts, C:\Windows
  /^[.~]{0,2}\/\w|\/\S*\/|\w\/[\w'’-]+\.\w|\\\w/,
  // Code: a_b, a=b, a|b, x^2, ${name}, std::string, a->b, i++, a&&b, */
  /[=|^_~{}]|::|->|\+\+|&&|\*\/|\/\*|\$[A-Za-z{(]/,
  // Calls: f(), print(a);
  /\w\(\)|\w\(.*\);$/,
  // #tag, #fff, :emoji:, :root, ;comment; behind a mark that closes ‘…’ too, as behind other marks, which end a token
  /(?:^|[‘’])[#:;]\w|^:[+-]1:/,
];
