import { ASK, COLON, COMMA, COPYRIGHT, CRY, ELLIPSIS, LOWER, POINTER, STOP, UPPER } from "./characters.js";
import { cueNumbers } from "./cue-numbers.js";
import { hasAll, hasAny, hasStart } from "./lexicon.js";
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
  bracketAtEnd: flag("parenthesis-end"),
  capitals: flag("capitals"),
  parentheses: flag("parentheses"),
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

/** The {@link KINDS} index of a block. */
export function kindOf(traits: Traits): Kind {
  const { length, words, flags, first, last, close } = traits;
  if (length > LONG)
    return last === ASK && length < 340
      ? K.question
      : // « … sont sur place (Belga) »
        isEnd(last) || close === COLON || (flags & F.bracketAtEnd) !== 0
        ? K.long
        : K.open;
  const cue = cueNumbers();
  // « Un intérêt marqué pour la science... » is a title that trails off, « Voici ce que chacun devra verser : » a sentence,
  // « Bonjour Claire, » the start of one.
  const ended = isEnd(last)
    ? last !== ELLIPSIS || length >= 70 || words <= 2
    : close === COMMA || (close === COLON && words > 4);
  if (
    hasStart(traits, cue.readAlso) &&
    !hasStart(traits, cue.noted) &&
    !hasStart(traits, cue.by) &&
    !(words <= 14 && hasAny(traits, cue.newsletter)) &&
    !(hasStart(traits, cue.selling) && hasAny(traits, cue.subscribe))
  ) {
    if (
      words <= 7 &&
      (hasAll(traits, cue.readAlsoAll) || (flags & F.cueIsAll) !== 0 || (close === COLON && words <= 6))
    ) {
      return K.relatedHead;
    }
    if (!ended || last === ASK || last === ELLIPSIS) return K.relatedLine;
  }
  if (
    (hasAny(traits, cue.paywalled) && length < 200) ||
    (hasStart(traits, cue.selling) &&
      length < 200 &&
      (!hasStart(traits, cue.noted) || hasAny(traits, cue.subscribe))) ||
    (hasAny(traits, cue.subscribe) && length < 160)
  )
    return K.promo;
  if (
    length < 140 &&
    (hasAny(traits, cue.reading) ||
      (hasAny(traits, cue.minutes) &&
        !hasStart(traits, cue.desk) &&
        words <= 5 &&
        traits.capitals <= 1 &&
        // « Cuisson : 35 minutes »
        (flags & F.colon) === 0)) &&
    traits.digits > 0 &&
    words <= 8 &&
    (flags & F.dated) === 0
  ) {
    return K.reading;
  }
  // « (AFP) »
  if ((flags & F.parentheses) !== 0 && words <= 2 && (flags & F.capitals) !== 0 && hasAny(traits, cue.agency))
    return K.byline;
  if (length < 180 && first !== COPYRIGHT) {
    // « 2-1 » is a score.
    const dated = (flags & F.dated) !== 0 && length > 5;
    const clocked = (flags & F.time) !== 0;
    if (
      dated &&
      (hasStart(traits, cue.dated) ||
        hasStart(traits, cue.weekday) ||
        clocked ||
        words <= 4 ||
        (words <= 7 && traits.small === 0)) &&
      (!ended || words <= 6)
    )
      return K.date;
    // « Publié lundi à 8h », « Il y a 2 heures »
    if (
      !ended &&
      traits.digits > 0 &&
      words <= 8 &&
      (hasStart(traits, cue.agoStart) || (hasStart(traits, cue.dated) && !hasStart(traits, cue.article)))
    )
      return K.date;
    if (words <= 3 && (flags & F.cueIsAll) !== 0 && hasStart(traits, cue.dated) && !hasStart(traits, cue.article))
      return K.date;
    if (!dated && words <= 4 && !ended && hasStart(traits, cue.dated) && hasAny(traits, cue.ago)) return K.date;
    if (
      dated &&
      words <= 26 &&
      (hasStart(traits, cue.dated) || (hasAny(traits, cue.updated) && !hasStart(traits, cue.noted)))
    )
      return K.date;
    if ((flags & F.slash) !== 0 && words <= 9 && traits.digits === 0 && hasAny(traits, cue.photoAgency))
      return K.picture;
    if (
      (hasStart(traits, cue.by) || hasStart(traits, cue.interviewer) || hasStart(traits, cue.withAgency)) &&
      !ended &&
      words <= 16
    )
      return K.byline;
    if (hasAny(traits, cue.withAny) && words <= 9 && !ended) return K.byline;
    // « Journaliste » under a name
    if (!ended && words <= 3 && first === UPPER && traits.capitals === 1 && hasAll(traits, cue.job)) return K.byline;
    // « Claire Aubin Envoyée spéciale à Tunis »
    if (
      !ended &&
      words <= 10 &&
      traits.capitals >= 2 &&
      first === UPPER &&
      traits.digits === 0 &&
      traits.small <= 2 &&
      (flags & (F.colon | F.quotation | F.slash)) === 0 &&
      hasAny(traits, cue.reporter) &&
      !hasStart(traits, cue.credited) &&
      !hasStart(traits, cue.article) &&
      !hasStart(traits, cue.preposition)
    )
      return K.byline;
  }
  if (
    (flags & F.copyright) !== 0 ||
    (hasAny(traits, cue.photoAgency) && (close < 6 || (flags & (F.parenthesisEnd | F.slash)) !== 0)) ||
    (hasStart(traits, cue.credited) && length < 90)
  ) {
    return K.picture;
  }
  if (hasAny(traits, cue.photo) && (flags & (F.parenthesisEnd | F.slash)) !== 0 && length < 250) return K.picture;
  if (hasAny(traits, cue.englishMonth) || ((flags & F.at) !== 0 && hasAny(traits, cue.post))) return K.post;
  if (!ended && words <= 6 && hasStart(traits, cue.desk) && !hasStart(traits, cue.home) && last !== ASK) return K.desk;
  if (
    !ended &&
    words <= 10 &&
    traits.commas > 0 &&
    hasAny(traits, cue.topicAny) &&
    traits.capitals > traits.commas &&
    !hasStart(traits, cue.article)
  )
    return K.topic;
  if (!ended && words <= 6 && (hasStart(traits, cue.home) || (hasStart(traits, cue.topic) && traits.digits === 0)))
    return K.topic;
  if (words <= 4 && hasAll(traits, cue.genreAll)) return K.genre;
  if (words <= 7 && !ended && (flags & F.colon) === 0 && hasStart(traits, cue.column)) return K.genre;
  if (!ended && words <= 7 && traits.first === LOWER && hasStart(traits, cue.told)) return K.told;
  if ((flags & F.name) !== 0 && (flags & F.slash) !== 0) return K.picture;
  if ((flags & F.name) !== 0) return K.name;
  if (
    (flags & F.roleAfter) !== 0 &&
    length < 160 &&
    first !== POINTER &&
    !hasStart(traits, cue.preposition) &&
    !hasStart(traits, cue.article)
  )
    return K.nameRole;
  if (!ended && length < 170 && hasStart(traits, cue.roleStart)) return K.role;
  if (
    (flags & F.star) !== 0 ||
    (length < 200 &&
      (hasStart(traits, cue.noted) ||
        ((flags & F.colon) !== 0 && traits.first === UPPER && hasStart(traits, cue.rectified))))
  )
    return K.note;
  if (last === ASK && length < 300) return K.question;
  if ((flags & F.quoted) !== 0) return K.quoted;
  if (isEnd(last) && ended && words <= 3) return K.word;
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
