import type { CopyBlock, Label } from "@marbre/parser/text";
import type { Colour, Paint } from "../io/colour.js";
import type { MessageLanguage } from "./problem-line.js";

/** The colour a label is shown in: what opens an article, its body, what stands apart, what is left out. */
const COLOURS = {
  section: "magenta",
  kicker: "magenta",
  headline: "cyan",
  standfirst: "cyan",
  byline: "blue",
  date: "blue",
  dateline: "blue",
  readingTime: "blue",
  paragraph: "green",
  heading: "yellow",
  pullQuote: "red",
  attribution: "red",
  question: "yellow",
  listItem: "green",
  caption: "blue",
  credit: "blue",
  table: "green",
  embed: "green",
  relatedLink: "grey",
  promo: "grey",
  bio: "magenta",
  note: "magenta",
  furniture: "grey",
} as const satisfies Record<Label, Colour>;

const WORDS = {
  en: { number: "#", label: "label", confidence: "sure", text: "text", or: "or" },
  fr: { number: "nº", label: "étiquette", confidence: "sûr", text: "texte", or: "ou" },
} as const;

/** How a table is to look. */
export interface TableLook {
  paint: Paint;
  /** Width to keep within, in characters. */
  width: number;
  language: MessageLanguage;
}

/**
 * Blocks of copy as a table for a person: number, label, confidence and first words, and under each block what decided,
 * strongest first, with the runner-up where the choice was close.
 */
export function explainTable(blocks: readonly CopyBlock[], look: TableLook): string {
  const words = WORDS[look.language];
  const numberWidth = Math.max(words.number.length, String(blocks.length).length);
  const labelWidth = Math.max(words.label.length, ...blocks.map(({ label }) => label.length));
  const indent = numberWidth + labelWidth + 11;
  const room = Math.max(24, look.width - indent);
  const head = `${words.number.padStart(numberWidth)}  ${words.label.padEnd(labelWidth)}  ${words.confidence.padStart(5)}  ${words.text}`;
  const lines = [look.paint("bold", head)];
  for (const [index, block] of blocks.entries()) {
    const number = look.paint("grey", String(index + 1).padStart(numberWidth));
    const label = look.paint(COLOURS[block.label], block.label.padEnd(labelWidth));
    const sure = percent(block.confidence).padStart(5);
    lines.push(
      `${number}  ${label}  ${block.confidence < 0.6 ? look.paint("yellow", sure) : sure}  ${cut(block.text, room)}`,
    );
    for (const reason of reasons(block, look, room)) lines.push(" ".repeat(indent) + look.paint("dim", reason));
  }
  return `${lines.join("\n")}\n`;
}

/** The evidence of a block, wrapped to `room` characters a line. */
function reasons(block: CopyBlock, { language }: TableLook, room: number): string[] {
  const parts: string[] = block.evidence.slice(0, 4).map((evidence) => evidence[language]);
  const { runnerUp } = block;
  if (runnerUp && runnerUp.confidence >= 0.1) {
    parts.push(`${WORDS[language].or} ${runnerUp.label} ${percent(runnerUp.confidence)}`);
  }
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 3 <= room) lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  return lines.map((line) => cut(line, room));
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

/** The first words of a text on one line, at most `room` characters; control characters are left out. */
function cut(text: string, room: number): string {
  const line = text
    .slice(0, room * 4)
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim();
  if (line.length <= room) return line;
  const space = line.lastIndexOf(" ", room - 1);
  return `${line.slice(0, space > room / 2 ? space : room - 1)}…`;
}
