/** One line of front matter with the lines that are indented below it. */
export interface Entry {
  /** The line without its bullet. */
  text: string;
  /** Offset of `text` in the source. */
  start: number;
  bullet: boolean;
  indent: number;
  children: Entry[];
}

/** A key and what stands behind its colon. */
export interface KeyEntry {
  key: string;
  value: string;
  /** Offsets of the value. */
  start: number;
  end: number;
  /** Offset of the key. */
  keyStart: number;
  children: Entry[];
}

const MAX_DEPTH = 16;

/**
 * Reads the lines of front matter into entries by their indentation; an item `- …` under a key may stand at the key's
 * own indentation. Blank lines and lines that are a comment (`# …`) say nothing.
 */
export function readEntries(source: string, start: number, end: number): Entry[] {
  const root: Entry[] = [];
  const open: Entry[] = [];
  const line = /([ \t]*)((?:-(?=[ \t]|[\r\n]|$))?)([ \t]*)([^\r\n]*)(?:\r\n|\n|\r|$)/y;
  let index = start;
  while (index < end) {
    line.lastIndex = index;
    const match = line.exec(source);
    if (match === null || match[0] === "") break;
    const [whole, blanks = "", dash = "", gap = "", rest = ""] = match;
    const at = index + blanks.length + dash.length + gap.length;
    index += whole.length;
    const text = rest.trimEnd();
    if ((text === "" && dash === "") || (dash === "" && text.startsWith("#"))) continue;
    const bullet = dash !== "";
    const indent = width(blanks);
    while (open.length > 0) {
      const parent = open.at(-1)!;
      if (parent.indent < indent || (bullet && !parent.bullet && parent.indent === indent)) break;
      open.pop();
    }
    const entry: Entry = { text, start: at, bullet, indent, children: [] };
    (open.at(-1)?.children ?? root).push(entry);
    if (open.length < MAX_DEPTH) open.push(entry);
  }
  return root;
}

function width(blanks: string): number {
  let columns = 0;
  for (const character of blanks) columns += character === "\t" ? 2 : 1;
  return columns;
}

/** Cuts an entry at its first colon; nothing when it has none. A key in double quotes may hold colons. */
export function keyEntry(entry: Entry): KeyEntry | undefined {
  const { text, start } = entry;
  const quoted = text.startsWith('"') ? /^"(?:[^"\\]|\\.){0,400}"(?=[ \t\u00A0]*:)/.exec(text)?.[0] : undefined;
  const colon = text.indexOf(":", quoted?.length ?? 0);
  if (colon <= 0) return undefined;
  const key = quoted === undefined ? text.slice(0, colon).trim() : unquote(quoted);
  let from = colon + 1;
  while (from < text.length && /[ \t\u00A0]/.test(text[from]!)) from++;
  return {
    key,
    value: text.slice(from),
    start: start + from,
    end: start + text.length,
    keyStart: start,
    children: entry.children,
  };
}

/** An item of a list as the keys of a map: its own line and the lines below it. */
export function itemKeys(entry: Entry): KeyEntry[] {
  const own = keyEntry({ ...entry, children: [] });
  return [...(own === undefined ? [] : [own]), ...entry.children.map(keyEntry).filter((child) => child !== undefined)];
}

/** A value without the quotes it stands in: JSON's escapes in double quotes, `''` for `'` in single ones. */
export function unquote(value: string): string {
  if (value.length < 2) return value;
  if (value.startsWith('"') && value.endsWith('"')) {
    try {
      return JSON.parse(value) as string;
    } catch {
      return value.slice(1, -1);
    }
  }
  return value.startsWith("'") && value.endsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : value;
}

/** Whether a value stands in quotes, and so is text whatever it looks like. */
export function isQuoted(value: string): boolean {
  return value.length >= 2 && (/^"(?:[^"\\]|\\.)*"$/s.test(value) || /^'(?:[^']|'')*'$/s.test(value));
}

/** The text of a key: its value, with the lines indented below it; `|` keeps line ends, `>` and plain text join them. */
export function textOf(entry: Pick<KeyEntry, "value" | "children">): string {
  const lines = entry.children.flatMap(linesOf);
  if (/^[|>][+-]?$/.test(entry.value)) return lines.join(entry.value.startsWith("|") ? "\n" : " ");
  if (isQuoted(entry.value) && lines.length === 0) return unquote(entry.value);
  return [entry.value, ...lines].filter((line) => line !== "").join(" ");
}

function linesOf(entry: Entry): string[] {
  return [entry.bullet ? `- ${entry.text}` : entry.text, ...entry.children.flatMap(linesOf)];
}
