import type { Block } from "../block.js";

/** An hour that leads an entry of live coverage: `19h33. …`, `14:05 – …`, `18 h 45` alone, or `TITRE15:40`. */
const LEADING =
  /^(?:[►▶•●–-]\s)?([01]?\d|2[0-4])\s?(?:[hH:](?![\p{L}])|heures?)\s?([0-5]\d)?(?:\s(TU|GMT|UTC))?(?=$|\n|\s?[.:–—|•-]\s|\s\p{Lu}|\s[«"“])/u;
const TRAILING = /\p{L}([01]?\d|2[0-3])[h:]([0-5]\d)$/u;
const DATED = /publi|jour|modifi/i;
/** « EN DIRECT », « Suivez la soirée minute par minute » */
const ANNOUNCED = /\bdirects?\b|\blive\b|minute par minute|heure par heure|fil de la|fil des/i;

const SENTENCE = /[.…:;,]$/;

/** Longest title of an entry, in UTF-16 units. */
const TITLE = 140;
/** Fewest entries, and fewest characters of one on average: a list of hours tells nothing of what happened. */
const ENTRIES = 3;
const ENTRY = 60;

/**
 * Finds the entries of live coverage: three blocks or more led by hours that rise, or fall, one from the other. A copy
 * that does not say it is live has its newest entry first; programmes and timetables never run backwards.
 */
export function markLive(blocks: readonly Block[]): void {
  const heads: number[] = [];
  const clocks: NonNullable<Block["clock"]>[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { text, given } = blocks[index]!;
    if (given !== undefined && given.label !== "paragraph") continue;
    const clock = clockOf(text);
    if (clock === undefined) continue;
    heads.push(index);
    clocks.push(clock);
  }
  if (heads.length < ENTRIES) return;
  let rising = 0;
  let falling = 0;
  for (let at = 1; at < clocks.length; at++) {
    const step = clocks[at]!.minutes - clocks[at - 1]!.minutes;
    if (step >= 0) rising++;
    if (step <= 0) falling++;
  }
  const least = (heads.length - 1) * 0.8;
  const backwards = falling >= least && falling > rising;
  if (!backwards && rising < least) return;
  const first = heads[0]!;
  if (!backwards && !blocks.slice(0, Math.min(first, 10)).some(({ text }) => ANNOUNCED.test(text.slice(0, 300))))
    return;
  const last = heads.at(-1)!;
  let length = 0;
  for (let index = first; index < last; index++) length += blocks[index]!.text.length;
  if (length < ENTRY * (heads.length - 1)) return;
  heads.forEach((index, at) => {
    const block = blocks[index]!;
    block.clock = clocks[at]!;
    const next = heads[at + 1] ?? Math.min(index + 3, blocks.length);
    const titled =
      block.text.length <= TITLE && next > index + 1 && (blocks[index + 1]?.text.length ?? 0) > block.text.length;
    block.given ??= { label: titled ? "heading" : "paragraph", by: "copy" };
    const title = blocks[index + 1];
    if (block.clock?.alone !== true || title === undefined || next <= index + 2) return;
    if (title.text.length <= TITLE && !SENTENCE.test(title.text) && blocks[index + 2]!.text.length > title.text.length)
      title.given ??= { label: "heading", by: "copy" };
  });
}

function clockOf(text: string): Block["clock"] {
  const code = text.charCodeAt(0);
  const led = (code >= 0x30 && code <= 0x39) || code === 0x2d || code > 0x2000 ? LEADING.exec(text.slice(0, 40)) : null;
  const figure = text.charCodeAt(text.length - 1) - 0x30;
  const trailing = text.length < 100 && figure >= 0 && figure <= 9 && !DATED.test(text);
  const found = led ?? (trailing ? TRAILING.exec(text.slice(-8)) : null);
  if (found === null) return undefined;
  const clock: NonNullable<Block["clock"]> = { minutes: Number(found[1]) * 60 + Number(found[2] ?? 0) };
  if (found[3] !== undefined) clock.universal = true;
  if (led !== null && led[0].length === text.length) clock.alone = true;
  return clock;
}
