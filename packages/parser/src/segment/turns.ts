import type { Block } from "../block.js";
import { fold } from "../recognise/fold.js";
import { type Speaker, speakerOf } from "./speaker.js";

/** A block that a name leads, and what follows it up to the next one. */
interface Turn {
  block: number;
  speaker: Speaker;
  /** The name as it is written, in small letters. */
  name: string;
  /** The name without accents and signs: the same for one person; set where a name comes back. */
  key: string;
  /** Index of the block behind the turn. */
  next: number;
}

/** What is known of one who speaks. */
interface Voice {
  turns: number;
  asks: number;
  length: number;
  /** Turns that speak to someone: « vous ». */
  addresses: number;
}

const YOU = /(?:^|[^\p{L}])(?:vous|votre|vos)(?!\p{L})/iu;
/** What stands for a name where turns are only counted. */
const ROLE = /^(?:[QR]|Questions?|Réponses?)$/i;
const ASKS = /\?\s?["»”)]?$/;
const SENTENCE = /[.?!…:;»”")]$/;
/** Longest question, in UTF-16 units. */
const QUESTION = 400;

/**
 * Labels the turns of a transcript or an interview whose speakers are named: names that lead blocks, or stand on lines
 * of their own, and come back in turn. Who asks most has the questions; what the others say are answers.
 *
 * A name that leads one block tells nothing: « Au menu : … », a byline, « Photo : … » do not take turns.
 */
export function markTurns(blocks: readonly Block[]): void {
  const all = turnsIn(blocks);
  if (!comeBack(all)) return;
  const turns = recurring(all);
  const keys = new Set(turns.map(({ key }) => key));
  if (keys.size === 1) markSingle(blocks, turns);
  else if (keys.size > 1) markSeveral(blocks, withGuests(all, turns));
}

/** Whether a name leads two blocks, letter for letter but for case: cheap, and most copies end here. */
function comeBack(turns: readonly Turn[]): boolean {
  const seen = new Set<string>();
  for (const { name } of turns) {
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/** Where speakers stand on lines of their own, who speaks but once does so as well. */
function withGuests(all: readonly Turn[], turns: readonly Turn[]): readonly Turn[] {
  if (!turns.every(({ speaker }) => speaker.alone)) return turns;
  const last = turns.at(-1)!.block;
  const guests = all.filter(({ block, speaker }) => speaker.alone && block > turns[0]!.block && block < last);
  const whole = [...new Set([...turns, ...guests])].sort((one, other) => one.block - other.block);
  for (let at = 0; at + 1 < whole.length; at++) whole[at]!.next = whole[at + 1]!.block;
  return whole;
}

function turnsIn(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { text, given } = blocks[index]!;
    if (given !== undefined && given.label !== "paragraph") continue;
    const speaker = speakerOf(text);
    if (speaker === undefined) continue;
    const follows = blocks[index + 1]?.text;
    if (speaker.alone && !text.includes("\n") && (follows === undefined || !SENTENCE.test(follows))) continue;
    const name = text.slice(speaker.start, speaker.end).toLowerCase();
    turns.push({ block: index, speaker, name, key: "", next: blocks.length });
  }
  return turns;
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9 ]+/g, " ")
    .trim();
}

/** The turns of those who speak twice or more; initials are those of a full name seen before. */
function recurring(turns: readonly Turn[]): Turn[] {
  for (const turn of turns) turn.key = keyOf(turn.name);
  const initials = new Map<string, string>();
  for (const turn of turns) {
    const words = turn.key.split(" ");
    if (words.length > 1 && words.some((word) => word.length > 1))
      initials.set(words.map((word) => word.charAt(0)).join(""), turn.key);
  }
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const letters = turn.key.replaceAll(" ", "");
    if (letters.length <= 4) turn.key = initials.get(letters) ?? turn.key;
    counts.set(turn.key, (counts.get(turn.key) ?? 0) + 1);
  }
  const kept = turns.filter(({ key }) => counts.get(key)! > 1);
  for (let at = 0; at + 1 < kept.length; at++) kept[at]!.next = kept[at + 1]!.block;
  return kept;
}

/** Two or more who take turns. */
function markSeveral(blocks: readonly Block[], turns: readonly Turn[]): void {
  let changes = 0;
  for (let at = 1; at < turns.length; at++) if (turns[at]!.key !== turns[at - 1]!.key) changes++;
  if (turns.length < 4 || changes < (turns.length - 1) * 0.6) return;
  const voices = new Map<string, Voice>();
  for (const turn of turns) {
    const voice = voices.get(turn.key) ?? { turns: 0, asks: 0, length: 0, addresses: 0 };
    voices.set(turn.key, voice);
    const said = saidIn(blocks, turn);
    voice.turns++;
    if (said.some(({ text }) => ASKS.test(text))) voice.asks++;
    if (said.some(({ text }) => YOU.test(text))) voice.addresses++;
    voice.length += said.reduce((sum, { text }) => sum + text.length, 0);
  }
  let asked = 0;
  for (const { asks } of voices.values()) asked += asks;
  // Full names on lines of their own, in turn, are no prose; « Amour », « Travail », « Amour » or names before words may be.
  const apart = turns.every(({ speaker, name }) => speaker.alone && name.includes(" "));
  if (asked < 2 && !apart) return;
  const askers = askersOf(voices, apart);
  const first = turns.findIndex(({ key }) => askers.has(key));
  if (first < 0) return;
  for (const turn of turns.slice(first)) markTurn(blocks, turn, askers.has(turn.key) ? "question" : "paragraph");
}

/** All but the one who tells most and asks least, and who is like that one. */
function askersOf(voices: ReadonlyMap<string, Voice>, apart: boolean): Set<string> {
  const told = ({ length, asks, turns }: Voice) => length * (1.1 - asks / turns);
  let main: Voice | undefined;
  for (const voice of voices.values()) if (main === undefined || told(voice) > told(main)) main = voice;
  const askers = new Set<string>();
  for (const [key, voice] of voices) {
    const share = voice.asks / voice.turns;
    const short = voice.length / voice.turns < (main!.length / main!.turns) * (apart ? 0.8 : 0.5);
    const addresses = apart && voice.turns === voice.addresses;
    if (voice !== main && (share >= 0.4 || addresses || ((apart || voice.asks > 0) && short))) askers.add(key);
  }
  return askers;
}

/** Only one side is named: the interviewer before each question, or who answers, behind a question that no name leads. */
function markSingle(blocks: readonly Block[], turns: readonly Turn[]): void {
  const asking = turns.filter((turn) => ASKS.test(saidIn(blocks, turn)[0]?.text ?? "")).length;
  if (asking >= 2 && asking >= turns.length * 0.6) {
    for (const turn of turns) markTurn(blocks, turn, "question");
    return;
  }
  const answering = turns.filter(({ block }) => block > 0 && ASKS.test(blocks[block - 1]!.text));
  if (answering.length < 2 || answering.length < turns.length * 0.5) return;
  for (const turn of turns.slice(turns.indexOf(answering[0]!))) {
    const question = blocks[turn.block - 1]!;
    if (question.text.length < QUESTION && SENTENCE.test(question.text))
      question.given ??= { label: "question", by: "copy" };
    markTurn(blocks, turn, "paragraph");
  }
}

/** The blocks of a turn that hold words: a name alone is none. */
function saidIn(blocks: readonly Block[], { block, speaker, next }: Turn): readonly Block[] {
  const alone = speaker.alone && !blocks[block]!.text.includes("\n");
  return blocks.slice(alone ? block + 1 : block, Math.min(next, block + 4));
}

/** What is said of the blocks of a turn: of the name, of what stands right behind it, and of all of a short question. */
function markTurn(blocks: readonly Block[], turn: Turn, label: "question" | "paragraph"): void {
  const head = blocks[turn.block]!;
  head.given ??= { label, by: "copy" };
  const name = head.text.slice(turn.speaker.start, turn.speaker.end);
  if (!ROLE.test(name)) head.speaker = name;
  if (!turn.speaker.alone) return;
  const words = saidIn(blocks, turn);
  const whole = label === "question" && turn.next < blocks.length && turn.next - turn.block <= 3;
  for (const block of whole ? words : words.slice(0, 1)) {
    if (SENTENCE.test(block.text) && block !== head) block.given ??= { label, by: "copy" };
  }
}
