import { KINDS } from "./kinds.js";
import { getLexicon } from "./lexicon.js";
import { LINE_KINDS } from "./line.js";
import { FLAGS, SIGNS } from "./traits.js";

/** Names of the classes of {@link import("./characters.js")}, by number. */
export const CLASSES = [
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
export const ZONES = ["header", "first", "second", "body", "tail"] as const;
export const INTERVIEW = ["no", "some", "yes", "full"] as const;
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

export function lengthBucket(length: number): number {
  let bucket = 0;
  while (bucket < LENGTHS.length && length >= LENGTHS[bucket]!) bucket++;
  return bucket;
}

export function share(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  const ratio = part / whole;
  return ratio < 0.2 ? 1 : ratio < 0.4 ? 2 : ratio < 0.6 ? 3 : ratio < 0.95 ? 4 : 5;
}
