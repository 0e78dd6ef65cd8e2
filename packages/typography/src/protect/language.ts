import { isLetter } from "../characters.js";

/**
 * The language of a stretch of text: above 0 when it holds at least two words that only English, German, Spanish or
 * Italian have and more of them than French ones, below 0 when it holds more French ones, 0 when nothing can be said.
 *
 * Only short words are looked at, so that the verdict costs little; it falls as soon as French is two words ahead.
 */
export function foreignness(text: string, start: number, end: number): number {
  votes ??= countVotes();
  let balance = 0;
  let foreign = 0;
  let key = 0;
  let length = 0;
  for (let index = start; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 0;
    if (isLetter(code)) {
      if (++length <= LONGEST_WORD) key = key * 32 + letterKey(code);
      continue;
    }
    if (length > 0 && length <= LONGEST_WORD) {
      const vote = votes.get(key);
      if (vote !== undefined) {
        balance += vote;
        if (vote > 0) foreign++;
        if (balance < -1) return balance;
      }
    }
    if (length > 0 && (code === 0x27 || code === 0x2019)) {
      const contraction = CONTRACTION.exec(text.slice(index + 1, index + 4));
      if (contraction) {
        balance += 2;
        foreign += 2;
        index += contraction[0].length;
      }
    }
    key = 0;
    length = 0;
  }
  return foreign < 2 ? Math.min(balance, 0) : balance;
}

const LONGEST_WORD = 5;
const CONTRACTION = /^(?:[tsmd]|re|ll|ve)(?![A-Za-zÀ-ÿ])/;

/** Short words that other languages have and French has not, and those that it has and they have not. */
const FOREIGN_AND_FRENCH = [
  "the and of to is are was were be you your with that this have had he she they we it its for from not what who will would can could my our his her by at when about der die das und ist nicht ich el los las una di che",
  "l d c j m n s t qu le la les des du de un une et en à au aux ce il elle on nous vous je que qui dans pour sur par pas ne plus son sa se avec a ont été est y",
];

let votes: Map<number, number> | undefined;

function countVotes(): Map<number, number> {
  return new Map(
    FOREIGN_AND_FRENCH.flatMap((words, side) =>
      words.split(" ").map((word): [number, number] => [keyOf(word), 1 - 2 * side]),
    ),
  );
}

function keyOf(word: string): number {
  let key = 0;
  for (const letter of word) key = key * 32 + letterKey(letter.charCodeAt(0));
  return key;
}

/** Five bits for a letter, whatever its case; one key for all letters that are not ASCII. */
function letterKey(code: number): number {
  return code < 0x80 ? code & 31 : 31;
}
