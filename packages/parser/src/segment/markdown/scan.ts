import { readAttributes } from "./attributes.js";
import { cellContent } from "./cell.js";
import { readDestination, readTitle, skipBlanks, unescapeMarkdown } from "./destination.js";
import type { Flow } from "./flow.js";
import { LIMITS } from "./limits.js";
import { offsetAt } from "./offset.js";

/** Lines that only remark's tokenizer can tell the structure of: lists, quotations, tables, footnotes, HTML. */
export interface Region {
  type: "region";
  start: number;
  end: number;
  /** Most containers that one line of it opens. */
  nesting: number;
  /** Signs of block constructs in it. */
  signs: number;
  /** Cells of tables it may hold. */
  cells: number;
  /** Footnotes it may hold. */
  footnotes: number;
  /** Most lines in a row that only go on a paragraph. */
  lines: number;
}

/** What the scanner makes of a source: blocks it read itself, and regions for the tokenizer. */
export type Scanned = (Flow & { children?: Scanned[] }) | Region;

/** What the scanner met on its way. */
export type ScanReport = (
  code: "directive-unclosed" | "markdown-too-complex",
  start: number,
  end: number,
  args: Record<string, string | number>,
) => void;

interface OpenDirective {
  flow: Flow & { children: Scanned[] };
  colons: number;
}

/**
 * Cuts Markdown into paragraphs, headings, code, breaks and directives, and leaves all that nests otherwise to the
 * tokenizer. Other than CommonMark, an indented line is no code, and `:::` fences nest like brackets: a closing fence
 * closes the last open one of its length, else the last. One pass over the lines; what is left behind more than `most`
 * blocks is one paragraph of text.
 */
export function scanMarkdown(
  source: string,
  start: number,
  end: number,
  report: ScanReport,
  most = Number.POSITIVE_INFINITY,
): Scanned[] {
  const root: Scanned[] = [];
  const open: OpenDirective[] = [];
  const lines = new Lines(source, end);
  let out = root;
  let tooDeep = false;
  let htmlUnclosed = false;
  let position = start;
  let count = 0;
  let last: Scanned | undefined;

  while (position < end) {
    lines.read(position);
    if (lines.blank) {
      position = lines.next;
      continue;
    }
    if (out.at(-1) !== last) {
      last = out.at(-1);
      if (++count > most) break;
    }
    const first = source.charCodeAt(lines.first);

    if (first === COLON && lines.indent <= 3) {
      const colons = runLength(source, lines.first, lines.end, COLON);
      if (colons >= 3 && lines.first + colons === lines.trimmed && open.length > 0) {
        const index = closedBy(open, colons);
        for (const { flow } of open.splice(index)) flow.end = lines.trimmed;
        out = open.at(-1)?.flow.children ?? root;
        position = lines.next;
        continue;
      }
      const directive = colons >= 2 ? readDirective(source, lines, colons) : undefined;
      if (directive !== undefined && (colons === 2 || open.length < LIMITS.directives)) {
        out.push(directive);
        if (colons > 2) {
          open.push({ flow: directive, colons });
          out = directive.children;
        }
        position = lines.next;
        continue;
      }
      if (directive !== undefined && !tooDeep) {
        tooDeep = true;
        report("markdown-too-complex", lines.first, lines.trimmed, { what: ":::", limit: LIMITS.directives });
      }
    }

    if (lines.indent <= 3) {
      const heading = first === HASH ? readHeading(source, lines) : undefined;
      if (heading !== undefined) {
        out.push(heading);
        position = lines.next;
        continue;
      }
      const fence = first === BACKTICK || first === TILDE ? readFence(source, lines) : undefined;
      if (fence !== undefined) {
        const { flow, next } = readCode(source, lines, fence);
        out.push(flow);
        position = next;
        continue;
      }
      if (isThematicBreak(source, lines)) {
        out.push({ type: "thematicBreak", start: lines.first, end: lines.trimmed });
        position = lines.next;
        continue;
      }
      if (first === LESS_THAN && !htmlUnclosed) {
        const html = htmlBlockEnd(source, lines.first, end);
        if (html === -1) htmlUnclosed = true;
        else if (html !== undefined) {
          lines.read(lastLineStart(source, html, position));
          push(out, region(source, position, lines.trimmed));
          position = lines.next;
          continue;
        }
      }
    }

    const own =
      lines.indent === 0 || (lines.indent <= 3 && out.at(-1)?.type !== "region")
        ? readOwn(source, lines, first, end)
        : undefined;
    if (own !== undefined) {
      out.push(own.flow);
      position = own.next;
      continue;
    }
    const previous = out.at(-1);
    const continues = lines.indent > 0 && previous?.type === "region";
    if (continues || startsBlock(source, lines, first, false)) {
      position = readRegion(source, lines, position, end, out);
    } else {
      position = readParagraph(source, lines, position, end, out);
    }
  }
  if (position < end) out.push(plainText(source, position, end));
  for (const { flow } of open) {
    flow.unclosed = true;
    flow.end = trimEnd(source, flow.start, end);
    if (position < end) continue;
    report("directive-unclosed", flow.start, lineEnd(source, flow.start, end), { name: flow.name ?? "" });
  }
  return root;
}

/** What is left of a source as a paragraph whose signs are characters. */
function plainText(source: string, from: number, to: number): Flow {
  const start = trimStart(source, from, to);
  const end = trimEnd(source, start, to);
  return { type: "paragraph", start, end, content: { nodes: [{ type: "text", value: source.slice(start, end) }] } };
}

/** The line at an offset. */
class Lines {
  private readonly source: string;
  private readonly limit: number;
  private readonly carriage: boolean;
  /** The next line feed from an offset on: copy with other line ends may have none for long. */
  private from = 0;
  private feed = -1;
  start = 0;
  /** First character that is no space or tab. */
  first = 0;
  /** Columns before it; a tab counts 4. */
  indent = 0;
  /** Behind the last character that is no space or tab. */
  trimmed = 0;
  /** Behind the last character before the line end. */
  end = 0;
  /** Start of the next line. */
  next = 0;
  blank = false;

  constructor(source: string, limit: number) {
    this.source = source;
    this.limit = limit;
    this.carriage = source.includes("\r");
  }

  read(start: number): void {
    const { source, limit } = this;
    this.start = start;
    if (start < this.from || start > this.feed) {
      this.from = start;
      const feed = source.indexOf("\n", start);
      this.feed = feed === -1 ? Number.POSITIVE_INFINITY : feed;
    }
    let end = Math.min(this.feed, limit);
    let next = end < limit ? end + 1 : limit;
    if (this.carriage) {
      let index = start;
      while (index < end && source.charCodeAt(index) !== CARRIAGE_RETURN) index++;
      if (index < end) {
        next = index + 1 === end && end < limit ? next : index + 1;
        end = index;
      }
    }
    this.end = end;
    this.next = next;
    let first = start;
    let indent = 0;
    for (; first < end; first++) {
      const code = source.charCodeAt(first);
      if (code === SPACE) indent++;
      else if (code === TAB) indent += 4;
      else break;
    }
    this.first = first;
    this.indent = indent;
    this.blank = first === end;
    while (end > first && isBlank(source.charCodeAt(end - 1))) end--;
    this.trimmed = end;
  }
}

function readParagraph(source: string, lines: Lines, start: number, end: number, out: Scanned[]): number {
  const from = lines.first;
  let to = lines.trimmed;
  let position = lines.next;
  const startOfSecond = position;
  while (position < end) {
    lines.read(position);
    if (lines.blank) break;
    const first = source.charCodeAt(lines.first);
    if (lines.indent <= 3) {
      if ((first === EQUALS || first === DASH) && isRunTo(source, lines, first)) {
        out.push({
          type: "heading",
          depth: first === EQUALS ? 1 : 2,
          start: from,
          end: lines.trimmed,
          content: { text: source, start: from, end: to },
        });
        return lines.next;
      }
      if (first === COLON && opensDirective(source, lines)) break;
      if (first === HASH && readHeading(source, lines) !== undefined) break;
      if ((first === BACKTICK || first === TILDE) && readFence(source, lines) !== undefined) break;
      if (isThematicBreak(source, lines) || startsBlock(source, lines, first, true)) break;
    }
    if (isDelimiterRow(source, lines)) {
      if (position === startOfSecond) {
        const table = readTable(source, lines, start, end);
        if (table !== undefined) {
          out.push(table.flow);
          return table.next;
        }
      }
      lines.read(start);
      return readRegion(source, lines, start, end, out);
    }
    to = lines.trimmed;
    position = lines.next;
  }
  out.push({ type: "paragraph", start: from, end: to, content: { text: source, start: from, end: to } });
  return position;
}

/** Blocks that need no tokenizer though their first sign could begin one: tables, definitions, plain quotations. */
function readOwn(source: string, lines: Lines, first: number, end: number): { flow: Flow; next: number } | undefined {
  const { start } = lines;
  let made: { flow: Flow; next: number } | undefined;
  if (first === PIPE) {
    lines.read(lines.next);
    const list = lines.blank || startsBlock(source, lines, source.charCodeAt(lines.first), true);
    if (!list && isDelimiterRow(source, lines)) made = readTable(source, lines, start, end);
  } else if (first === OPEN_BRACKET) made = readDefinition(source, lines);
  else if (first === GREATER_THAN) made = readQuotation(source, lines, end);
  if (made === undefined) lines.read(start);
  return made;
}

/** A table whose delimiter row is the current line, and whose head is the line at `start`. */
function readTable(source: string, lines: Lines, start: number, end: number): { flow: Flow; next: number } | undefined {
  const align = splitCells(source, lines.first, lines.trimmed).map(({ start: from, end: to }) => {
    const left = source.charCodeAt(from) === COLON;
    const right = source.charCodeAt(to - 1) === COLON;
    return left && right ? "center" : left ? "left" : right ? "right" : null;
  });
  let position = lines.next;
  const delimiterEnd = lines.trimmed;
  lines.read(start);
  const head = splitCells(source, lines.first, lines.trimmed);
  if (head.length !== align.length) return undefined;
  const table: Flow & { children: Flow[] } = {
    type: "table",
    align,
    start: lines.first,
    end: lines.trimmed,
    children: [],
  };
  const add = () => {
    const cells = splitCells(source, lines.first, lines.trimmed).slice(0, align.length);
    table.end = lines.trimmed;
    table.children.push({
      type: "tableRow",
      start: lines.first,
      end: lines.trimmed,
      children: cells.map(
        (cell): Flow => ({ type: "tableCell", ...cell, content: cellContent(source, cell.start, cell.end) }),
      ),
    });
  };
  add();
  table.end = delimiterEnd;
  while (position < end) {
    lines.read(position);
    const first = source.charCodeAt(lines.first);
    if (
      lines.blank ||
      (first !== PIPE && startsBlock(source, lines, first, first === OPEN_BRACKET)) ||
      isThematicBreak(source, lines)
    )
      break;
    if (first === COLON && opensDirective(source, lines)) break;
    if (first === HASH && readHeading(source, lines) !== undefined) break;
    if ((first === BACKTICK || first === TILDE) && readFence(source, lines) !== undefined) break;
    add();
    position = lines.next;
  }
  return { flow: table, next: position };
}

function splitCells(source: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = source.charCodeAt(start) === PIPE ? start + 1 : start;
  const add = (to: number) => {
    let left = from;
    let right = to;
    while (left < right && isBlank(source.charCodeAt(left))) left++;
    while (right > left && isBlank(source.charCodeAt(right - 1))) right--;
    cells.push({ start: left, end: right });
  };
  for (let index = from; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (code === PIPE) {
      add(index);
      from = index + 1;
    }
  }
  if (from < end) add(end);
  return cells;
}

/** `[label]: address "title"`, all on one line. */
function readDefinition(source: string, lines: Lines): { flow: Flow; next: number } | undefined {
  const { first, trimmed, next } = lines;
  if (source.charCodeAt(first + 1) === CARET) return undefined;
  DEFINITION_LABEL.lastIndex = first;
  const match = DEFINITION_LABEL.exec(source);
  if (match === null || match.index + match[0].length > trimmed || match[1]!.trim() === "") return undefined;
  const destination = readDestination(source, skipBlanks(source, first + match[0].length, trimmed), trimmed);
  if (destination === undefined || destination.end === first + match[0].length) return undefined;
  let end = skipBlanks(source, destination.end, trimmed);
  let title: string | undefined;
  if (end < trimmed && end > destination.end) {
    const read = readTitle(source, end, trimmed);
    if (read === undefined) return undefined;
    title = read.value;
    end = read.end;
  }
  if (end !== trimmed) return undefined;
  // On the line below a title may stand, or what does not interrupt a paragraph.
  lines.read(next);
  const goesOn = next < source.length && !lines.blank && !startsDefinition(source, lines.first, lines.end);
  if (goesOn) return undefined;
  const flow: Flow = {
    type: "definition",
    start: first,
    end: trimmed,
    name: match[1]!,
    value: destination.value,
    meta: title ?? null,
  };
  return { flow, next };
}

/** A quotation whose lines all have their `>`, and in which nothing needs the tokenizer. */
function readQuotation(source: string, lines: Lines, end: number): { flow: Flow; next: number } | undefined {
  const start = lines.first;
  let text = "";
  const map: number[] = [];
  let position = lines.start;
  let to = start;
  let nested = false;
  while (position < end) {
    lines.read(position);
    if (lines.blank) break;
    if (source.charCodeAt(lines.first) !== GREATER_THAN || lines.indent > 3) {
      // A line without the sign may go on the paragraph above, or end the quotation.
      if (!lines.blank) return undefined;
      break;
    }
    let from = lines.first + 1;
    if (source.charCodeAt(from) === SPACE && from < lines.end) from++;
    const sign = source.charCodeAt(from);
    if (sign === GREATER_THAN) nested = true;
    if (sign === TAB || nested) return undefined;
    map.push(text.length, from);
    text += `${source.slice(Math.min(from, lines.end), lines.end)}\n`;
    to = lines.trimmed;
    position = lines.next;
  }
  const scanned = scanMarkdown(text, 0, text.length, () => undefined);
  if (holdsRegion(scanned)) return undefined;
  const at = (index: number) => offsetAt({ text, start: 0, end: 0, map }, index);
  const children = (scanned as Flow[]).map((flow) => moveFlow(flow, at, map));
  return { flow: { type: "blockquote", start, end: to, children }, next: position };
}

function holdsRegion(scanned: readonly Scanned[]): boolean {
  return scanned.some((one) => one.type === "region" || holdsRegion((one.children as Scanned[] | undefined) ?? []));
}

/** A block read from the text of a container, its offsets those of the source. */
function moveFlow(flow: Flow, at: (index: number) => number, map: readonly number[]): Flow {
  const moved: Flow = {
    ...flow,
    start: at(flow.start),
    end: flow.end > flow.start ? at(flow.end - 1) + 1 : at(flow.start),
  };
  if (flow.content !== undefined && "text" in flow.content) {
    const inner = flow.content.map;
    moved.content =
      inner === undefined
        ? { ...flow.content, map }
        : { ...flow.content, map: inner.map((value, index) => (index % 2 === 0 ? value : at(value))) };
  }
  if (flow.children !== undefined) moved.children = flow.children.map((child) => moveFlow(child, at, map));
  return moved;
}

/** Takes lines up to the next blank one, and past it while what follows may belong to the same list or footnote. */
function readRegion(source: string, lines: Lines, start: number, end: number, out: Scanned[]): number {
  let position = start;
  let to = start;
  lines.read(position);
  const html = source.charCodeAt(lines.first) === LESS_THAN;
  // Directives that a list item holds are closed in it; a fence too many, which formatters of Markdown push into the
  // last item, closes what is around the list.
  let inner = 0;
  while (position < end) {
    lines.read(position);
    if (lines.blank) break;
    const first = source.charCodeAt(lines.first);
    if (lines.indent > 0 && lines.indent <= 3 && first === COLON && opensDirective(source, lines)) {
      if (!isRunTo(source, lines, COLON)) inner++;
      else if (--inner < 0) break;
    }
    if (position > start && lines.indent === 0 && !html) {
      if (first === COLON && opensDirective(source, lines)) break;
      if (first === HASH && readHeading(source, lines) !== undefined) break;
      if ((first === BACKTICK || first === TILDE) && readFence(source, lines) !== undefined) break;
    }
    to = lines.trimmed;
    position = lines.next;
  }
  if (to === start) to = trimEnd(source, start, position);
  push(out, region(source, start, to));
  return position;
}

/** Adds a region, joined with the one before it: only blanks stand between them. */
function push(out: Scanned[], added: Region): void {
  const last = out.at(-1);
  if (last?.type !== "region") {
    out.push(added);
    return;
  }
  last.end = added.end;
  last.nesting = Math.max(last.nesting, added.nesting);
  last.signs += added.signs;
  last.cells += added.cells;
  last.footnotes += added.footnotes;
  last.lines = Math.max(last.lines, added.lines);
}

function region(source: string, start: number, end: number): Region {
  let nesting = 0;
  let signs = 0;
  let cells = 0;
  let footnotes = 0;
  let lines = 0;
  let row = 0;
  let lineStart = start;
  while (lineStart < end) {
    const stop = lineEnd(source, lineStart, end);
    let depth = 0;
    let index = lineStart;
    for (; index < stop; index++) {
      const code = source.charCodeAt(index);
      if (isBlank(code)) continue;
      if (code === GREATER_THAN) depth++;
      else if (code === DASH || code === PLUS || code === ASTERISK) {
        if (index + 1 < stop && !isBlank(source.charCodeAt(index + 1))) break;
        depth++;
      } else if (code >= ZERO && code <= NINE) {
        const marker = orderedMarkerEnd(source, index, stop);
        if (marker === undefined) break;
        depth++;
        index = marker - 1;
      } else if (
        code === OPEN_BRACKET &&
        source.charCodeAt(index + 1) === CARET &&
        startsDefinition(source, index, stop)
      ) {
        depth++;
        footnotes++;
        while (source.charCodeAt(index) !== CLOSE_BRACKET) index++;
        index++;
      } else break;
    }
    // Items nest by their indentation, two columns a level at least.
    if (depth > 0) depth = Math.max(depth, (index - lineStart) >> 1);
    row = depth > 0 || index >= stop ? 0 : row + 1;
    lines = Math.max(lines, row);
    for (; index < stop; index++) {
      const code = source.charCodeAt(index);
      if (code === PIPE) cells++;
      else if (code === LESS_THAN) signs++;
    }
    nesting = Math.max(nesting, depth);
    signs += depth;
    lineStart = stop + 1;
  }
  return {
    type: "region",
    start: lineStartOf(source, trimStart(source, start, end), start),
    end,
    nesting,
    signs,
    cells,
    footnotes,
    lines,
  };
}

/** Whether a line begins what only the tokenizer can read; `interrupting` a paragraph takes a little more. */
function startsBlock(source: string, lines: Lines, first: number, interrupting: boolean): boolean {
  const { first: at, end, trimmed } = lines;
  switch (first) {
    case GREATER_THAN:
      return true;
    case DASH:
    case PLUS:
    case ASTERISK:
      return at + 1 >= trimmed ? !interrupting : isBlank(source.charCodeAt(at + 1));
    case PIPE:
      return !interrupting;
    case LESS_THAN:
      return (
        HTML_BLOCK.test(source.slice(at, Math.min(end, at + 40))) ||
        (!interrupting && isHtmlLine(source.slice(at, trimmed)))
      );
    case OPEN_BRACKET:
      return startsDefinition(source, at, end) && (!interrupting || source.charCodeAt(at + 1) === CARET);
    default: {
      if (first < ZERO || first > NINE) return false;
      const marker = orderedMarkerEnd(source, at, end);
      if (marker === undefined) return false;
      return !interrupting || (marker < trimmed && source.slice(at, marker - 1) === "1");
    }
  }
}

/** `12.` or `12)` before a blank: index behind it. */
function orderedMarkerEnd(source: string, start: number, end: number): number | undefined {
  let index = start;
  while (index < end && index - start < 10 && isDigit(source.charCodeAt(index))) index++;
  if (index === start || index - start > 9 || index >= end) return undefined;
  const code = source.charCodeAt(index);
  if (code !== DOT && code !== CLOSE_PAREN) return undefined;
  return index + 1 >= end || isBlank(source.charCodeAt(index + 1)) ? index + 1 : undefined;
}

function startsDefinition(source: string, start: number, end: number): boolean {
  let close = start;
  while (close < end && source.charCodeAt(close) !== CLOSE_BRACKET) close++;
  return close < end && source.charCodeAt(close + 1) === COLON;
}

function isDelimiterRow(source: string, lines: Lines): boolean {
  let dashes = false;
  let others = false;
  for (let index = lines.first; index < lines.trimmed; index++) {
    const code = source.charCodeAt(index);
    if (code === DASH) dashes = true;
    else if (code === PIPE || code === COLON) others = true;
    else if (!isBlank(code)) return false;
  }
  return dashes && others;
}

function readHeading(source: string, lines: Lines): Flow | undefined {
  const depth = runLength(source, lines.first, lines.end, HASH);
  const behind = lines.first + depth;
  if (depth > 6 || (behind < lines.end && !isBlank(source.charCodeAt(behind)))) return undefined;
  let start = behind;
  while (start < lines.trimmed && isBlank(source.charCodeAt(start))) start++;
  let end = lines.trimmed;
  let hashes = end;
  while (hashes > start && source.charCodeAt(hashes - 1) === HASH) hashes--;
  if (hashes < end && (hashes === start || isBlank(source.charCodeAt(hashes - 1)))) {
    end = hashes;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  }
  return {
    type: "heading",
    depth,
    start: lines.first,
    end: lines.trimmed,
    content: { text: source, start, end: Math.max(start, end) },
  };
}

interface Fence {
  code: number;
  size: number;
  info: string;
  indent: number;
}

function readFence(source: string, lines: Lines): Fence | undefined {
  const code = source.charCodeAt(lines.first);
  const size = runLength(source, lines.first, lines.end, code);
  if (size < 3) return undefined;
  const info = source.slice(lines.first + size, lines.trimmed).trim();
  if (code === BACKTICK && info.includes("`")) return undefined;
  return { code, size, info, indent: lines.indent };
}

function readCode(source: string, lines: Lines, fence: Fence): { flow: Flow; next: number } {
  const start = lines.first;
  let position = lines.next;
  let to = lines.trimmed;
  let closed = false;
  const rows: string[] = [];
  while (position < source.length && !closed) {
    lines.read(position);
    if (lines.start >= lines.next) break;
    const size = lines.indent <= 3 ? runLength(source, lines.first, lines.trimmed, fence.code) : 0;
    closed = size >= fence.size && lines.first + size === lines.trimmed;
    if (!closed) {
      let from = lines.start;
      while (from - lines.start < fence.indent && source.charCodeAt(from) === SPACE) from++;
      rows.push(source.slice(Math.min(from, lines.end), lines.end));
    }
    if (!lines.blank) to = lines.trimmed;
    position = lines.next;
  }
  const space = fence.info.search(/[ \t]/);
  const lang = unescapeMarkdown(space === -1 ? fence.info : fence.info.slice(0, space));
  const meta = unescapeMarkdown(space === -1 ? "" : fence.info.slice(space).trim());
  return {
    flow: { type: "code", start, end: to, lang: lang || null, meta: meta || null, value: rows.join("\n") },
    next: position,
  };
}

/** `:::name[Title]{attributes}`, `:::name Title` and, on one line, `::name[Title]{attributes}`. */
function readDirective(source: string, lines: Lines, colons: number): (Flow & { children: Scanned[] }) | undefined {
  const { trimmed } = lines;
  let index = lines.first + colons;
  if (colons > 2) while (index < trimmed && isBlank(source.charCodeAt(index))) index++;
  DIRECTIVE_NAME.lastIndex = index;
  const name = DIRECTIVE_NAME.exec(source)?.[0];
  if (name === undefined || index + name.length > trimmed) return undefined;
  index += name.length;
  const flow: Flow & { children: Scanned[] } = {
    type: "directive",
    name,
    start: lines.first,
    end: trimmed,
    children: [],
  };
  if (source.charCodeAt(index) === OPEN_BRACKET && index < trimmed) {
    const close = closingBracket(source, index, trimmed);
    if (close !== undefined) {
      flow.content = { text: source, start: index + 1, end: close };
      index = close + 1;
    }
  }
  if (source.charCodeAt(index) === OPEN_BRACE && index < trimmed) {
    const attributes = readAttributes(source, index, trimmed);
    if (attributes !== undefined) {
      flow.attributes = attributes;
      index = attributes.end;
    }
  }
  if (colons > 2 && source.charCodeAt(index) === COLON) index += runLength(source, index, trimmed, COLON);
  if (index < trimmed) {
    if (colons === 2 || flow.content !== undefined || !isBlank(source.charCodeAt(index))) return undefined;
    while (isBlank(source.charCodeAt(index))) index++;
    let end = trimmed;
    if (flow.attributes === undefined && source.charCodeAt(end - 1) === CLOSE_BRACE) {
      const brace = source.lastIndexOf("{", end);
      const attributes = brace < index ? undefined : readAttributes(source, brace, trimmed);
      if (attributes?.end === trimmed) {
        flow.attributes = attributes;
        end = brace;
        while (end > index && isBlank(source.charCodeAt(end - 1))) end--;
      }
    }
    if (end > index) flow.content = { text: source, start: index, end };
  }
  return flow;
}

function opensDirective(source: string, lines: Lines): boolean {
  const colons = runLength(source, lines.first, lines.end, COLON);
  if (colons < 2) return false;
  return (colons > 2 && lines.first + colons === lines.trimmed) || readDirective(source, lines, colons) !== undefined;
}

function closedBy(open: readonly OpenDirective[], colons: number): number {
  for (let index = open.length - 1; index >= 0; index--) if (open[index]!.colons === colons) return index;
  return open.length - 1;
}

function closingBracket(source: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACKET && --depth === 0) return index;
  }
  return undefined;
}

function isThematicBreak(source: string, lines: Lines): boolean {
  const mark = source.charCodeAt(lines.first);
  if ((mark !== ASTERISK && mark !== DASH && mark !== UNDERSCORE) || lines.indent > 3) return false;
  let count = 0;
  for (let index = lines.first; index < lines.trimmed; index++) {
    const code = source.charCodeAt(index);
    if (code === mark) count++;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

function isRunTo(source: string, lines: Lines, code: number): boolean {
  return lines.first + runLength(source, lines.first, lines.end, code) === lines.trimmed;
}

/**
 * Where an HTML block that may hold blank lines ends (script, comment, declaration …): behind its end mark, -1 when
 * the mark is missing, `undefined` for other lines.
 */
function htmlBlockEnd(source: string, start: number, end: number): number | undefined {
  const raw = RAW_HTML.exec(source.slice(start, start + 12));
  if (raw !== null) {
    RAW_HTML_END.lastIndex = start;
    const match = RAW_HTML_END.exec(source);
    return match === null || match.index + match[0].length > end ? -1 : match.index + match[0].length;
  }
  const mark = source.startsWith("<!--", start)
    ? "-->"
    : source.startsWith("<?", start)
      ? "?>"
      : source.startsWith("<![CDATA[", start)
        ? "]]>"
        : /^<![A-Za-z]/.test(source.slice(start, start + 3))
          ? ">"
          : undefined;
  if (mark === undefined) return undefined;
  const found = source.indexOf(mark, start + 2);
  return found === -1 || found + mark.length > end ? -1 : found + mark.length;
}

function lastLineStart(source: string, index: number, floor: number): number {
  const at = Math.max(source.lastIndexOf("\n", index - 1), source.lastIndexOf("\r", index - 1)) + 1;
  return Math.max(at, floor);
}

function runLength(source: string, start: number, end: number, code: number): number {
  let index = start;
  while (index < end && source.charCodeAt(index) === code) index++;
  return index - start;
}

function lineEnd(source: string, start: number, end: number): number {
  let index = start;
  while (index < end) {
    const code = source.charCodeAt(index);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    index++;
  }
  return index;
}

function trimEnd(source: string, start: number, end: number): number {
  let index = end;
  while (index > start && isBlankOrLineEnd(source.charCodeAt(index - 1))) index--;
  return index;
}

/** Start of the line of an offset: the indentation of a first item counts. */
function lineStartOf(source: string, offset: number, floor: number): number {
  let index = offset;
  while (index > floor && isBlank(source.charCodeAt(index - 1))) index--;
  return index;
}

function trimStart(source: string, start: number, end: number): number {
  let index = start;
  while (index < end && isBlankOrLineEnd(source.charCodeAt(index))) index++;
  return index;
}

function isHtmlLine(line: string): boolean {
  return HTML_LINE.test(line);
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isBlankOrLineEnd(code: number): boolean {
  return isBlank(code) || code === LINE_FEED || code === CARRIAGE_RETURN;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

const DEFINITION_LABEL = /\[((?:[^\\[\]\n\r]|\\.){1,999})\]:/y;
const DIRECTIVE_NAME = /[\p{L}][\p{L}\p{M}\p{N}_:-]{0,60}/uy;
const RAW_HTML = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const RAW_HTML_END = /<\/(?:script|pre|style|textarea)>/gi;
const HTML_BLOCK =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const HTML_LINE = /^<(?:\/[A-Za-z][A-Za-z0-9-]*\s*|[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?)>\s*$/;

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const CLOSE_PAREN = 41;
const ASTERISK = 42;
const PLUS = 43;
const DASH = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const CARET = 94;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const UNDERSCORE = 95;
const BACKTICK = 96;
const OPEN_BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;
const TILDE = 126;
