import type { Block } from "../block.js";
import { ASK, COLON, COMMA, DIGIT, PARENTHESIS_CLOSE } from "./characters.js";
import { cueNumbers } from "./cue-numbers.js";
import { CLASSES, featureSpace, INTERVIEW, lengthBucket, share, ZONES } from "./feature-space.js";
import {
  DATE,
  HEADED,
  lineLike,
  MIDDLE,
  PICTURE,
  POST,
  QUESTION,
  QUOTABLE,
  SENTENCES,
  SIGNATURES,
  SIGNING,
  TOPIC,
} from "./kind-sets.js";
import { isEnd, KINDS, kindOf } from "./kinds.js";
import { CUES_A_MASK, hasAll, hasAny, hasStart } from "./lexicon.js";
import { LONGEST_LINE, lineKind } from "./line.js";
import { isProse } from "./prose.js";
import { isTwin, repeated, sharedWords } from "./repeats.js";
import {
  HEADER,
  isCounted,
  isEntry,
  isItem,
  isLoneCredit,
  isScore,
  isTag,
  opensWithSigner,
  tagsBeside,
} from "./shapes.js";
import { IN_STEP, interviewOf, runsOf, TURN, titlesOf, turnsOf, zonesOf } from "./surroundings.js";
import { flagBit, LONG, SIGN, SIGNS, type Traits, traitsOf } from "./traits.js";

/** The features of an article's blocks: those of block n stand in `ids` from `starts[n]` to `starts[n + 1]`. */
export interface ArticleFeatures {
  ids: Int16Array;
  starts: Int32Array;
  traits: readonly Traits[];
  kinds: Uint8Array;
  /** 1 for a block that is prose beyond doubt: {@link isProse}. */
  prose: Uint8Array;
}

/** Highest number of features a block can have. */
const MOST = 120;

/**
 * Looks at each block and its neighbours.
 *
 * @param known what each block's characters tell, where that is known
 * @param brief leaves out the features of prose, which decide nothing
 */
export function featuresOf(blocks: readonly Block[], known?: readonly Traits[], brief = false): ArticleFeatures {
  const cue = cueNumbers();
  const { base } = featureSpace();
  const count = blocks.length;
  const traits = known ?? blocks.map(({ text }) => traitsOf(text));
  const kinds = new Uint8Array(count + 6);
  for (let index = 0; index < count; index++) kinds[index + 2] = kindOf(traits[index]!);
  const zones = zonesOf(traits, kinds);
  const interview = interviewOf(kinds, traits);
  const turns = interview >= 2 ? turnsOf(kinds, traits) : undefined;
  const runs = runsOf(kinds, count);
  const { firstTitle, longestTitle } = titlesOf(blocks, traits, kinds, zones);
  let ids = new Int16Array(Math.max(64, count * 48));
  const starts = new Int32Array(count + 1);
  const prose = new Uint8Array(count);
  let size = 0;
  const many = KINDS.length;
  for (let index = 0; index < count; index++) {
    if (size + MOST > ids.length) {
      const grown = new Int16Array(ids.length * 2);
      grown.set(ids);
      ids = grown;
    }
    starts[index] = size;
    const own = traits[index]!;
    const kind = kinds[index + 2]!;
    const before = kinds[index + 1]!;
    const after = kinds[index + 3]!;
    const zone = zones[index]!;
    const length = lengthBucket(own.length);
    const fromEnd = count - 1 - index;
    if (
      zone >= 1 &&
      zone <= 3 &&
      fromEnd >= 2 &&
      blocks[index]!.bold !== true &&
      (interview < 2 || own.length >= TURN) &&
      SIGNATURES[before] !== true &&
      SIGNATURES[after] !== true &&
      isProse(own, kind)
    ) {
      prose[index] = 1;
      if (brief) continue;
    }
    ids[size++] = base.any;
    ids[size++] = base.length + length;
    if (own.words < 12) ids[size++] = base.words + (own.words <= 6 ? own.words : own.words <= 9 ? 7 : 8);
    ids[size++] = base.first + Math.max(0, own.first);
    ids[size++] = base.last + own.last;
    ids[size++] = base.close + own.close;
    ids[size++] = base.small + share(own.small, own.words);
    ids[size++] = base.capitals + share(own.capitals, own.words);
    size = pushBits(ids, size, own.start0 | own.any0 | own.all0, base.cue);
    size = pushBits(ids, size, own.start1 | own.any1 | own.all1, base.cue + CUES_A_MASK);
    size = pushBits(ids, size, own.start2 | own.any2 | own.all2, base.cue + 2 * CUES_A_MASK);
    size = pushBits(ids, size, own.flags, base.flag);
    size = pushBits(ids, size, own.signs, base.sign);
    for (let sign = 0; sign < SIGNS.length; sign++) {
      if ((own.signs & (1 << sign)) !== 0) ids[size++] = base.signIn + sign * ZONES.length + zone;
    }
    const run = runs[index]!;
    if (run > 0) {
      const place = run === 1 ? 0 : index > 0 && runs[index - 1]! === run && lineLike(kinds[index + 1]!) ? 2 : 1;
      ids[size++] = base.run + place * 3 + (run <= 2 ? 0 : run <= 4 ? 1 : 2);
    }
    const titleAs = index === firstTitle ? (index === longestTitle ? 2 : 0) : index === longestTitle ? 1 : -1;
    if (titleAs >= 0) ids[size++] = base.title + titleAs;
    if (interview > 0 && index > 0 && fromEnd > 0) {
      const between =
        own.length < traits[index - 1]!.length && own.length < traits[index + 1]!.length && own.length < TURN;
      ids[size++] = base.turn + (between ? 0 : 4) + interview;
      if (turns !== undefined && own.length < TURN) {
        // Questions and answers take turns: two blocks from a question the next one stands.
        if (turns[index] === IN_STEP) ids[size++] = base.step + (between ? 0 : 1);
        if (own.length < traits[index + 1]!.length && hasStart(traits[index + 1]!, cue.answering))
          ids[size++] = base.answered + (own.length < 100 ? 0 : 1);
        if (between && (hasAny(own, cue.you) || (own.length > LONG / 2 && YOU.test(blocks[index]!.text))))
          ids[size++] = base.turnToYou + interview;
      }
    }
    if (kinds[index + 3] === POST) ids[size++] = base.post;
    else if (kinds[index + 4] === POST && fromEnd >= 2) ids[size++] = base.post + 1;
    else if (fromEnd >= 3 && kinds[index + 5] === POST) ids[size++] = base.post + 2;
    if (before === POST) ids[size++] = base.post + 3;
    if (fromEnd <= 1 && own.length < 600 && isEnd(own.last)) {
      if (hasAny(own, cue.contact)) ids[size++] = base.closing;
      else if ((own.signs & SIGN.nameIs) !== 0) ids[size++] = base.closing + (hasAny(own, cue.about) ? 3 : 2);
      else if (hasAny(own, cue.about)) ids[size++] = base.closing + 1;
    }
    // « Libération (Paris) » says where a translated article comes from.
    if (
      fromEnd === 0 &&
      own.length < 60 &&
      own.close === PARENTHESIS_CLOSE &&
      (own.flags & BRACKETED) !== 0 &&
      ABROAD.test(blocks[index]!.text)
    )
      ids[size++] = base.closing + 4;
    if (
      (fromEnd <= 2 || (zone <= 1 && SIGNING[before]!)) &&
      own.capitals >= 2 &&
      own.length >= 40 &&
      own.length < 700 &&
      isEnd(own.last)
    ) {
      if (opensWithSigner(blocks, traits, kinds, index)) ids[size++] = base.signer;
    }
    // In the body a name under a sentence is who said it; at the end it is who wrote.
    if (zone >= 2 && zone <= 3) {
      if (SIGNATURES[after] === true && SIGNATURES[kind] !== true && zones[index + 1] === 3 && own.length < 500)
        ids[size++] = base.signed;
      if (SIGNATURES[kind] === true && QUOTABLE[before] === true && own.length < 120) ids[size++] = base.signed + 1;
    }
    if ((own.flags & QUOTED) !== 0) {
      const size4 = own.length < 72 ? 0 : own.length < 120 ? 1 : own.length < LONG ? 2 : 3;
      ids[size++] = base.quote + (isEnd(own.last) ? 0 : 4) + size4;
      if (index > 0 && traits[index - 1]!.close === COLON) ids[size++] = base.quoteAfterColon;
    }
    if (zone <= 1 && fromEnd > 0 && kind >= MIDDLE && own.length >= 80) {
      const ratio = own.length / traits[index + 1]!.length;
      const step = ratio < 0.5 ? 0 : ratio < 0.8 ? 1 : ratio < 1.25 ? 2 : 3;
      ids[size++] = base.beside + step * 2 + zone;
      if (kinds[index + 3]! >= MIDDLE) {
        const shared = sharedWords(blocks[index]!.text, blocks[index + 1]!.text);
        ids[size++] = base.restated + (shared === 0 ? 0 : shared === 1 ? 1 : shared < 4 ? 2 : 3) * 2 + zone;
      }
    }
    if ((own.signs & SIGN.speakerFirst) !== 0 && own.length < 70 && (zone > 0 || index >= 5) && zone < 4) {
      const beside = (fromEnd > 0 ? traits[index + 1]!.signs : 0) | (index > 0 ? traits[index - 1]!.signs : 0);
      if ((beside & SIGN.speakerFirst) !== 0) ids[size++] = base.labels;
    }
    // « La fiche technique » above « Poids : 68 kg », « Prix : 2 890 euros »
    if (
      zone > 0 &&
      fromEnd > 1 &&
      own.length < 50 &&
      (own.signs & SIGN.speakerFirst) === 0 &&
      (traits[index + 1]!.signs & traits[index + 2]!.signs & SIGN.speakerFirst) !== 0 &&
      traits[index + 1]!.length < 70 &&
      traits[index + 2]!.length < 70 &&
      interview < 2 &&
      !isEnd(own.last)
    )
      ids[size++] = base.labels + 1;
    if (isEnd(own.last) && own.length < 120) {
      ids[size++] = base.sentence + (hasAny(own, cue.verb) ? 0 : 2) + (own.length < 60 ? 0 : 1);
    }
    if (
      BULLETS[own.first + 1] === true &&
      interview < 2 &&
      (own.signs & SIGN.dashed) === 0 &&
      isItem(blocks[index]!.text)
    ) {
      if (
        (index > 0 && traits[index - 1]!.first === own.first) ||
        (fromEnd > 0 && traits[index + 1]!.first === own.first)
      )
        ids[size++] = base.item;
      if (index > 0 && traits[index - 1]!.close === COLON) ids[size++] = base.item + 1;
    }
    if (
      zone === 0 &&
      fromEnd > 1 &&
      index < firstTitle &&
      hasAll(own, cue.boxHead) &&
      BULLETS[traits[index + 1]!.first + 1] === true &&
      traits[index + 1]!.first === traits[index + 2]!.first
    )
      ids[size++] = base.item + 4;
    if (own.first === DIGIT) {
      // « 250 g de farine », « 2. Luc Morin (Équipe Nord) »
      if (
        isCounted(own, kind) &&
        ((index > 0 && isCounted(traits[index - 1]!, before)) || (fromEnd > 0 && isCounted(traits[index + 1]!, after)))
      )
        ids[size++] = base.item + 2;
      // « 1944. – Les titres changent de nom. »
      if (isEntry(blocks, traits, index) && (isEntry(blocks, traits, index - 1) || isEntry(blocks, traits, index + 1)))
        ids[size++] = base.item + 3;
    }
    if (own.length <= LONGEST_LINE && kind !== TOPIC && ((zone <= 1 && index < HEADER) || fromEnd < 3)) {
      const line = lineKind(blocks[index]!.text, own);
      if (line >= 0) ids[size++] = base.line + line;
    }
    // A picture's words stand twice where its description was copied along, a name where its portrait was.
    if (
      count > 4 &&
      own.length < LONG &&
      (isTwin(blocks, traits, index, index - 1) || isTwin(blocks, traits, index, index + 1))
    )
      ids[size++] = base.twin + (SIGNATURES[kind] === true ? 2 : isEnd(own.last) ? 0 : 1);
    if (own.length < LEGEND && own.words > 3 && kind !== PICTURE && (own.signs & NO_LEGEND) === 0) {
      const credited =
        fromEnd > 0 && after === PICTURE && isLoneCredit(traits[index + 1]!, cue.credited)
          ? 0
          : index > 0 && before === PICTURE && (traits[index - 1]!.flags & CAPITALS) !== 0
            ? 2
            : fromEnd > 1 &&
                kinds[index + 4] === PICTURE &&
                isLoneCredit(traits[index + 2]!, cue.credited) &&
                traits[index + 1]!.length < LEGEND &&
                (traits[index + 1]!.signs & NO_LEGEND) === 0
              ? 4
              : -1;
      if (credited >= 0) ids[size++] = base.credit + credited + (isEnd(own.last) ? 0 : 1);
    }
    // « Brest - Lens », « 2-1 »
    if (zone === 0 && own.length < 50) {
      if (isScore(own, blocks[index]!.text)) ids[size++] = base.score;
      else if (fromEnd > 0 && isScore(traits[index + 1]!, blocks[index + 1]!.text)) ids[size++] = base.score + 1;
    }
    if (
      zone > 0 &&
      own.close === PARENTHESIS_CLOSE &&
      own.digits > 1 &&
      own.length < 80 &&
      ENDS_IN_SCORE.test(blocks[index]!.text)
    )
      ids[size++] = base.score + 2;
    if (
      zone === 0 &&
      fromEnd > 1 &&
      kind >= MIDDLE &&
      own.close !== COLON &&
      !SENTENCES[before] &&
      HEADED[after] === true &&
      kinds[index + 4]! >= MIDDLE
    )
      ids[size++] = base.summing;
    // « Nantes, samedi 12 mars 2016. Les coureurs … »
    if ((own.flags & LETTER_DATE) !== 0 && own.commas > 0 && own.length <= LONG && PLACED.test(blocks[index]!.text))
      ids[size++] = base.legend + 1;
    if ((own.flags & LETTER_DATE) !== 0 && own.length < LEGEND && own.words >= 6 && !hasStart(own, cue.dated)) {
      // « Le pont de Kiev, le 19 octobre 2022 » says what a picture shows.
      if ((own.flags & (TIME | QUOTATION)) === 0 && SHOWN.test(blocks[index]!.text)) ids[size++] = base.legend;
    }
    if (own.close === COMMA && own.length < 60 && hasStart(own, cue.greeting)) ids[size++] = base.letter;
    // « Lescure bat Bosch 3-6, 7-6, 6-1 », « 50 g de sucre »
    if (zone > 0 && own.digits * 8 >= own.length && own.digits > 4 && kind !== DATE && !isEnd(own.last))
      ids[size++] = base.figures;
    if (zone === 4) {
      if (own.length < 36 && own.words > 0 && isTag(kinds, index) && tagsBeside(kinds, index) >= 3)
        ids[size++] = base.tags;
      else if (
        own.commas >= 2 &&
        own.capitals > own.commas &&
        own.words <= own.commas * 3 + 2 &&
        own.small === 0 &&
        !isEnd(own.last)
      )
        ids[size++] = base.tags + 1;
      else if (fromEnd === 0 && own.words <= 2 && isTag(kinds, index) && before < MIDDLE) ids[size++] = base.tags + 2;
    }
    if (count <= 4) ids[size++] = base.blocks + Math.min(2, count - 1);
    if (!isEnd(own.last) && own.length < LONG) {
      const verb = hasAny(own, cue.verb) ? 0 : 1;
      ids[size++] = base.phrase + verb * 3 + (own.length < 50 ? 0 : own.length < 100 ? 1 : 2);
    }
    ids[size++] = base.kind + kind;
    ids[size++] = base.before + before;
    ids[size++] = base.after + after;
    ids[size++] = base.before2 + (index >= 2 ? kinds[index]! : 0);
    ids[size++] = base.after2 + (fromEnd >= 2 ? kinds[index + 4]! : 0);
    ids[size++] = base.kindAfter + kind * many + before;
    ids[size++] = base.kindBefore + kind * many + after;
    ids[size++] = base.start + (index <= 5 ? index : index <= 8 ? 6 : index <= 12 ? 7 : 8);
    ids[size++] = base.end + (fromEnd <= 2 ? fromEnd : fromEnd <= 4 ? 3 : 4);
    ids[size++] = base.zone + zone;
    ids[size++] = base.kindIn + kind * ZONES.length + zone;
    ids[size++] = base.lengthIn + length * ZONES.length + zone;
    ids[size++] = base.lastIn + own.last * ZONES.length + zone;
    if (kind === QUESTION && zone >= 1) ids[size++] = base.asking + (own.length < 50 ? 0 : 4) + interview;
    if (blocks[index]!.bold === true) {
      ids[size++] = base.bold;
      if (zone <= 1 && isEnd(own.last) && own.last !== ASK) ids[size++] = base.bold + 1;
    }
    if (interview > 0) ids[size++] = base.kindInterview + kind * INTERVIEW.length + interview;
    if (index > 0 && traits[index - 1]!.close === COLON) ids[size++] = base.colonBefore;
    if (own.length >= 40 && own.length <= LONG && zone >= 1) {
      const where = repeated(blocks, index);
      if (where >= 0) ids[size++] = base.repeated + (own.length < 60 && where === 2 ? 3 : where);
    }
  }
  starts[count] = size;
  return { ids, starts, traits, kinds, prose };
}

const QUOTED = /* @__PURE__ */ flagBit("quoted");
const LETTER_DATE = /* @__PURE__ */ flagBit("letter-date");
const TIME = /* @__PURE__ */ flagBit("time");
const QUOTATION = /* @__PURE__ */ flagBit("quotation");
const BRACKETED = /* @__PURE__ */ flagBit("parenthesis-end");
const CAPITALS = /* @__PURE__ */ flagBit("capitals");
/** Several sentences, or initials of a desk, are no legend of a picture whose credit follows. */
const NO_LEGEND = SIGN.severalSentences | SIGN.deskInitials;

/** Longest legend whose credit stands in a block of its own, in characters. */
const LEGEND = 160;
/** Whether a list item may start with a class of characters; class n is entry n + 1. */
const BULLETS: readonly boolean[] = /* @__PURE__ */ [-1, ...CLASSES.keys()].map((kind) =>
  ["hyphen", "dash", "bullet", "star"].includes(CLASSES[kind] ?? ""),
);

const YOU = /(?:^|[^\p{L}])v(?:ous|otre|os)(?![\p{L}])/iu;
/** A day behind words that show something, the last thing said but for a place. */
const SHOWN = /^\p{Lu}[^.!?]{12,}[\s,](?:le|en) (?:\d{1,2}(?:er)? )?\p{Ll}{3,9}\.? \d{4}(?:,? [^.!?]{2,50})?\.?$/u;
/** A place and a day, then a sentence. */
const PLACED =
  /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}(?: \([^()]{2,30}\))?, (?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}(?:er)? \p{Ll}{3,9}\.?(?: \d{4})?\. \p{Lu}/u;
const ENDS_IN_SCORE = /\(\d{1,3}\s?[-–:]\s?\d{1,3}(?:,? [^()]{1,16})?\)$/;
/** A paper's name and its city in brackets. */
const ABROAD = /^\p{Lu}[\p{L}\d.’' -]{2,40} \(\p{Lu}[^()]{2,24}(?:\([^()]{2,24}\))?\)$/u;

function pushBits(ids: Int16Array, size: number, bits: number, base: number): number {
  let left = bits;
  let at = size;
  while (left !== 0) {
    const low = left & -left;
    ids[at++] = base + 31 - Math.clz32(low);
    left ^= low;
  }
  return at;
}
