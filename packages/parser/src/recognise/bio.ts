import { isBlank } from "./characters.js";
import { fold } from "./fold.js";
import { readName } from "./person-name.js";
import type { Recogniser } from "./recognition.js";

/** A text about the author. */
export interface Bio {
  /** The author's name, when the text begins with it. */
  name?: string;
  /** Range of a last sentence that asks for sponsors, contacts or subscriptions. */
  sponsoring?: { start: number; end: number };
}

const CUES: readonly (readonly [RegExp, number])[] = [
  [
    /^(passionnee?|diplomee?|curieuse|curieux|forme a|formee a|ancienne? (journaliste|redact|correspondant)|journaliste (independante?|specialisee?|passionnee?|pour|a |chez|depuis|et )|redact(eur|rice) (en chef|web|specialisee?|pour|chez|independant)|etudiante? en |auteure? de )/,
    0.6,
  ],
  [
    /\b(j'explore|je couvre|j'ecris|je m'interesse|je decrypte|mes articles|je suis (journaliste|redact|passionne)|je partage (mes|ma|mon)|je vous propose)/,
    0.4,
  ],
  [
    / est (actuellement |egalement )?(un |une |le |la |l'|notre )?(journaliste|redact|correspondant|professeur|maitre de conf|maitresse de conf|chercheu|enseignant|etudiant|auteure?|autrice|ecrivain|economiste|sociologue|historien|politologue|philosophe|avocat|essayiste|doctorant|directeur de recherche|directrice de recherche|directeur|directrice|fondat|specialiste|chroniqueu|editorialiste|photographe|docteur|ingenieur|ancien|presidente? d|depute|senat|membre d)/,
    0.6,
  ],
  [
    /\b(a publie|dernier ouvrage|dernier livre|auteur de|autrice de|derniers ouvrages|vient de publier|a notamment publie|son dernier)/,
    0.2,
  ],
  [
    /^(professeure? |maitre de conferences|directeur de recherche|directrice de recherche|chercheu|doctorant|economiste|historien|sociologue|politologue|philosophe|avocate? |essayiste|charge de recherche|chargee de recherche|agregee? )/,
    0.55,
  ],
  [
    /\b(pour (me|nous) contacter|contactez-(moi|nous)|suivez-(moi|le|la)|sponsoring|partenariats? |collaboration|@[a-z0-9-]+\.[a-z])/,
    0.3,
  ],
];

const CALL =
  /(sponsoring|sponsoris|partenariat|publicite|contactez|contacter|collabor|ecrivez-(moi|nous)|abonnez|newsletter|suivez-)/;

/**
 * A text about who wrote: `Passionnée de sciences, j'explore …`, `Anne Roux est professeure à …`,
 * `Professeur au Cnam, titulaire de la chaire …`. Its last sentence is given apart when it sells or asks to be contacted.
 *
 * Judged by its words alone; that it stands at the end of the article is the classifier's to know.
 */
export const bio: Recogniser<Bio> = (text) => {
  if (text.length < 20 || text.length > 900) return undefined;
  const folded = fold(text);
  let score = 0;
  const ranges = [];
  for (const [cue, weight] of CUES) {
    const match = cue.exec(folded);
    if (match === null) continue;
    score += weight;
    ranges.push({ start: match.index, end: match.index + match[0].length, part: "cue" });
  }
  if (score < 0.4) return undefined;
  const value: Bio = {};
  const name = readName(text, 0);
  if (name !== undefined && name.words > 1) value.name = text.slice(0, name.end);
  const call = sponsoringCall(text);
  if (call !== undefined) value.sponsoring = call;
  ranges.sort((left, right) => left.start - right.start);
  return { value, ranges: [], score: Math.min(0.95, score) };
};

/** The last sentence of a text, when it is a call to sponsor, contact or subscribe. */
export function sponsoringCall(text: string): { start: number; end: number } | undefined {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end - 1;
  while (start > 0 && !(isBlank(text.charCodeAt(start)) && ".!?…".includes(text.charAt(start - 1)))) start--;
  const sentenceStart = start === 0 ? 0 : start + 1;
  if (sentenceStart >= end) return undefined;
  const sentence = text.slice(sentenceStart, end);
  return sentence.length < 300 && CALL.test(fold(sentence)) ? { start: sentenceStart, end } : undefined;
}
