import {
  APOSTROPHE,
  ARROW,
  ASK,
  AT,
  BLANK,
  BULLET,
  CLOSING,
  COLON,
  COMMA,
  COPYRIGHT,
  CRY,
  characterTable,
  DASH,
  DIGIT,
  ELLIPSIS,
  EURO,
  foldTable,
  HYPHEN,
  highClass,
  LOWER,
  OPENING,
  PARENTHESIS_CLOSE,
  PARENTHESIS_OPEN,
  SLASH,
  STAR,
  STOP,
  STRAIGHT,
  smallLetterTable,
  UPPER,
} from "./characters.js";
import {
  addLetter,
  addWord,
  BEGINS,
  type CueMasks,
  cueNumber,
  FOR,
  getLexicon,
  hasStart,
  IS,
  type Lexicon,
  MASKS,
  OWN,
  PARTICLE,
  SLOTS,
  SMALL,
  WORD,
} from "./lexicon.js";

/** Blocks longer than this are looked at by their head and tail only, in characters. */
export const LONG = 240;
const HEAD = 56;
const TAIL = 32;

/** Flags of a block; bit n is entry n. */
export const FLAGS = [
  "glued", // AccueilSociété
  "colon", // « X : Y »
  "quoted", // one quotation from end to end
  "quotation", // holds marks
  "year",
  "time", // 14h25, 14:25
  "numeric-date", // 30/10/2023
  "letter-date", // 7 mai
  "price",
  "at-sign",
  "copyright",
  "spaced-dash", // « … — X »
  "slash",
  "parenthesis-end", // « … (AFP) »
  "parentheses", // all in one pair
  "arrow",
  "bullet",
  "star",
  "name", // Prénom Nom
  "name-first", // Prénom Nom, … or two names
  "role-after", // Prénom Nom, fonction
  "capitals", // no lower case at all
  "title-case", // nearly every word has a capital
  "initials", // A.V.
  "hash",
  "number-first",
  "comma-end",
  "digits", // nothing but digits and signs
  "dash-speech", // « LE FIGARO. - »
  "ask-inside",
  "cue-is-all", // the starting cue covers all words
] as const;

export type Flag = (typeof FLAGS)[number];

/** More flags, of the same kind. */
export const SIGNS = [
  "name-at-end", // « … à Genève. - Fabrice Coffrini »
  "agency-at-end",
  "verb",
  "handle", // @name
  "url",
  "lower-first",
  "label-first", // « REPORTAGE. … », « ENTRETIEN - … »
  "speaker-first", // « LE FIGARO. - », « X : »
  "breadcrumb", // A > B, A / B of short elements
  "several-sentences",
  "initial-capitals", // first word all capitals
  "dateline-first", // « PARIS (AFP) – … »
  "desk-initials", // nk-mlb/pap/er
  "footnote-first", // « (1) … », « * … »
  "name-is", // « Prénom Nom est … »
  "price-at-end", // « …, un CD, 18 € »
  "dateline-alone", // « PARIS, 3 juil 2024 (AFP) – »
  "dashed", // « - Prudence - »
  "slug", // Suisse-économie-horlogerie
] as const;

/** The bit of each of {@link SIGNS}. */
export const SIGN = {
  nameAtEnd: 1,
  agencyAtEnd: 2,
  verb: 4,
  handle: 8,
  url: 16,
  lowerFirst: 32,
  labelFirst: 64,
  speakerFirst: 128,
  breadcrumb: 256,
  severalSentences: 512,
  initialCapitals: 1024,
  datelineFirst: 2048,
  deskInitials: 4096,
  footnoteFirst: 8192,
  nameIs: 16384,
  priceAtEnd: 32768,
  datelineAlone: 65536,
  dashed: 131072,
  slug: 262144,
};

/** The bit of a flag. */
export const flagBit = (flag: Flag): number => 1 << FLAGS.indexOf(flag);
const GLUED = /* @__PURE__ */ flagBit("glued");
const COLONED = /* @__PURE__ */ flagBit("colon");
const QUOTED = /* @__PURE__ */ flagBit("quoted");
const QUOTATION = /* @__PURE__ */ flagBit("quotation");
const YEAR = /* @__PURE__ */ flagBit("year");
const TIME = /* @__PURE__ */ flagBit("time");
const NUMERIC_DATE = /* @__PURE__ */ flagBit("numeric-date");
const LETTER_DATE = /* @__PURE__ */ flagBit("letter-date");
const PRICE = /* @__PURE__ */ flagBit("price");
const AT_SIGN = /* @__PURE__ */ flagBit("at-sign");
const COPYRIGHTED = /* @__PURE__ */ flagBit("copyright");
const SPACED_DASH = /* @__PURE__ */ flagBit("spaced-dash");
const SLASHED = /* @__PURE__ */ flagBit("slash");
const PARENTHESIS_END = /* @__PURE__ */ flagBit("parenthesis-end");
const PARENTHESES = /* @__PURE__ */ flagBit("parentheses");
const ARROWED = /* @__PURE__ */ flagBit("arrow");
const BULLETED = /* @__PURE__ */ flagBit("bullet");
const STARRED = /* @__PURE__ */ flagBit("star");
const NAME = /* @__PURE__ */ flagBit("name");
const NAME_FIRST = /* @__PURE__ */ flagBit("name-first");
const ROLE_AFTER = /* @__PURE__ */ flagBit("role-after");
const CAPITALS = /* @__PURE__ */ flagBit("capitals");
const TITLE_CASE = /* @__PURE__ */ flagBit("title-case");
const INITIALS = /* @__PURE__ */ flagBit("initials");
const NUMBER_FIRST = /* @__PURE__ */ flagBit("number-first");
const COMMA_END = /* @__PURE__ */ flagBit("comma-end");
const DIGITS = /* @__PURE__ */ flagBit("digits");
const DASH_SPEECH = /* @__PURE__ */ flagBit("dash-speech");
const ASK_INSIDE = /* @__PURE__ */ flagBit("ask-inside");
const CUE_IS_ALL = /* @__PURE__ */ flagBit("cue-is-all");
const HASH = /* @__PURE__ */ flagBit("hash");

/** What one look at a block's characters tells, and the cues it starts with, holds and consists of. */
export interface Traits extends CueMasks {
  /** Length in UTF-16 units. */
  length: number;
  /** Words looked at. */
  words: number;
  /** … of which start with a capital. */
  capitals: number;
  /** … of which are particles of names (de, van, ben …). */
  particles: number;
  /** … of which are the small words of sentences (le, de, que, et …). */
  small: number;
  digits: number;
  commas: number;
  /** Class of the first character that is not a blank. */
  first: number;
  /** Class of the last character, closing marks and brackets left out. */
  last: number;
  /** Class of the very last character. */
  close: number;
  flags: number;
  signs: number;
}

/**
 * Looks at the characters of a block once: a long one at its head and tail only.
 *
 * @param source holds the text of the block from `from` to `to`; by default it is that text. The source itself is
 *   quicker to look into than a slice of it
 */
export function traitsOf(source: string, from = 0, to = source.length): Traits {
  return scan(source, from, to, getLexicon(), characterTable(), foldTable(), smallLetterTable());
}

function scan(
  source: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  classes: Uint8Array,
  folds: Uint8Array,
  smalls: Uint8Array,
): Traits {
  const { keys, masks } = lexicon;
  const length = to - from;
  const long = length > LONG;
  let flags = 0;
  let words = 0;
  let capitals = 0;
  let particleCount = 0;
  let smallCount = 0;
  let digits = 0;
  let commas = 0;
  let first = -1;
  let close = OTHER_CLASS;
  let lowerLetters = 0;
  let upperLetters = 0;
  let otherSigns = 0;
  let start0 = 0;
  let start1 = 0;
  let start2 = 0;
  let any0 = 0;
  let any1 = 0;
  let any2 = 0;
  let all0 = 0;
  let all1 = 0;
  let all2 = 0;
  let numberWords = 0;
  let startWords = 0;
  let allWords = 0;
  let hash = 0;
  let before1 = 0;
  let before2 = 0;
  let wordLength = 0;
  let wordsLong = 0;
  let wordUpper = false;
  let wordAllUpper = true;
  let previous = BLANK;
  let opened = 0;
  let number = 0;
  let numberLength = 0;
  let numberBefore = -1;
  let parts = 0;
  let slashed = false;
  let numberBeforeSeparator = 0;
  let nameWords = 0;
  let nameOnly = true;
  let nameAt = 0;
  let initials = 0;
  let signs = 0;
  let tailWords = 0;
  let tailCapitals = 0;
  let tailCut = false;
  let sentences = 0;
  let cuts = 0;
  let bracketed = false;
  let joined = false;

  for (let index = 0; index <= length; index++) {
    if (long && index === HEAD) {
      index = length - TAIL;
      previous = BLANK;
      wordLength = 0;
      numberLength = 0;
      before1 = 0;
      before2 = 0;
    }
    let unit = index < length ? source.charCodeAt(from + index) : 32;
    let kind = unit < 0x2700 ? classes[unit]! : highClass(unit);

    // Most characters are small letters inside a word, or begin one behind a blank.
    if (kind === LOWER && first !== -1 && ((previous === LOWER && wordLength > 0) || previous === BLANK)) {
      if (previous === BLANK) {
        hash = WORD;
        wordLength = 0;
        wordUpper = false;
        joined = false;
        numberBeforeSeparator = 0;
      }
      const stop = long && index < HEAD ? HEAD : length;
      const begin = index;
      let code = unit;
      let small = smalls[code]!;
      do {
        hash = (Math.imul(hash, 31) + small) | 0;
        if (++index === stop) break;
        code = source.charCodeAt(from + index);
        small = code < 0x2700 ? smalls[code]! : 0;
      } while (small !== 0);
      wordLength += index - begin;
      lowerLetters += index - begin;
      wordAllUpper = false;
      previous = LOWER;
      close = LOWER;
      unit = code;
      kind = code < 0x2700 ? classes[code]! : highClass(code);
      if (index === stop || kind === LOWER) {
        index--;
        continue;
      }
    }
    const letter = kind === LOWER || kind === UPPER;
    // A word goes on with letters and digits; a capital after a small letter starts a new one (AccueilSociété).
    if (
      wordLength > 0 &&
      ((!letter && kind !== DIGIT) || (kind === UPPER && previous === LOWER) || (letter && previous === DIGIT))
    ) {
      // « iPhone » and « ChatGPT » are single words.
      if (kind === UPPER && previous === LOWER && wordLength > 2 && index + 1 < length) {
        const next = source.charCodeAt(from + index + 1);
        if ((next < 0x2700 ? classes[next]! : 0) === LOWER) flags |= GLUED;
      }
      words++;
      tailWords++;
      if (words === 1 && wordUpper && wordAllUpper && wordLength > 2) signs |= SIGN.initialCapitals;
      if (previous === DIGIT) numberWords++;
      let own = 0;
      let begun1 = 0;
      let begun2 = 0;
      // One word, then the phrases of two and three words that it ends.
      let phrase = hash;
      for (let size = 1; size <= 3; size++) {
        if (size === 2) {
          if (before1 === 0) continue;
          phrase = addWord(before1, hash);
        } else if (size === 3) {
          if (before2 === 0) break;
          phrase = addWord(before2, hash);
        }
        let slot = phrase & (SLOTS - 1);
        while (keys[slot] !== 0 && keys[slot] !== phrase) slot = (slot + 1) & (SLOTS - 1);
        if (keys[slot] === 0) continue;
        const at = slot * MASKS;
        if (size === 1) {
          own = masks[at + OWN]!;
          if ((own & BEGINS) !== 0) begun1 = phrase;
        } else if ((masks[at + OWN]! & BEGINS) !== 0) begun2 = phrase;
        any0 |= masks[at + 3]!;
        any1 |= masks[at + 4]!;
        any2 |= masks[at + 5]!;
        // « 12 commentaires » is all the words of « commentaires ».
        if (words === size || (words === size + 1 && first === DIGIT)) {
          if (words === size && (masks[at]! | masks[at + 1]! | masks[at + 2]!) !== 0) {
            start0 |= masks[at]!;
            start1 |= masks[at + 1]!;
            start2 |= masks[at + 2]!;
            startWords = size;
          }
          if ((masks[at + 6]! | masks[at + 7]! | masks[at + 8]!) !== 0) {
            // Only the longest phrase can be all there is.
            all0 = masks[at + 6]!;
            all1 = masks[at + 7]!;
            all2 = masks[at + 8]!;
            allWords = size;
          }
        }
      }
      before1 = begun1;
      before2 = begun2;
      if (wordUpper) {
        capitals++;
        tailCapitals++;
        if (wordLength === 1 && kind === STOP) initials++;
        nameWords++;
      } else if ((own & PARTICLE) !== 0) {
        particleCount++;
        tailCapitals++;
      } else if (joined && (wordLength === 1 || isBreton(source, from + index - wordLength))) {
        // Guivarc’h, Lec’hvien: one word to a reader.
        tailCapitals++;
      } else {
        if (nameOnly && nameWords >= 2 && words <= 7 && (own & IS) !== 0) signs |= SIGN.nameIs;
        nameOnly = false;
        // « … Inès Carvalho pour La Gazette »
        if ((own & FOR) !== 0 && tailCapitals >= 2 && tailCapitals === tailWords - 1) tailCapitals++;
      }
      // « N. » of « N. I. » is no « n’ ».
      if ((own & SMALL) !== 0 && !(kind === STOP && wordUpper && wordLength === 1)) smallCount++;
      wordsLong = wordLength;
      wordLength = 0;
    }
    if (kind === BLANK && previous !== DIGIT) {
      numberBeforeSeparator = 0;
      previous = BLANK;
      continue;
    }
    if (letter || kind === DIGIT) {
      if (wordLength === 0) {
        hash = WORD;
        joined = previous === APOSTROPHE;
        wordUpper = kind === UPPER;
        wordAllUpper = true;
      }
      hash = addLetter(hash, unit < 0x180 ? folds[unit]! : unit);
      wordLength++;
      if (kind === LOWER) {
        lowerLetters++;
        wordAllUpper = false;
      } else if (kind === UPPER) upperLetters++;
    }

    if (kind === DIGIT) {
      digits++;
      if (previous !== DIGIT) {
        numberBefore = numberLength > 0 ? number : -1;
        number = 0;
        numberLength = 0;
      }
      number = number * 10 + unit - 48;
      numberLength++;
    } else if (previous === DIGIT) {
      if (numberLength === 4 && number >= 1900 && number <= 2039) flags |= YEAR;
      if (
        numberBeforeSeparator === 1 &&
        numberLength <= 2 &&
        numberBefore >= 0 &&
        numberBefore < 24 &&
        numberLength === 2
      )
        flags |= TIME;
      // « 3-2 » is a score: two figures are a date behind a slash only, and with a month.
      if (numberBeforeSeparator === 2 && numberBefore >= 0 && numberBefore <= 31) {
        parts++;
        if (parts > 1 || (slashed && number <= 12)) flags |= NUMERIC_DATE;
      } else parts = 0;
      numberBeforeSeparator = 0;
      if (kind === COLON || unit === 0x68 || unit === 0x48) numberBeforeSeparator = 1;
      else if ((kind === SLASH || kind === STOP || kind === HYPHEN) && numberLength <= 2) {
        numberBeforeSeparator = 2;
        slashed = kind === SLASH;
      } else if (kind === EURO) flags |= PRICE;
    } else numberBeforeSeparator = 0;

    if (index < length && first === -1 && kind !== BLANK) first = kind;
    // What stands behind the last full stop, dash, bracket or slash is looked at by itself: credits stand there.
    if (
      (kind === STOP && wordsLong > 1 && !(previous === DIGIT && isFigure(source.charCodeAt(from + index + 1)))) ||
      kind === DASH ||
      (kind === HYPHEN && previous === BLANK) ||
      kind === PARENTHESIS_OPEN ||
      kind === COPYRIGHT ||
      kind === BULLET ||
      (kind === SLASH && tailWords > 3)
    ) {
      if (index < length - 2) {
        tailCut = words > 0;
        tailWords = 0;
        tailCapitals = 0;
        if (words > 0 && words <= 3 && kind !== PARENTHESIS_OPEN && (signs & SIGN.initialCapitals) !== 0)
          signs |= SIGN.labelFirst;
        if (kind === STOP) sentences++;
      }
    }
    if (
      (kind === DASH || kind === HYPHEN) &&
      (previous === BLANK || previous === PARENTHESIS_CLOSE) &&
      bracketed &&
      index < 80 &&
      (signs & SIGN.datelineFirst) === 0 &&
      ((previous === BLANK && (signs & SIGN.initialCapitals) !== 0) || PLACED.test(source.slice(from, from + index)))
    ) {
      signs |= SIGN.datelineFirst;
    }
    if (kind === PARENTHESIS_CLOSE) bracketed = true;
    if (kind === ARROW || kind === SLASH) cuts++;
    switch (kind) {
      case COMMA:
        if (commas === 0 && nameOnly && nameWords > 0) nameAt = words;
        commas++;
        break;
      case OPENING:
        opened++;
        flags |= QUOTATION;
        break;
      case CLOSING:
        flags |= QUOTATION;
        break;
      case STRAIGHT:
        opened++;
        flags |= QUOTATION;
        break;
      case COLON:
        if (words > 0 && previous !== DIGIT) {
          flags |= COLONED;
          if (words <= 3 && nameOnly && index < length - 2) signs |= SIGN.speakerFirst;
          if (source.startsWith("://", from + index)) signs |= SIGN.url;
        }
        break;
      case EURO:
        if (previous === DIGIT || previous === BLANK) flags |= PRICE;
        break;
      case AT:
        flags |= AT_SIGN;
        if (previous === BLANK || previous === PARENTHESIS_OPEN || index === 0) signs |= SIGN.handle;
        break;
      case COPYRIGHT:
        flags |= COPYRIGHTED;
        break;
      case DASH:
        if (previous === BLANK && words > 0) flags |= SPACED_DASH;
        break;
      case HYPHEN:
        if (previous === BLANK && words > 0 && index + 1 < length && source.charCodeAt(from + index + 1) <= 32) {
          flags |= SPACED_DASH;
          if (wordAllUpper && words <= 4) flags |= DASH_SPEECH;
        }
        break;
      case SLASH:
        flags |= SLASHED;
        break;
      case ARROW:
        flags |= ARROWED;
        break;
      case BULLET:
        flags |= BULLETED;
        break;
      case STAR:
        flags |= unit === 0x23 ? HASH : STARRED;
        break;
      case ASK:
        if (index < length - 2) flags |= ASK_INSIDE;
        break;
    }
    if (kind !== BLANK && kind !== LOWER && kind !== UPPER && kind !== DIGIT) otherSigns++;
    if (index < length) {
      previous = kind;
      if (kind !== BLANK) close = kind;
    }
  }

  let last = close;
  if (close === CLOSING || close === STRAIGHT || close === PARENTHESIS_CLOSE) {
    for (let index = length - 1; index >= 0 && index > length - 6; index--) {
      const unit = source.charCodeAt(from + index);
      const kind = unit < 0x2700 ? classes[unit]! : highClass(unit);
      if (
        kind !== BLANK &&
        kind !== CLOSING &&
        kind !== STRAIGHT &&
        kind !== PARENTHESIS_CLOSE &&
        kind !== APOSTROPHE
      ) {
        last = kind;
        break;
      }
    }
  }
  if (close === COMMA) flags |= COMMA_END;
  if (first === DIGIT) flags |= NUMBER_FIRST;
  if (close === PARENTHESIS_CLOSE) flags |= first === PARENTHESIS_OPEN ? PARENTHESES : PARENTHESIS_END;
  if (
    (first === OPENING || first === STRAIGHT) &&
    (close === CLOSING || close === STRAIGHT || last === STOP) &&
    opened > 0
  ) {
    if ((first === OPENING && opened === 1) || (first === STRAIGHT && opened <= 2)) {
      if (close === CLOSING || close === STRAIGHT || endsQuoted(source, from, to, classes)) flags |= QUOTED;
    }
  }
  // « … sur iPhone » is glued as well, in a sentence.
  if (smallCount * 4 > words || length > 120) flags &= ~GLUED;
  if (upperLetters > 1 && lowerLetters === 0) flags |= CAPITALS;
  if (words > 2 && !long && capitals + particleCount >= words - 1 && capitals >= words * 0.6) flags |= TITLE_CASE;
  if (initials >= 1 && words <= 3 && length <= 12) flags |= INITIALS;
  if (digits > 0 && lowerLetters + upperLetters === 0) flags |= DIGITS;
  if (words > 0 && startWords === words) flags |= CUE_IS_ALL;
  if (allWords === 0 || (allWords !== words && allWords !== words - numberWords)) {
    all0 = 0;
    all1 = 0;
    all2 = 0;
  }
  if (
    !long &&
    digits === 0 &&
    nameOnly &&
    nameWords >= 1 &&
    words <= 5 &&
    (close === LOWER || close === UPPER || close === COMMA) &&
    otherSigns <= 3
  ) {
    // Bas-Saint-Laurent is a single word to a reader.
    if (nameWords >= 2 && cuts === 0 && /[\s\u00a0]/.test(source.slice(from, to))) flags |= NAME;
  }
  if (!long && nameAt > 0 && nameAt <= 5 && nameAt < words) {
    flags |= NAME_FIRST;
    if (commas <= 3 && last !== ASK) flags |= ROLE_AFTER;
  }
  if (!long && digits > 0 && MONTHS.test(source.slice(from, to))) flags |= LETTER_DATE;
  if (tailCut && tailWords > 0 && tailWords <= 7 && tailCapitals === tailWords && words - tailWords >= 3) {
    // « … sont sur place (Belga) » ends a dispatch.
    if (last !== STOP && last !== ASK && last !== CRY && !(long && tailWords === 1 && close === PARENTHESIS_CLOSE))
      signs |= SIGN.nameAtEnd;
  }
  if (first === LOWER) signs |= SIGN.lowerFirst;
  if (
    length <= 70 &&
    bracketed &&
    first === UPPER &&
    (close === PARENTHESIS_CLOSE || close === DASH || close === HYPHEN) &&
    datelineAlone(source.slice(from, to))
  ) {
    signs |= SIGN.datelineAlone;
  }
  if (length <= 90 && length > 6 && (first === HYPHEN || first === DASH) && (close === HYPHEN || close === DASH))
    signs |= SIGN.dashed;
  if ((signs & SIGN.datelineFirst) !== 0 && hasStart({ start0, start1, start2 }, genreCue()))
    signs &= ~SIGN.datelineFirst;
  if (
    !long &&
    digits > 0 &&
    (close === EURO || close === LOWER) &&
    PRICED.test(source.slice(Math.max(from, to - 12), to))
  )
    signs |= SIGN.priceAtEnd;
  if ((first === PARENTHESIS_OPEN || first === STAR) && FOOTNOTED.test(source.slice(from, Math.min(to, from + 8))))
    signs |= SIGN.footnoteFirst;
  if (
    first === LOWER &&
    upperLetters === 0 &&
    digits === 0 &&
    length <= 24 &&
    (flags & SLASHED) !== 0 &&
    !/\s/.test(source.slice(from, to))
  ) {
    signs |= SIGN.deskInitials;
  }
  if (
    words >= 3 &&
    !long &&
    first === UPPER &&
    capitals < words &&
    otherSigns === words - 1 &&
    slugLine(source.slice(from, to))
  ) {
    signs |= SIGN.slug;
  }
  if (cuts > 0 && words <= 3 * (cuts + 1) && words > cuts) signs |= SIGN.breadcrumb;
  if (sentences > 0) signs |= SIGN.severalSentences;

  return {
    length,
    words,
    capitals,
    particles: particleCount,
    small: smallCount,
    digits,
    commas,
    first,
    last,
    close,
    flags,
    signs,
    start0,
    start1,
    start2,
    any0,
    any1,
    any2,
    all0,
    all1,
    all2,
  };
}

/** A full stop between figures ends no sentence: 09.06.2024, 15.000. */
function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether the word at an index is what stands behind the apostrophe of « c’h ». */
function isBreton(source: string, index: number): boolean {
  return (source.charCodeAt(index) | 32) === 0x68 && (source.charCodeAt(index - 2) | 32) === 0x63;
}

const OTHER_CLASS = 0;

/** « … ». or « … ».: the quotation ends before the last full stop. */
function endsQuoted(source: string, from: number, to: number, classes: Uint8Array): boolean {
  for (let index = to - 2; index > to - 5 && index > from; index--) {
    const unit = source.charCodeAt(index);
    const kind = unit < 0x2700 ? classes[unit]! : 0;
    if (kind === CLOSING || kind === STRAIGHT) return true;
    if (kind !== BLANK && kind !== STOP && kind !== CRY && kind !== ELLIPSIS) return false;
  }
  return false;
}

const MONTHS =
  /\d{1,2}(?:er)?[\s\u00a0]{1,2}(?:janv|févr|fevr|fév\.|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)/i;

const PRICED = /\d\s?(?:€|euros?|francs|fr\.|\$)\.?$/;
const FOOTNOTED = /^(?:[([][\d*]{1,3}[)\]]|\*)\s?\S/;

const SLUG = /^\p{Lu}[\p{L}\d]*(?:-(?!(?:sur|sous|les|lès|des|aux)-)[\p{L}\d]{3,}){2,}$/u;

/** An agency's keywords: Suisse-économie-horlogerie. Place names have capitals or small words: Auvergne-Rhône-Alpes. */
function slugLine(text: string): boolean {
  return text.length <= 80 && SLUG.test(text) && /-\p{Ll}/u.test(text);
}

/** « Bouaflé, 27 sept 2020 (AIP) », before the dash of a dispatch. */
const PLACED =
  /^\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}?[\p{L}'’-]{1,20}){0,3},? (?:(?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})? )?\((?:[a-z]{2,4}\/)?(?:AFP|ATS|AWP|awp\/ats|Belga|Reuters|AP|PC|APS|AIP|AIB|APA|AGP|ANP|ACP|MAP|TAP|EFE|Keystone-ATS|Xinhua|QMI)\)\s?$/u;

const DATELINE =
  /^(?:\p{Lu}{3,}[^()]{0,40}|\p{Lu}[\p{L}'’-]+ ?)\((?:[a-z]{2,4}\/)?(?:afp|ats|awp|belga|reuters|ap|pc|keystone-ats|agence[^()]{0,20})\)\s*[-–—]?$/iu;

/** Place, maybe a date, and an agency in brackets, nothing else. */
function datelineAlone(text: string): boolean {
  return DATELINE.test(text) && /^\p{Lu}/u.test(text);
}

let genre = -1;

function genreCue(): number {
  if (genre === -1) genre = cueNumber("lead-label");
  return genre;
}
