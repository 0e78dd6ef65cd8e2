import type { Attributes } from "./attributes.js";
import { readAttributes } from "./attributes.js";
import { readDestination, readTitle, skipBlanks } from "./destination.js";
import { decodeReference } from "./references.js";

/**
 * One piece of inline Markdown. Offsets are indices of the text given to {@link parseInline}; children are a linked
 * list, so that emphasis found late can take over its content in constant time.
 */
export interface InlineNode {
  type:
    | "root"
    | "text"
    | "emphasis"
    | "strong"
    | "delete"
    | "link"
    | "image"
    | "inlineCode"
    | "break"
    | "html"
    | "footnoteReference"
    | "span";
  start: number;
  end: number;
  /** Text, code, raw HTML, or a footnote's label. */
  value: string;
  /** The text is the very slice of the source. */
  exact: boolean;
  url?: string;
  title?: string;
  attributes?: Attributes;
  depth: number;
  previous: InlineNode | undefined;
  next: InlineNode | undefined;
  first: InlineNode | undefined;
  last: InlineNode | undefined;
}

/** What inline Markdown can refer to. */
export interface References {
  /** Normalized label → link of a definition. */
  definitions: ReadonlyMap<string, { url: string; title?: string }>;
  /** Normalized labels of footnotes that are defined. */
  footnotes: ReadonlySet<string>;
}

/** Deepest nesting of inline marks; what is nested deeper stays text. */
export const MAX_INLINE_DEPTH = 24;

/** A label as links and footnotes compare it: blanks collapsed, case folded (CommonMark, « matches »). */
export function normalizeLabel(label: string): string {
  return label
    .trim()
    .replace(/[\t\n\r ]+/g, " ")
    .toLowerCase()
    .toUpperCase();
}

/**
 * Parses inline Markdown in `text`, from `start` to `end`, into a root piece: CommonMark 0.31 with strikethrough
 * (`~~`), footnote references, and spans `[text]{.type key=value}`. A line end is a blank; two spaces or a backslash
 * before it make a break. Linear in the length, whatever the text.
 */
export function parseInline(text: string, start: number, end: number, references: References): InlineNode {
  return new InlineParser(text, start, end, references).parse();
}

interface Delimiter {
  node: InlineNode;
  code: number;
  count: number;
  canOpen: boolean;
  canClose: boolean;
  previous: Delimiter | undefined;
  next: Delimiter | undefined;
}

interface Bracket {
  node: InlineNode;
  previous: Bracket | undefined;
  previousDelimiter: Delimiter | undefined;
  /** Index behind the bracket. */
  index: number;
  image: boolean;
  active: boolean;
  bracketAfter: boolean;
  /** No link can open at it or at one before it. */
  settled: boolean;
  /** What it holds nests as deep as may be: nothing can be made of it. */
  full: boolean;
}

class InlineParser {
  private readonly text: string;
  private readonly end: number;
  private readonly references: References;
  private readonly root: InlineNode;
  private index: number;
  private delimiters: Delimiter | undefined;
  private brackets: Bracket | undefined;
  /** Where a closing run of backticks of a length was last found missing. */
  private readonly missingBackticks = new Set<number>();
  private readonly missingHtmlEnds = new Set<string>();

  constructor(text: string, start: number, end: number, references: References) {
    this.text = text;
    this.index = start;
    this.end = end;
    this.references = references;
    this.root = piece("root", start, end, "", false);
  }

  parse(): InlineNode {
    const { text, end } = this;
    while (this.index < end) {
      const from = this.index;
      let index = from;
      while (index < end) {
        const code = text.charCodeAt(index);
        if (code < 128 && SPECIAL[code] === 1) break;
        index++;
      }
      if (index > from) this.append(piece("text", from, index, text.slice(from, index), true));
      this.index = index;
      if (index < end) this.special(text.charCodeAt(index));
    }
    this.processEmphasis(undefined);
    return this.root;
  }

  private special(code: number): void {
    switch (code) {
      case LINE_FEED:
      case CARRIAGE_RETURN:
        this.lineEnd();
        return;
      case BACKSLASH:
        this.backslash();
        return;
      case BACKTICK:
        this.backticks();
        return;
      case ASTERISK:
      case UNDERSCORE:
      case TILDE:
        this.delimiter(code);
        return;
      case OPEN_BRACKET:
        this.openBracket(false);
        return;
      case BANG:
        if (this.text.charCodeAt(this.index + 1) === OPEN_BRACKET && this.index + 1 < this.end) this.openBracket(true);
        else this.literal(1);
        return;
      case CLOSE_BRACKET:
        this.closeBracket();
        return;
      case LESS_THAN:
        this.lessThan();
        return;
      case AMPERSAND:
        this.ampersand();
        return;
      default:
        this.literal(1);
        return;
    }
  }

  private literal(length: number): void {
    this.append(piece("text", this.index, this.index + length, this.text.slice(this.index, this.index + length), true));
    this.index += length;
  }

  private append(node: InlineNode): InlineNode {
    const last = this.root.last;
    node.previous = last;
    if (last === undefined) this.root.first = node;
    else last.next = node;
    this.root.last = node;
    return node;
  }

  private lineEnd(): void {
    const { text } = this;
    let { index } = this;
    let hard = false;
    const last = this.root.last;
    let start = index;
    if (last?.type === "text" && last.exact && last.end === index) {
      let kept = last.value.length;
      while (kept > 0 && isBlank(last.value.charCodeAt(kept - 1))) kept--;
      const removed = last.value.length - kept;
      if (removed > 0) {
        // Only spaces count for a hard break (CommonMark 6.7).
        hard = last.value.endsWith("  ");
        last.value = last.value.slice(0, kept);
        last.end -= removed;
        start = last.end;
      }
    }
    index += text.charCodeAt(index) === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED ? 2 : 1;
    while (index < this.end && isBlank(text.charCodeAt(index))) index++;
    this.append(hard ? piece("break", start, index, "\n", false) : piece("text", start, index, " ", false));
    this.index = index;
  }

  private backslash(): void {
    const next = this.index + 1 < this.end ? this.text.charCodeAt(this.index + 1) : 0;
    if (next === LINE_FEED || next === CARRIAGE_RETURN) {
      const start = this.index;
      let index = start + 1;
      index += next === CARRIAGE_RETURN && this.text.charCodeAt(index + 1) === LINE_FEED ? 2 : 1;
      while (index < this.end && isBlank(this.text.charCodeAt(index))) index++;
      this.append(piece("break", start, index, "\n", false));
      this.index = index;
    } else if (isAsciiPunctuation(next)) {
      this.append(piece("text", this.index, this.index + 2, this.text[this.index + 1]!, false));
      this.index += 2;
    } else this.literal(1);
  }

  private backticks(): void {
    const { text, index: start } = this;
    let open = start;
    while (open < this.end && text.charCodeAt(open) === BACKTICK) open++;
    const size = open - start;
    if (!this.missingBackticks.has(size)) {
      let index = open;
      while (true) {
        index = text.indexOf("`", index);
        if (index === -1 || index >= this.end) break;
        let close = index;
        while (close < this.end && text.charCodeAt(close) === BACKTICK) close++;
        if (close - index === size) {
          let value = text.slice(open, index).replace(/\r\n|[\r\n]/g, " ");
          if (value.length > 2 && value.startsWith(" ") && value.endsWith(" ") && /[^ ]/.test(value)) {
            value = value.slice(1, -1);
          }
          this.append(piece("inlineCode", start, close, value, false));
          this.index = close;
          return;
        }
        index = close;
      }
      this.missingBackticks.add(size);
    }
    this.literal(size);
  }

  private delimiter(code: number): void {
    const { text, index: start } = this;
    let index = start;
    while (index < this.end && text.charCodeAt(index) === code) index++;
    const count = index - start;
    const before = start === this.root.start ? LINE_FEED : text.charCodeAt(start - 1);
    const after = index >= this.end ? LINE_FEED : text.charCodeAt(index);
    const blankBefore = isUnicodeBlank(before);
    const blankAfter = isUnicodeBlank(after);
    const punctuationBefore = isUnicodePunctuation(before);
    const punctuationAfter = isUnicodePunctuation(after);
    // As in micromark, a sign of strikethrough beside this one does not keep it from opening or closing.
    const marks = code !== TILDE;
    const left = (!blankAfter && (!punctuationAfter || blankBefore || punctuationBefore)) || (marks && after === TILDE);
    const right =
      (!blankBefore && (!punctuationBefore || blankAfter || punctuationAfter)) || (marks && before === TILDE);
    const underscore = code === UNDERSCORE;
    const canOpen = left && (!underscore || blankBefore || punctuationBefore || !right);
    const canClose = right && (!underscore || blankAfter || punctuationAfter || !left);
    this.literal(count);
    if ((!canOpen && !canClose) || (code === TILDE && count !== 2)) return;
    const delimiter: Delimiter = {
      node: this.root.last!,
      code,
      count,
      canOpen,
      canClose,
      previous: this.delimiters,
      next: undefined,
    };
    if (this.delimiters !== undefined) this.delimiters.next = delimiter;
    this.delimiters = delimiter;
  }

  private removeDelimiter(delimiter: Delimiter): void {
    if (delimiter.previous !== undefined) delimiter.previous.next = delimiter.next;
    if (delimiter.next === undefined) this.delimiters = delimiter.previous;
    else delimiter.next.previous = delimiter.previous;
  }

  /** CommonMark's « process emphasis », from the delimiter above `bottom` to the top of the stack. */
  private processEmphasis(bottom: Delimiter | undefined): void {
    const openersBottom: (Delimiter | undefined)[] = new Array(14).fill(bottom);
    let closer = this.delimiters;
    while (closer !== undefined && closer.previous !== bottom) closer = closer.previous;
    while (closer !== undefined) {
      if (!closer.canClose) {
        closer = closer.next;
        continue;
      }
      const key =
        closer.code === TILDE
          ? 0
          : (closer.code === UNDERSCORE ? 2 : 8) + (closer.canOpen ? 3 : 0) + (closer.count % 3);
      let opener = closer.previous;
      let found = false;
      while (opener !== undefined && opener !== bottom && opener !== openersBottom[key]) {
        if (opener.code === closer.code && opener.canOpen && !isOddMatch(opener, closer)) {
          found = true;
          break;
        }
        opener = opener.previous;
      }
      const current: Delimiter = closer;
      if (found && opener !== undefined && this.wrapEmphasis(opener, current)) {
        while (current.previous !== opener && current.previous !== undefined) this.removeDelimiter(current.previous);
        if (opener.count === 0) {
          unlink(this.root, opener.node);
          this.removeDelimiter(opener);
        }
        if (current.count === 0) {
          unlink(this.root, current.node);
          closer = current.next;
          this.removeDelimiter(current);
        }
        continue;
      }
      // Too deep to be wrapped: so is whatever stands around it.
      if (found) break;
      closer = current.next;
      openersBottom[key] = current.previous;
      if (!current.canOpen) this.removeDelimiter(current);
    }
    while (this.delimiters !== undefined && this.delimiters !== bottom) this.removeDelimiter(this.delimiters);
  }

  private wrapEmphasis(opener: Delimiter, closer: Delimiter): boolean {
    const use = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
    const type = opener.code === TILDE ? "delete" : use === 2 ? "strong" : "emphasis";
    const node = piece(type, opener.node.end - use, closer.node.start + use, "", false);
    if (!this.wrap(node, opener.node, closer.node)) return false;
    opener.count -= use;
    closer.count -= use;
    opener.node.value = opener.node.value.slice(use);
    opener.node.end -= use;
    closer.node.value = closer.node.value.slice(use);
    closer.node.start += use;
    return true;
  }

  /** Puts what stands between two siblings into `node`, and `node` between them; refuses what would nest too deep. */
  private wrap(node: InlineNode, before: InlineNode, after: InlineNode | undefined): boolean {
    let depth = 0;
    for (let child = before.next; child !== undefined && child !== after; child = child.next) {
      if (child.depth > depth) depth = child.depth;
    }
    if (depth + 1 > MAX_INLINE_DEPTH) return false;
    node.depth = depth + 1;
    const first = before.next;
    const last = after === undefined ? this.root.last : after.previous;
    if (first !== undefined && first !== after && last !== undefined) {
      node.first = first;
      node.last = last;
      first.previous = undefined;
      last.next = undefined;
    }
    node.previous = before;
    node.next = after;
    before.next = node;
    if (after === undefined) this.root.last = node;
    else after.previous = node;
    return true;
  }

  private openBracket(image: boolean): void {
    const { text, index } = this;
    const start = image ? index + 1 : index;
    if (text.charCodeAt(start + 1) === CARET && this.references.footnotes.size > 0) {
      FOOTNOTE.lastIndex = start;
      const match = FOOTNOTE.exec(text);
      const end = start + (match?.[0].length ?? 0);
      const after = end < this.end ? text.charCodeAt(end) : 0;
      const label = match?.[1] ?? "";
      if (
        end <= this.end &&
        this.references.footnotes.has(normalizeLabel(label)) &&
        !(image && this.hasTarget(end, after))
      ) {
        if (image) this.literal(1);
        this.append(piece("footnoteReference", start, end, label, false));
        this.index = end;
        return;
      }
    }
    if (this.brackets !== undefined) this.brackets.bracketAfter = true;
    const previous = this.brackets;
    this.literal(image ? 2 : 1);
    this.brackets = {
      node: this.root.last!,
      previous,
      previousDelimiter: this.delimiters,
      index: this.index,
      image,
      active: true,
      bracketAfter: false,
      full: false,
      settled: false,
    };
  }

  /** Whether an address or a defined label stands behind a bracket. */
  private hasTarget(end: number, after: number): boolean {
    if (after === OPEN_PAREN) return this.readResource(end) !== undefined;
    if (after !== OPEN_BRACKET) return false;
    LABEL.lastIndex = end;
    return this.references.definitions.has(normalizeLabel(LABEL.exec(this.text)?.[1] ?? ""));
  }

  private closeBracket(): void {
    const opener = this.brackets;
    if (opener === undefined) {
      this.literal(1);
      return;
    }
    const { text, index: close } = this;
    const after = close + 1 < this.end ? text.charCodeAt(close + 1) : 0;
    if (after === OPEN_BRACE && !opener.image) {
      const attributes = readAttributes(text, close + 1, this.end);
      if (attributes !== undefined && attributes.classes.length > 0) {
        const node = piece("span", opener.node.start, attributes.end, "", false);
        node.attributes = attributes;
        if (this.wrapBracket(node, opener)) {
          this.index = attributes.end;
          return;
        }
      }
    }
    if (!opener.active) {
      this.popBracket(opener);
      this.literal(1);
      return;
    }
    const target = this.readTarget(opener, close, after);
    if (target !== undefined) {
      const node = piece(opener.image ? "image" : "link", opener.node.start, target.end, "", false);
      node.url = target.url;
      if (target.title !== undefined) node.title = target.title;
      if (opener.image && text.charCodeAt(target.end) === OPEN_BRACE && target.end < this.end) {
        const attributes = readAttributes(text, target.end, this.end);
        if (attributes !== undefined) {
          node.attributes = attributes;
          node.end = attributes.end;
        }
      }
      const image = opener.image;
      if (this.wrapBracket(node, opener)) {
        this.index = node.end;
        // No link in a link. Each bracket is settled once, so that this stays linear.
        if (!image) {
          for (let outer = this.brackets; outer !== undefined && !outer.settled; outer = outer.previous) {
            outer.active = outer.image;
            outer.settled = true;
          }
        }
        return;
      }
    }
    this.popBracket(opener);
    this.literal(1);
  }

  /** Takes an opener away that turned out to be text; what holds it holds all that it held. */
  private popBracket(opener: Bracket): void {
    this.brackets = opener.previous;
    if (opener.full && this.brackets !== undefined) this.brackets.full = true;
  }

  private wrapBracket(node: InlineNode, opener: Bracket): boolean {
    if (opener.full) return false;
    this.processEmphasis(opener.previousDelimiter);
    if (!this.wrap(node, opener.node, undefined)) {
      opener.full = true;
      return false;
    }
    unlink(this.root, opener.node);
    this.brackets = opener.previous;
    return true;
  }

  private readTarget(
    opener: Bracket,
    close: number,
    after: number,
  ): { url: string; title?: string; end: number } | undefined {
    if (after === OPEN_PAREN) {
      const resource = this.readResource(close + 1);
      if (resource !== undefined) return resource;
    }
    const { definitions } = this.references;
    if (definitions.size === 0) return undefined;
    let label: string | undefined;
    let end = close + 1;
    if (after === OPEN_BRACKET) {
      LABEL.lastIndex = end;
      const match = LABEL.exec(this.text);
      if (match !== null && end + match[0].length <= this.end) {
        end += match[0].length;
        label = match[1]!.trim() === "" && match[1] === "" ? undefined : match[1];
        if (match[1] !== "" && label !== undefined) {
          const definition = definitions.get(normalizeLabel(label));
          return definition === undefined ? undefined : { ...definition, end };
        }
      }
    }
    // As in micromark, a shortcut reference stands before no other bracket.
    if (after === OPEN_BRACKET && end === close + 1) return undefined;
    if (opener.bracketAfter || close - opener.index > MAX_LABEL) return undefined;
    const definition = definitions.get(normalizeLabel(this.text.slice(opener.index, close)));
    return definition === undefined ? undefined : { ...definition, end };
  }

  private readResource(open: number): { url: string; title?: string; end: number } | undefined {
    const { text, end } = this;
    let index = skipBlanks(text, open + 1, end);
    const destination = readDestination(text, index, end);
    if (destination === undefined) return undefined;
    index = skipBlanks(text, destination.end, end);
    let title: { value: string; end: number } | undefined;
    if (index > destination.end) {
      title = readTitle(text, index, end);
      if (title !== undefined) index = skipBlanks(text, title.end, end);
    }
    if (index >= end || text.charCodeAt(index) !== CLOSE_PAREN) return undefined;
    const resource = { url: destination.value, end: index + 1 };
    return title === undefined ? resource : { ...resource, title: title.value };
  }

  private lessThan(): void {
    const { text, index: start } = this;
    for (const pattern of [AUTOLINK, MAIL]) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match !== null && start + match[0].length <= this.end) {
        const node = piece("link", start, start + match[0].length, "", false);
        node.url = pattern === MAIL ? `mailto:${match[1]}` : match[1]!;
        node.depth = 1;
        const child = piece("text", start + 1, node.end - 1, match[1]!, true);
        node.first = child;
        node.last = child;
        this.append(node);
        this.index = node.end;
        return;
      }
    }
    const end = this.htmlEnd(start);
    if (end === undefined || end > this.end) {
      this.literal(1);
      return;
    }
    this.append(piece("html", start, end, text.slice(start, end), true));
    this.index = end;
  }

  private htmlEnd(start: number): number | undefined {
    const { text } = this;
    const second = text.charCodeAt(start + 1);
    if (second === BANG || second === QUESTION) {
      if (text.startsWith("<!--", start)) {
        if (text.startsWith(">", start + 4)) return start + 5;
        if (text.startsWith("->", start + 4)) return start + 6;
        return this.find("-->", start + 4);
      }
      if (second === QUESTION) return this.find("?>", start + 2);
      if (text.startsWith("<![CDATA[", start)) return this.find("]]>", start + 9);
      return /^[A-Za-z]$/.test(text[start + 2] ?? "") ? this.find(">", start + 2) : undefined;
    }
    for (const pattern of [OPEN_TAG, CLOSE_TAG]) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match !== null) return start + match[0].length;
    }
    return undefined;
  }

  private find(needle: string, from: number): number | undefined {
    if (this.missingHtmlEnds.has(needle)) return undefined;
    const found = this.text.indexOf(needle, from);
    if (found !== -1 && found + needle.length <= this.end) return found + needle.length;
    this.missingHtmlEnds.add(needle);
    return undefined;
  }

  private ampersand(): void {
    REFERENCE.lastIndex = this.index;
    const match = REFERENCE.exec(this.text);
    const value = match === null ? undefined : decodeReference(match[1]!);
    if (match === null || value === undefined || this.index + match[0].length > this.end) {
      this.literal(1);
      return;
    }
    this.append(piece("text", this.index, this.index + match[0].length, value, false));
    this.index += match[0].length;
  }
}

function piece(type: InlineNode["type"], start: number, end: number, value: string, exact: boolean): InlineNode {
  return {
    type,
    start,
    end,
    value,
    exact,
    depth: 0,
    previous: undefined,
    next: undefined,
    first: undefined,
    last: undefined,
  };
}

function unlink(root: InlineNode, node: InlineNode): void {
  if (node.previous !== undefined) node.previous.next = node.next;
  else if (root.first === node) root.first = node.next;
  if (node.next !== undefined) node.next.previous = node.previous;
  else if (root.last === node) root.last = node.previous;
}

/** CommonMark's « multiple of 3 » rule, counted as micromark does, by what is left of the runs; tildes have none. */
function isOddMatch(opener: Delimiter, closer: Delimiter): boolean {
  return (
    opener.code !== TILDE &&
    (closer.canOpen || opener.canClose) &&
    closer.count % 3 !== 0 &&
    (opener.count + closer.count) % 3 === 0
  );
}

const MAX_LABEL = 999;
const FOOTNOTE = /\[\^([^\][\s\\^]{1,200})\]/y;
const LABEL = /\[((?:[^\\[\]]|\\.){0,999})\]/sy;
const AUTOLINK = /<([A-Za-z][A-Za-z0-9.+-]{1,31}:[^\s\0-\x20<>]*)>/y;
const MAIL =
  /<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,200}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?){0,20})>/y;
const OPEN_TAG =
  /<[A-Za-z][A-Za-z0-9-]*(?:\s+[a-zA-Z_:][a-zA-Z0-9_.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/y;
const CLOSE_TAG = /<\/[A-Za-z][A-Za-z0-9-]*\s*>/y;
const REFERENCE = /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BANG = 33;
const AMPERSAND = 38;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const ASTERISK = 42;
const LESS_THAN = 60;
const QUESTION = 63;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const CARET = 94;
const UNDERSCORE = 95;
const BACKTICK = 96;
const OPEN_BRACE = 123;
const TILDE = 126;

const SPECIAL = new Uint8Array(128);
for (const code of [10, 13, 33, 38, 42, 60, 91, 92, 93, 95, 96, 126]) SPECIAL[code] = 1;

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

function isUnicodeBlank(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 128 && /\s/.test(String.fromCharCode(code));
}

function isUnicodePunctuation(code: number): boolean {
  return code < 128 ? isAsciiPunctuation(code) : /[\p{P}\p{S}]/u.test(String.fromCharCode(code));
}
