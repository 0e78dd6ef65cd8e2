import { ASK, COLON, CRY, ELLIPSIS, LOWER, STOP } from "./characters.js";
import { CUES_A_MASK, getLexicon } from "./lexicon.js";
import { FLAGS, type Flag, LONG, type Traits } from "./traits.js";

/**
 * What a block looks like, coarsely: the first line that fits. Neighbours are compared by it, so a kind stands for what
 * a reader sees in passing, not for a label.
 */
export const KINDS = [
  "none", // before the first block, behind the last
  "related-head",
  "related-line",
  "promo",
  "byline",
  "date",
  "reading",
  "picture", // credit signs
  "topic", // names of sections only
  "genre",
  "name",
  "name-role",
  "role",
  "told", // à franceinfo
  "desk",
  "post",
  "note",
  "question",
  "quoted",
  "word", // a word or two with a full stop
  "tiny", // one or two words
  "title", // short, no end sign, with a colon or a quotation
  "line", // short, no end sign
  "open", // long, no end sign
  "short", // a short sentence
  "middle",
  "long",
] as const;

export type Kind = number;

const index = (name: (typeof KINDS)[number]): Kind => KINDS.indexOf(name);
const K = {
  relatedHead: index("related-head"),
  relatedLine: index("related-line"),
  promo: index("promo"),
  byline: index("byline"),
  date: index("date"),
  reading: index("reading"),
  picture: index("picture"),
  topic: index("topic"),
  genre: index("genre"),
  name: index("name"),
  nameRole: index("name-role"),
  role: index("role"),
  told: index("told"),
  desk: index("desk"),
  word: index("word"),
  post: index("post"),
  note: index("note"),
  question: index("question"),
  quoted: index("quoted"),
  tiny: index("tiny"),
  title: index("title"),
  line: index("line"),
  open: index("open"),
  short: index("short"),
  middle: index("middle"),
  long: index("long"),
};

const flag = (name: Flag): number => 1 << FLAGS.indexOf(name);
const F = {
  dated: flag("numeric-date") | flag("letter-date"),
  time: flag("time"),
  cueIsAll: flag("cue-is-all"),
  copyright: flag("copyright"),
  parenthesisEnd: flag("parenthesis-end") | flag("parentheses"),
  name: flag("name") | flag("initials"),
  roleAfter: flag("role-after"),
  quoted: flag("quoted"),
  quotation: flag("quotation"),
  colon: flag("colon"),
  at: flag("at-sign"),
  star: flag("star"),
  slash: flag("slash"),
};

/** The masks of one cue. */
interface Bits {
  low: number;
  high: number;
}

interface CueBits {
  readAlso: Bits;
  readAlsoAll: Bits;
  selling: Bits;
  subscribe: Bits;
  by: Bits;
  interviewer: Bits;
  withAgency: Bits;
  dated: Bits;
  weekday: Bits;
  reading: Bits;
  minutes: Bits;
  photo: Bits;
  photoAgency: Bits;
  credited: Bits;
  home: Bits;
  topic: Bits;
  genreAll: Bits;
  roleStart: Bits;
  told: Bits;
  desk: Bits;
  withAny: Bits;
  paywalled: Bits;
  topicAny: Bits;
  updated: Bits;
  post: Bits;
  englishMonth: Bits;
  noted: Bits;
}

let cueBits: CueBits | undefined;

/** The masks of the cues that kinds are told by. */
function bits(): CueBits {
  if (cueBits !== undefined) return cueBits;
  const { cues } = getLexicon();
  const of = (name: string): Bits => {
    const at = cues.findIndex((cue) => cue.name === name);
    return at < CUES_A_MASK ? { low: 1 << at, high: 0 } : { low: 0, high: 1 << (at - CUES_A_MASK) };
  };
  cueBits = {
    readAlso: of("read-also"),
    readAlsoAll: of("read-also-all"),
    selling: of("selling"),
    subscribe: of("subscribe"),
    by: of("by"),
    interviewer: of("interviewer"),
    withAgency: of("with-agency"),
    dated: of("dated"),
    weekday: of("weekday"),
    reading: of("reading"),
    minutes: of("minutes"),
    photo: of("photo"),
    photoAgency: of("photo-agency"),
    credited: of("credited"),
    home: of("home"),
    topic: of("topic"),
    genreAll: of("genre-all"),
    roleStart: of("role-start"),
    told: of("told"),
    desk: of("desk"),
    withAny: of("with-any"),
    paywalled: of("paywalled"),
    topicAny: of("topic-any"),
    updated: of("updated"),
    post: of("post"),
    englishMonth: of("english-month"),
    noted: of("noted"),
  };
  return cueBits;
}

/** The {@link KINDS} index of a block. */
export function kindOf(traits: Traits): Kind {
  const { length, words, flags, last, close } = traits;
  if (length > LONG) return isEnd(last) || close === COLON ? K.long : K.open;
  const cue = bits();
  const starts = (mask: Bits) => (traits.start0 & mask.low) !== 0 || (traits.start1 & mask.high) !== 0;
  const any = (mask: Bits) => (traits.any0 & mask.low) !== 0 || (traits.any1 & mask.high) !== 0;
  const all = (mask: Bits) => (traits.all0 & mask.low) !== 0 || (traits.all1 & mask.high) !== 0;
  const ended = isEnd(last);
  if (starts(cue.readAlso)) {
    if (words <= 7 && (all(cue.readAlsoAll) || (flags & F.cueIsAll) !== 0 || (close === COLON && words <= 6))) {
      return K.relatedHead;
    }
    if (!ended || last === ASK || last === ELLIPSIS) return K.relatedLine;
  }
  if (
    (any(cue.paywalled) && length < 200) ||
    (starts(cue.selling) && length < 200) ||
    (any(cue.subscribe) && length < 160)
  )
    return K.promo;
  if (
    length < 140 &&
    (any(cue.reading) || any(cue.minutes)) &&
    traits.digits > 0 &&
    words <= 8 &&
    (flags & F.dated) === 0
  ) {
    return K.reading;
  }
  if (length < 180) {
    const dated = (flags & F.dated) !== 0;
    const clocked = (flags & F.time) !== 0;
    if (dated && (starts(cue.dated) || starts(cue.weekday) || clocked || words <= 4) && (!ended || words <= 6))
      return K.date;
    if (dated && words <= 26 && (starts(cue.dated) || any(cue.updated))) return K.date;
    if ((starts(cue.by) || starts(cue.interviewer) || starts(cue.withAgency)) && !ended && words <= 16) return K.byline;
    if (any(cue.withAny) && words <= 9 && !ended) return K.byline;
  }
  if (
    (flags & F.copyright) !== 0 ||
    (any(cue.photoAgency) && (close < 6 || (flags & (F.parenthesisEnd | F.slash)) !== 0)) ||
    (starts(cue.credited) && length < 90)
  ) {
    return K.picture;
  }
  if (any(cue.photo) && (flags & (F.parenthesisEnd | F.slash)) !== 0 && length < 250) return K.picture;
  if (any(cue.englishMonth) || ((flags & F.at) !== 0 && any(cue.post))) return K.post;
  if (!ended && words <= 6 && starts(cue.desk) && !starts(cue.home) && last !== ASK) return K.desk;
  if (!ended && words <= 10 && traits.commas > 0 && any(cue.topicAny) && traits.capitals > traits.commas)
    return K.topic;
  if (!ended && words <= 6 && (starts(cue.home) || (starts(cue.topic) && traits.digits === 0))) return K.topic;
  if (words <= 4 && all(cue.genreAll)) return K.genre;
  if (!ended && words <= 7 && traits.first === LOWER && starts(cue.told)) return K.told;
  if ((flags & F.name) !== 0) return K.name;
  if ((flags & F.roleAfter) !== 0 && length < 160) return K.nameRole;
  if (!ended && length < 170 && starts(cue.roleStart)) return K.role;
  if ((flags & F.star) !== 0 || (starts(cue.noted) && length < 200)) return K.note;
  if (last === ASK && length < 300) return K.question;
  if ((flags & F.quoted) !== 0) return K.quoted;
  if (ended && words <= 3) return K.word;
  if (!ended) {
    if (words <= 2) return K.tiny;
    if (length > 130) return K.open;
    return (flags & (F.colon | F.quotation)) !== 0 ? K.title : K.line;
  }
  return length < 100 ? K.short : length < 200 ? K.middle : K.long;
}

/** Whether a class of characters ends a sentence. */
export function isEnd(kind: number): boolean {
  return kind === STOP || kind === ASK || kind === CRY || kind === ELLIPSIS;
}
