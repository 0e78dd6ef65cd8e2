import { isBlank } from "../characters.js";

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
  let start = index;
  let special = false;
  while (start > 0) {
    const code = text.charCodeAt(start - 1);
    if (ends(code) || index - start > LONGEST_TOKEN) break;
    special ||= isSpecial(code);
    start--;
  }
  let end = index;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if ((ends(code) && end > index) || end - start > 2 * LONGEST_TOKEN) break;
    special ||= isSpecial(code);
    end++;
  }
  return { start, end, kept: special ? classify(text, start, end) : undefined };
}

function ends(code: number): boolean {
  switch (code) {
    case 0x22:
    case 0x3c:
    case 0x3e:
    case 0x60:
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
      return true;
    default:
      return isBlank(code);
  }
}

/** `# $ & ( * + / : ; = @ \ ^ _ { | } ~`: without one of them a token is a word. */
function isSpecial(code: number): boolean {
  switch (code) {
    case 0x23:
    case 0x24:
    case 0x26:
    case 0x28:
    case 0x2a:
    case 0x2b:
    case 0x2f:
    case 0x3a:
    case 0x3b:
    case 0x3d:
    case 0x40:
    case 0x5c:
    case 0x5e:
    case 0x5f:
    case 0x7b:
    case 0x7c:
    case 0x7d:
    case 0x7e:
      return true;
    default:
      return false;
  }
}

function classify(text: string, start: number, end: number): Range | undefined {
  const token = text.slice(start, end);
  if (token.length > LONGEST_TOKEN) return { start, end };
  if (EMOTICON.test(token)) return { start, end };
  const address = ADDRESS.exec(token);
  const from = address ? address.index : (/^[([¿¡'’]*/.exec(token) as RegExpExecArray)[0].length;
  if (!address && !OPAQUE.some((pattern) => pattern.test(token))) return undefined;
  let to = token.length;
  while (to > from && isTrailing(token, to)) to--;
  return { start: start + from, end: start + to };
}

/** Sentence punctuation at the end of an address or a path is not part of it; a bracket that opens inside is. */
function isTrailing(token: string, end: number): boolean {
  const last = token.charAt(end - 1);
  if (last === ")") return !token.includes("(");
  if (last === ";") return !token.endsWith(");");
  return ".,:!?…]'’".includes(last);
}

const EMOTICON = /^[:;=8][-^'’]*[()[\]DPpOoSs/\\|*3]{1,3}[.,!?…]*$/;
const ADDRESS =
  /\b[a-z][a-z\d+.-]{0,20}:\/\/\S|\bwww\.\S|\b(?:mailto|tel|data|javascript|urn|doi):\S|[\w.+-]{0,64}@\w/i;

/** One line for each kind of thing that is no word. */
const OPAQUE: readonly RegExp[] = [
  // Paths: /etc/hosts, ../images, ~/docs, src/index.ts, C:\Windows
  /^[.~]{0,2}\/\w|\/\S*\/|\w\/[\w-]+\.\w|[a-z]:\\|\\\w/i,
  // Code: a_b, a=b, a|b, x^2, ${name}, std::string, a->b, i++, a&&b, */
  /[=|^_~{}]|::|->|\+\+|&&|\*\/|\/\*|\$[A-Za-z{(]/,
  // Calls: f(), log("x"), print(a);
  /\w\(\)|\w\(["']|\w\(.*\);$/,
  // #tag, #fff
  /^[('’[]*#\w/,
  // :emoji:, :root, ;comment
  /^[:;][A-Za-z\d]/,
];
