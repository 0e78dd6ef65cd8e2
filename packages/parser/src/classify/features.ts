import type { Block } from "../block.js";
import { ASK, COLON, COMMA, DIGIT } from "./characters.js";
import { cueNumbers } from "./cue-numbers.js";
import { isEnd, KINDS, kindOf } from "./kinds.js";
import { CUES_A_MASK, getLexicon, hasAll, hasAny, hasStart } from "./lexicon.js";
import { LINE_KINDS, LONGEST_LINE, lineKind } from "./line.js";
import { isProse } from "./prose.js";
import { FLAGS, LONG, SIGNS, type Traits, traitsOf } from "./traits.js";

/** Names of the classes of {@link import("./characters.js")}, by number. */
const CLASSES = [
  "other",
  "lower",
  "upper",
  "digit",
  "blank",
  "apostrophe",
  "stop",
  "ask",
  "cry",
  "ellipsis",
  "colon",
  "comma",
  "opening",
  "closing",
  "straight",
  "bracket-open",
  "bracket-close",
  "hyphen",
  "dash",
  "bullet",
  "arrow",
  "copyright",
  "slash",
  "at",
  "money",
  "star",
  "pointer",
] as const;

const LENGTHS = [4, 8, 14, 20, 28, 36, 46, 58, 72, 90, 110, 135, 165, 200, 250, 330, 500];
const SHARES = ["none", "few", "some", "many", "most", "all"] as const;
const FROM_START = ["0", "1", "2", "3", "4", "5", "6-8", "9-12", "13+"] as const;
const FROM_END = ["0", "1", "2", "3-4", "5+"] as const;
/** Body-like blocks seen before: the zone of the article the block stands in. */
const ZONES = ["header", "first", "second", "body", "tail"] as const;
const INTERVIEW = ["no", "some", "yes", "full"] as const;
const COUNTS = ["0", "1", "2", "3", "4", "5", "6", "7-9", "10+"] as const;

const lengthNames = LENGTHS.map((to, index) => `${index === 0 ? 1 : LENGTHS[index - 1]}-${to - 1}`).concat("500+");
const cross = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((one) => right.map((other) => `${one}/${other}`));

/** Families of features: each block has at most one feature of a family, but for the `cue` and `flag` families. */
function families(): Record<string, readonly string[]> {
  const cues = getLexicon().cues.map((cue) => `${cue.name}`);
  return {
    any: ["block"],
    length: lengthNames,
    words: COUNTS,
    first: CLASSES,
    last: CLASSES,
    close: CLASSES,
    small: SHARES,
    capitals: SHARES,
    cue: cues,
    flag: FLAGS,
    sign: SIGNS,
    kind: KINDS,
    before: KINDS,
    after: KINDS,
    before2: KINDS,
    after2: KINDS,
    "kind after": cross(KINDS, KINDS),
    "kind before": cross(KINDS, KINDS),
    start: FROM_START,
    end: FROM_END,
    zone: ZONES,
    "kind in": cross(KINDS, ZONES),
    "length in": cross(lengthNames, ZONES),
    "kind interview": cross(KINDS, INTERVIEW),
    "last in": cross(CLASSES, ZONES),
    repeated: ["before", "after", "word for word", "short"],
    "colon before": ["yes"],
    run: cross(["alone", "first", "next"], ["of 2", "of 3-4", "of 5+"]),
    title: ["first", "longest", "both"],
    turn: cross(["between longer", "other"], INTERVIEW),
    "turn to you": INTERVIEW,
    post: ["1 behind", "2 behind", "3 behind", "before"],
    signed: ["by the next", "the one before"],
    closing: ["contact", "about", "name is", "name is about", "title and place"],
    signer: ["opens"],
    bold: ["yes", "sentence in the header"],
    step: ["between longer", "other"],
    answered: ["short", "long"],
    quote: cross(["ended", "open"], ["short", "middle", "wide", "long"]),
    "quote after colon": ["yes"],
    beside: cross(["far shorter", "shorter", "like", "longer"], ["header", "first"]),
    labels: ["in a row", "below"],
    restated: cross(["no", "hardly", "partly", "well"], ["header", "first"]),
    sentence: cross(["verb", "no verb"], ["short", "middle"]),
    blocks: ["1", "2", "3-4"],
    item: ["in a row", "after a colon", "figures in a row", "years in a row", "head"],
    tags: ["in a row", "with commas", "alone"],
    letter: ["greeting"],
    figures: ["many"],
    asking: cross(["short", "long"], INTERVIEW),
    phrase: cross(["verb", "no verb"], ["short", "middle", "wide"]),
    "sign in": cross(SIGNS, ZONES),
    line: LINE_KINDS,
    twin: ["sentence", "line", "name"],
    legend: ["dated", "placed"],
    score: ["own", "behind", "at the end"],
    credit: cross(["behind", "before", "far behind"], ["sentence", "line"]),
    summing: ["before a heading"],
  };
}

/** A record of fixed shape: it is read some fifty times a block. */
type Bases = ReturnType<typeof basesOf>;

function basesOf(found: Readonly<Record<string, number>>) {
  return {
    after: found.after!,
    after2: found.after2!,
    any: found.any!,
    before: found.before!,
    before2: found.before2!,
    capitals: found.capitals!,
    close: found.close!,
    colonBefore: found["colon before"]!,
    cue: found.cue!,
    end: found.end!,
    first: found.first!,
    flag: found.flag!,
    kind: found.kind!,
    kindAfter: found["kind after"]!,
    kindBefore: found["kind before"]!,
    kindIn: found["kind in"]!,
    kindInterview: found["kind interview"]!,
    last: found.last!,
    lastIn: found["last in"]!,
    length: found.length!,
    line: found.line!,
    lengthIn: found["length in"]!,
    phrase: found.phrase!,
    post: found.post!,
    repeated: found.repeated!,
    run: found.run!,
    sign: found.sign!,
    signed: found.signed!,
    signer: found.signer!,
    summing: found.summing!,
    closing: found.closing!,
    bold: found.bold!,
    step: found.step!,
    answered: found.answered!,
    quote: found.quote!,
    quoteAfterColon: found["quote after colon"]!,
    beside: found.beside!,
    labels: found.labels!,
    restated: found.restated!,
    sentence: found.sentence!,
    blocks: found.blocks!,
    item: found.item!,
    tags: found.tags!,
    letter: found.letter!,
    figures: found.figures!,
    asking: found.asking!,
    signIn: found["sign in"]!,
    small: found.small!,
    start: found.start!,
    title: found.title!,
    turn: found.turn!,
    turnToYou: found["turn to you"]!,
    twin: found.twin!,
    legend: found.legend!,
    score: found.score!,
    credit: found.credit!,
    words: found.words!,
    zone: found.zone!,
  };
}

export interface FeatureSpace {
  names: readonly string[];
  /** Number of the first feature of each family. */
  base: Bases;
  size: number;
}

let space: FeatureSpace | undefined;

/** All features by number. */
export function featureSpace(): FeatureSpace {
  if (space !== undefined) return space;
  const names: string[] = [];
  const found: Record<string, number> = {};
  for (const [family, values] of Object.entries(families())) {
    found[family] = names.length;
    for (const value of values) names.push(`${family} ${value}`);
  }
  space = { names, base: basesOf(found), size: names.length };
  return space;
}

/** The features of an article's blocks: those of block n stand in `ids` from `starts[n]` to `starts[n + 1]`. */
export interface ArticleFeatures {
  ids: Int16Array;
  starts: Int32Array;
  traits: readonly Traits[];
  kinds: Uint8Array;
  /** 1 for a block that is prose beyond doubt: {@link isProse}. */
  prose: Uint8Array;
}

/** Blocks of the header whose lines are read. */
const HEADER = 10;

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
      else if ((own.signs & NAME_IS) !== 0) ids[size++] = base.closing + (hasAny(own, cue.about) ? 3 : 2);
      else if (hasAny(own, cue.about)) ids[size++] = base.closing + 1;
    }
    // « Libération (Paris) » says where a translated article comes from.
    if (
      fromEnd === 0 &&
      own.length < 60 &&
      own.close === BRACKET_CLOSE &&
      (own.flags & NAME_PLACE) !== 0 &&
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
    if ((own.signs & SPEAKER) !== 0 && own.length < 70 && (zone > 0 || index >= 5) && zone < 4) {
      const beside = (fromEnd > 0 ? traits[index + 1]!.signs : 0) | (index > 0 ? traits[index - 1]!.signs : 0);
      if ((beside & SPEAKER) !== 0) ids[size++] = base.labels;
    }
    // « La fiche technique » above « Poids : 68 kg », « Prix : 2 890 euros »
    if (
      zone > 0 &&
      fromEnd > 1 &&
      own.length < 50 &&
      (own.signs & SPEAKER) === 0 &&
      (traits[index + 1]!.signs & traits[index + 2]!.signs & SPEAKER) !== 0 &&
      traits[index + 1]!.length < 70 &&
      traits[index + 2]!.length < 70 &&
      interview < 2 &&
      !isEnd(own.last)
    )
      ids[size++] = base.labels + 1;
    if (isEnd(own.last) && own.length < 120) {
      ids[size++] = base.sentence + (hasAny(own, cue.verb) ? 0 : 2) + (own.length < 60 ? 0 : 1);
    }
    if (BULLETS[own.first + 1] === true && interview < 2 && (own.signs & DASHED) === 0 && isItem(blocks[index]!.text)) {
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
      own.close === BRACKET_CLOSE &&
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

/** Longest turn of an interviewer, in characters. */
const TURN = 340;
const YOU = /(?:^|[^\p{L}])v(?:ous|otre|os)(?![\p{L}])/iu;
const DATE = KINDS.indexOf("date");
const TOPIC = KINDS.indexOf("topic");
const MIDDLE = KINDS.indexOf("middle");
const QUOTED = 1 << FLAGS.indexOf("quoted");
const SPEAKER = 1 << SIGNS.indexOf("speaker-first");
const LETTER_DATE = 1 << FLAGS.indexOf("letter-date");
const TIME = 1 << FLAGS.indexOf("time");
const QUOTATION = 1 << FLAGS.indexOf("quotation");
/** A day behind words that show something, the last thing said but for a place. */
const SHOWN = /^\p{Lu}[^.!?]{12,}[\s,](?:le|en) (?:\d{1,2}(?:er)? )?\p{Ll}{3,9}\.? \d{4}(?:,? [^.!?]{2,50})?\.?$/u;
/** A place and a day, then a sentence. */
const PLACED =
  /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}(?: \([^()]{2,30}\))?, (?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}(?:er)? \p{Ll}{3,9}\.?(?: \d{4})?\. \p{Lu}/u;
const ENDS_IN_SCORE = /\(\d{1,3}\s?[-–:]\s?\d{1,3}(?:,? [^()]{1,16})?\)$/;
/** A paper's name and its city in brackets. */
const ABROAD = /^\p{Lu}[\p{L}\d.’' -]{2,40} \(\p{Lu}[^()]{2,24}(?:\([^()]{2,24}\))?\)$/u;
const NAME_PLACE = 1 << FLAGS.indexOf("parenthesis-end");
/** What stands between a text that sums up and the first text of the body. */
const HEADED: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["tiny", "title", "line", "question", "quoted"].includes(kind),
);
const SENTENCES: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["open", "short", "middle", "long"].includes(kind),
);
const SIGNING: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["byline", "name", "name-role", "role", "desk"].includes(kind),
);

/** Longest line that names who signs, in characters. */
const SIGNATURE = 120;

/** Whether a text opens with the name of who signs the article, at its start or a few lines above. */
function opensWithSigner(
  blocks: readonly Block[],
  traits: readonly Traits[],
  kinds: Uint8Array,
  index: number,
): boolean {
  const { text } = blocks[index]!;
  const first = text.indexOf(" ");
  const unit = text.charCodeAt(first + 1);
  // « Luc Morin est … »: the second word of most texts is in small letters.
  if (first < 2 || first > 20 || unit > 0xde || (unit > 0x5a && unit < 0xc0)) return false;
  const second = text.indexOf(" ", first + 1);
  if (second === -1 || second > 48) return false;
  const name = text.slice(0, text.charCodeAt(second - 1) === 0x2c ? second - 1 : second);
  for (let other = 0; other < index; other++) {
    if (other === HEADER && index > HEADER + 3) other = index - 3;
    const kind = kinds[other + 2]!;
    if (traits[other]!.length <= SIGNATURE && (SIGNING[kind]! || kind === DATE) && blocks[other]!.text.includes(name))
      return true;
  }
  return false;
}

/** Longest item that opens with a figure, in characters. */
const COUNTED = 70;

/** Whether a short line opens with a figure and is no date, hour or length of reading. */
function isCounted({ first, length, words, last, flags }: Traits, kind: number): boolean {
  return (
    first === DIGIT &&
    length <= COUNTED &&
    words > 1 &&
    last !== COLON &&
    last !== ASK &&
    kind !== DATE &&
    kind !== READING &&
    (flags & (TIME | YEAR | LETTER_DATE | NUMERIC_DATE)) === 0
  );
}

const YEAR = 1 << FLAGS.indexOf("year");
const ENTRY = /^\d{4}[.,]? ?[–—:-]\s/;

/** Whether a block is there and opens with a year set apart, as the entries of a chronology do. */
function isEntry(blocks: readonly Block[], traits: readonly Traits[], index: number): boolean {
  const own = traits[index];
  return own !== undefined && own.first === DIGIT && own.digits >= 4 && ENTRY.test(blocks[index]!.text);
}

const READING = KINDS.indexOf("reading");
const NUMERIC_DATE = 1 << FLAGS.indexOf("numeric-date");
const CAPITALS = 1 << FLAGS.indexOf("capitals");
const PICTURE = KINDS.indexOf("picture");
const BRACKET_CLOSE = CLASSES.indexOf("bracket-close");
const COPYRIGHT = CLASSES.indexOf("copyright");
/** Longest legend whose credit stands in a block of its own, in characters. */
const LEGEND = 160;
/** Longest line that is nothing but a credit, in characters. */
const LONE_CREDIT = 80;
const DASHED = 1 << SIGNS.indexOf("dashed");
/** Whether a list item may start with a class of characters; class n is entry n + 1. */
const BULLETS: readonly boolean[] = /* @__PURE__ */ [-1, ...CLASSES.keys()].map((kind) =>
  ["hyphen", "dash", "bullet", "star"].includes(CLASSES[kind] ?? ""),
);

/** A sign and a blank: « - pommes ». */
function isItem(text: string): boolean {
  const unit = text.charCodeAt(1);
  return unit === 32 || unit === 0xa0 || unit === 9;
}

const TAGS: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) => ["tiny", "topic", "genre"].includes(kind));

function isTag(kinds: Uint8Array, index: number): boolean {
  return TAGS[kinds[index + 2]!]!;
}

/** Whether two blocks that stand together say the same, word for word, but for a credit behind the other one. */
function isTwin(blocks: readonly Block[], traits: readonly Traits[], index: number, other: number): boolean {
  const more = (traits[other]?.length ?? -1) - traits[index]!.length;
  const { length, words } = traits[index]!;
  if (words < 2 || more < 0 || more > LONE_CREDIT || (more > 0 && length < TOLD_TWICE)) return false;
  return blocks[other]!.text.startsWith(blocks[index]!.text);
}

const SCORE = /^\d{1,3}\s?[-–:]\s?\d{1,3}$/;

/** Whether a line is the score of a match and nothing else. */
function isScore({ digits, length }: Traits, text: string): boolean {
  return digits > 1 && length <= 9 && SCORE.test(text);
}

/** Shortest legend that is looked for at the start of another, in characters. */
const TOLD_TWICE = 20;

/** « Photo : AFP », « © Luc Morin » */
function isLoneCredit(traits: Traits, credited: number): boolean {
  return traits.length <= LONE_CREDIT && (traits.first === COPYRIGHT || hasStart(traits, credited));
}

/** How many lines that can be tags stand together with block `index`, itself one of them. */
function tagsBeside(kinds: Uint8Array, index: number): number {
  let first = index;
  let next = index + 1;
  while (first > 0 && index - first < 3 && isTag(kinds, first - 1)) first--;
  while (next - index < 3 && isTag(kinds, next)) next++;
  return next - first;
}

const NAME_IS = 1 << SIGNS.indexOf("name-is");
const QUESTION = KINDS.indexOf("question");
/** Opens with a word in capitals, an end mark behind it or not. */
const LABELLED = /* @__PURE__ */ (["initial-capitals", "label-first"] as const).reduce(
  (mask, sign) => mask | (1 << SIGNS.indexOf(sign)),
  0,
);
const SEVERAL_SENTENCES = 1 << SIGNS.indexOf("several-sentences");
/** Several sentences, or initials of a desk, are no legend of a picture whose credit follows. */
const NO_LEGEND = /* @__PURE__ */ (["several-sentences", "desk-initials"] as const).reduce(
  (mask, sign) => mask | (1 << SIGNS.indexOf(sign)),
  0,
);
const POST = KINDS.indexOf("post");

const LINES: readonly (typeof KINDS)[number][] = [
  "related-line",
  "name",
  "name-role",
  "role",
  "desk",
  "question",
  "quoted",
  "tiny",
  "title",
  "line",
  "topic",
  "genre",
];
const LINE_LIKE: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) => LINES.includes(kind));

/** Whether a kind is a line that ends no sentence, as titles are. */
function lineLike(kind: number): boolean {
  return LINE_LIKE[kind]!;
}

const SIGNATURES: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["name", "name-role", "role", "told"].includes(kind),
);
const QUOTABLE: readonly boolean[] = /* @__PURE__ */ KINDS.map((kind) =>
  ["quoted", "short", "middle", "open", "line", "title", "question", "name", "name-role", "long"].includes(kind),
);

/** For each line-like block, how many of them stand together; else 0. */
function runsOf(kinds: Uint8Array, count: number): Uint8Array {
  const runs = new Uint8Array(count);
  for (let first = 0; first < count; first++) {
    if (!lineLike(kinds[first + 2]!)) continue;
    let next = first + 1;
    while (next < count && lineLike(kinds[next + 2]!)) next++;
    const length = Math.min(255, next - first);
    for (let index = first; index < next; index++) runs[index] = length;
    first = next;
  }
  return runs;
}

/** The first line of the header that could be a title, and the longest. */
function titlesOf(
  blocks: readonly Block[],
  traits: readonly Traits[],
  kinds: Uint8Array,
  zones: Uint8Array,
): { firstTitle: number; longestTitle: number } {
  let firstTitle = -1;
  let longestTitle = -1;
  // A short line is a title only where no longer one stands, and one that stands there twice where no other does.
  for (let turn = 0; turn < 3 && longestTitle === -1; turn++) {
    const least = turn < 2 ? 20 : 1;
    for (let index = 0; index < traits.length && zones[index] === 0 && index < 12; index++) {
      const own = traits[index]!;
      // « Bonjour Claire, » opens a letter.
      if (own.close === COMMA || own.words === 0) continue;
      if (turn === 0 && (isTwin(blocks, traits, index, index - 1) || isTwin(blocks, traits, index, index + 1)))
        continue;
      if (own.length < least || own.length > 200 || !lineLike(kinds[index + 2]!)) continue;
      // « 9 décembre 2016 par la rédaction »
      if (
        own.first === DIGIT &&
        (own.flags & (LETTER_DATE | NUMERIC_DATE)) !== 0 &&
        lineKind(blocks[index]!.text, own) >= 0
      )
        continue;
      // « FAKE OFF Une affiche partagée … » below a title sums it up.
      if (firstTitle !== -1 && own.length > 90 && (own.signs & LABELLED) !== 0) continue;
      // « La piste est fermée. (Luc Morin/Le Fleuve) » shows a picture.
      if ((own.signs & SEVERAL_SENTENCES) !== 0 && own.close === BRACKET_CLOSE) continue;
      // Two sentences of which the last one asks are a text that sums up.
      if ((own.signs & SEVERAL_SENTENCES) !== 0 && own.last === ASK && own.length > 100) continue;
      if (firstTitle === -1) firstTitle = index;
      if (longestTitle === -1 || own.length > traits[longestTitle]!.length) longestTitle = index;
    }
  }
  return { firstTitle, longestTitle };
}

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

function lengthBucket(length: number): number {
  let bucket = 0;
  while (bucket < LENGTHS.length && length >= LENGTHS[bucket]!) bucket++;
  return bucket;
}

function share(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  const ratio = part / whole;
  return ratio < 0.2 ? 1 : ratio < 0.4 ? 2 : ratio < 0.6 ? 3 : ratio < 0.95 ? 4 : 5;
}

/**
 * Header until the first body-like block (a full sentence or more of 200 characters), then first, second, body; tail
 * behind the last one.
 */
function zonesOf(traits: readonly Traits[], kinds: Uint8Array): Uint8Array {
  const zones = new Uint8Array(traits.length);
  const first = KINDS.indexOf("middle");
  let seen = 0;
  let lastBody = -1;
  for (let index = 0; index < traits.length; index++) {
    zones[index] = seen === 0 ? 0 : seen === 1 ? 1 : seen === 2 ? 2 : 3;
    const own = traits[index]!;
    const bodyLike = kinds[index + 2]! >= first && own.length >= 130 && isEnd(own.last);
    if (bodyLike) {
      seen++;
      lastBody = index;
    }
  }
  for (let index = lastBody + 1; index < traits.length; index++) if (zones[index]! > 0) zones[index] = 4;
  return zones;
}

/** How much the article looks like an interview: short questions before longer blocks, and words of the header. */
function interviewOf(kinds: Uint8Array, traits: readonly Traits[]): number {
  const { interviewer, you } = cueNumbers();
  let announced = 0;
  for (let index = 0; index < traits.length; index++) {
    if (traits[index]!.length < 200 && hasStart(traits[index]!, interviewer)) announced = 1;
  }
  // « Claire Aubin : « Nous avons tenu » » above turns of which a quarter ask
  let named = false;
  for (let index = 0; index < traits.length && index < 4; index++) {
    if ((traits[index]!.signs & SPEAKER) !== 0 && (traits[index]!.flags & QUOTATION) !== 0) named = true;
  }
  let questions = 0;
  let told = announced;
  const question = KINDS.indexOf("question");
  for (let index = 1; index + 1 < traits.length; index++) {
    if (kinds[index + 2] !== question || traits[index + 1]!.last === ASK || traits[index + 1]!.length <= 60) continue;
    questions++;
    if (hasAny(traits[index]!, you)) told++;
  }
  const part = questions / Math.max(1, traits.length);
  // Subheads may ask too; an interviewer speaks to someone.
  if (questions === 1 && announced === 1 && told > 1) return 2;
  if (named && questions > 2 && part > 0.25) return 3;
  if (questions < 2 || told === 0) return questions + announced > 0 ? 1 : 0;
  return part > 0.2 ? 3 : part > 0.1 || announced > 0 ? 2 : 1;
}

/** Longest start of a text that is compared with another, in characters. */
const COMPARED = 300;

/** How many long words of a text's start stand in the next text's start: a lead tells again what a standfirst told. */
function sharedWords(text: string, next: string): number {
  const length = Math.min(text.length, COMPARED);
  const other = next.slice(0, COMPARED);
  let shared = 0;
  let start = 0;
  for (let index = 0; index <= length; index++) {
    const unit = index < length ? text.charCodeAt(index) : 32;
    if ((unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b) || (unit >= 0xc0 && unit < 0x180)) continue;
    if (index - start >= 6 && other.includes(text.slice(start, index)) && ++shared === 4) return shared;
    start = index + 1;
  }
  return shared;
}

/** The most frequent characters of French. */
const FREQUENT = " esanitrulodc";

/** What stands from the first rare letter on: a search stops wherever its first letter stands, so that this is soon not found. */
function fromRareLetter(text: string): string {
  let rare = 0;
  while (rare < 8 && rare < text.length - 4 && FREQUENT.includes(text.charAt(rare))) rare++;
  return text.slice(rare);
}

/** A block that asks, and one that stands where a question would. */
const ASKS = 1;
const IN_STEP = 2;

/** Where the turns of an interview fall: two blocks from a question stands the next, if it is the shorter one. */
function turnsOf(kinds: Uint8Array, traits: readonly Traits[]): Uint8Array {
  const turns = new Uint8Array(traits.length + 2);
  const last = traits.length - 1;
  for (let index = 1; index < last; index++) if (kinds[index + 2] === QUESTION) turns[index] = ASKS;
  const inStep = (index: number, other: number) => {
    if (turns[index] !== 0 || turns[other] === 0 || turns[index - 1] !== 0 || turns[index + 1] !== 0) return;
    const own = traits[index]!.length;
    if (own < TURN && own < traits[index + 1]!.length * 1.5) turns[index] = IN_STEP;
  };
  for (let index = 3; index < last; index++) inStep(index, index - 2);
  for (let index = last - 3; index > 0; index--) inStep(index, index + 2);
  return turns;
}

/** Characters in the middle of a block that are looked for elsewhere. */
const PROBE = 28;
/**
 * Whether the middle of a block's text stands in one of the three blocks before (0) or after it (1), or all of it but
 * for marks at its ends (2); else -1.
 */
function repeated(blocks: readonly Block[], index: number): number {
  const text = blocks[index]!.text;
  const from = (text.length >> 1) - PROBE / 2;
  const probe = text.slice(from, from + PROBE);
  const part = fromRareLetter(probe);
  for (let other = Math.max(0, index - 3); other < blocks.length && other <= index + 3; other++) {
    const longer = blocks[other]!.text;
    if (longer.length <= text.length || !longer.includes(part) || !longer.includes(probe)) continue;
    return longer.includes(text.slice(4, -3)) ? 2 : other < index ? 0 : 1;
  }
  return -1;
}
