import { agencyNamed, readAgency } from "./agency.js";
import { isBlank, isDash, isUpper, skipBlanks, trimEnd } from "./characters.js";
import { expressionTime, readDate } from "./date-expression.js";
import { fold } from "./fold.js";
import { readName } from "./person-name.js";
import type { Recogniser, RecognitionRange } from "./recognition.js";

/** Place, day and agency that open a dispatch. */
export interface Dateline {
  place?: string;
  /** RFC 3339 full date, or date and time when an hour is given. */
  dateTime?: string;
  source?: string;
  /** Index after the dateline and its dash: the text of the article begins here; the length of the line when it stands alone. */
  end: number;
  /** Index after the last character of the dateline itself, without dash or blanks. */
  textEnd: number;
}

/** Words in capitals that open a text with a dash and are no places: genres and labels, folded. */
const NO_PLACES =
  /^(edit|maj|ndlr|erratum|video|videos|photos|images|en images|direct|en direct|exclusif|info|infographie|carte|podcast|audio|alerte|entretien|interview|reportage|tribune|opinion|analyse|portrait|dossier|recit|enquete|critique|billet|edito|editorial|chronique|document|temoignage|temoignages|decryptage|debat|grand format|fake off|recadrage|repere|reperes|sondage|urgent|flash|le scan)$/;

/**
 * The dateline that a text opens with: `PARIS, 3 juil 2024 (AFP) – …`, `Bruxelles (Belga) - …`, `(Québec) …`,
 * `MONTRÉAL — …`, alone on its line or before the first sentence.
 *
 * Needs an agency in brackets, or a place in capitals before a dash, or a place in brackets before a capital.
 */
export const dateline: Recogniser<Dateline> = (text, context) => {
  const bracketed = text.charCodeAt(0) === 0x28;
  if (!bracketed && !isUpper(text.charCodeAt(0))) return undefined;
  const head = text.length > 90 ? text.slice(0, 90) : text;
  if (bracketed) return bracketedPlace(text, head);
  const city = cityAlone(text, head);
  if (city !== undefined) return city;
  if (!head.includes("(") && !hasDashAfterCapitals(head)) return undefined;
  const name = readName(head, 0, 4);
  if (name === undefined || name.initials) return undefined;
  const ranges: RecognitionRange[] = [{ start: 0, end: name.end, part: "place" }];
  const capitals = isCapitals(head, 0, name.end);
  let placeEnd = name.end;
  let at = skipBlanks(head, name.end);
  const folded = fold(head);
  let dateTime: string | undefined;
  let source: string | undefined;
  let described = false;
  for (let round = 0; round < 6; round++) {
    const code = head.charCodeAt(at);
    if (code === 0x2c || code === 0x2f) at = skipBlanks(head, at + 1);
    else if (code === 0x28) {
      const inside = skipBlanks(head, at + 1);
      const close = head.indexOf(")", inside);
      if (close < 0) return undefined;
      const agency = readAgency(folded, head, inside);
      if (agency === undefined) {
        if (source !== undefined || close - inside > 30 || !isUpper(head.charCodeAt(inside))) return undefined;
        placeEnd = close + 1;
      } else {
        source = agency.name;
        described = true;
        ranges.push({ start: inside, end: agency.end, part: "source" });
        const date = readDate(
          folded,
          skipBlanks(head, agency.end + (head.charCodeAt(agency.end) === 0x2c ? 1 : 0)),
          context,
        );
        if (date !== undefined) dateTime = expressionTime(date, context);
      }
      at = skipBlanks(head, close + 1);
    } else if (isDash(code) || (code === 0x2e && at > 0 && head.charCodeAt(at - 1) === 0x29)) break;
    else {
      const bare = folded.startsWith("le ", at) ? at + 3 : at;
      const date = readDate(folded, bare, context);
      if (date !== undefined) {
        dateTime = expressionTime(date, context);
        ranges.push({ start: bare, end: date.end, part: "date" });
        at = skipBlanks(head, date.end);
        continue;
      }
      const more = isUpper(code) || round === 0 ? readName(head, at, 4) : undefined;
      if (more === undefined || source !== undefined || dateTime !== undefined) break;
      placeEnd = more.end;
      at = skipBlanks(head, more.end);
    }
  }
  ranges[0] = { start: 0, end: placeEnd, part: "place" };
  const textEnd = trimEnd(head, at);
  const dash = isDash(head.charCodeAt(at));
  const alone = at >= text.length;
  if (!dash && !alone && source === undefined) return undefined;
  if (!described && !(dash && capitals && name.end >= 4 && (alone || isBlank(head.charCodeAt(at + 1)))))
    return undefined;
  let end = at;
  if (dash || head.charCodeAt(at) === 0x2e) {
    end = skipBlanks(head, at + 1);
    ranges.push({ start: at, end: at + 1, part: "cue" });
  }
  const value: Dateline = { place: head.slice(0, placeEnd), end, textEnd };
  if (source === undefined && NO_PLACES.test(fold(value.place as string))) return undefined;
  if (dateTime !== undefined) value.dateTime = dateTime;
  if (source !== undefined) value.source = source;
  return { value, ranges, score: source !== undefined ? 0.98 : dateTime !== undefined ? 0.9 : 0.7 };
};

/** `(Québec) Le premier ministre …`, `(Paris, AFP) - …`: La Presse and agencies. */
function bracketedPlace(text: string, head: string): ReturnType<typeof dateline> {
  const close = head.indexOf(")");
  if (close < 4 || close > 40) return undefined;
  const name = readName(head, 1, 3);
  if (name === undefined || name.initials) return undefined;
  // « (Keystone-ATS) Le Conseil … » names no place.
  let source = agencyNamed(head.slice(1, close));
  const placed = source === undefined;
  const ranges: RecognitionRange[] = [
    placed ? { start: 1, end: name.end, part: "place" } : { start: 1, end: close, part: "source" },
  ];
  if (placed && name.end !== close) {
    const at = skipBlanks(head, name.end + 1);
    if (head.charCodeAt(name.end) !== 0x2c && !isDash(head.charCodeAt(at - 1)) && head.charCodeAt(name.end) !== 0x2f)
      return undefined;
    const agency = readAgency(fold(head), head, at);
    if (agency === undefined || agency.end !== close) return undefined;
    source = agency.name;
    ranges.push({ start: at, end: agency.end, part: "source" });
  }
  let end = skipBlanks(head, close + 1);
  if (isDash(head.charCodeAt(end))) {
    ranges.push({ start: end, end: end + 1, part: "cue" });
    end = skipBlanks(head, end + 1);
  }
  const next = head.charCodeAt(end);
  if (end >= text.length || (!isUpper(next) && next !== 0xab)) return undefined;
  const value: Dateline = { end, textEnd: close + 1 };
  if (placed) value.place = head.slice(1, name.end);
  if (source !== undefined) value.source = source;
  return { value, ranges, score: source === undefined ? 0.6 : 0.95 };
}

/** Where correspondents write from, folded: without an agency or capitals, only a known city is a place. */
const CITIES: ReadonlySet<string> = new Set(
  (
    "paris,lyon,marseille,toulouse,bordeaux,lille,nantes,strasbourg,rennes,bruxelles,liege,namur,charleroi,mons,luxembourg,geneve,lausanne,berne," +
    "zurich,bale,fribourg,neuchatel,sion,montreal,quebec,ottawa,toronto,gatineau,sherbrooke,trois-rivieres,saguenay,halifax,moncton,dakar,abidjan,bamako," +
    "ouagadougou,niamey,yaounde,douala,kinshasa,brazzaville,cotonou,lome,libreville,n'djamena,conakry,alger,tunis,rabat,casablanca,antananarivo," +
    "port-au-prince,beyrouth,le caire,jerusalem,tel-aviv,bagdad,teheran,istanbul,ankara,athenes,rome,madrid,barcelone,lisbonne,londres,berlin,francfort," +
    "vienne,varsovie,kiev,kyiv,moscou,washington,new york,los angeles,mexico,brasilia,buenos aires,pekin,hongkong,tokyo,seoul,new delhi,sydney"
  ).split(","),
);
const CITY =
  /^(\p{Lu}[\p{L}'’ -]{2,24}?)(?: \(\p{Lu}[\p{L}'’ -]{2,24}\))?,? [–—-] (?=(?:L[ea]s?|Une?|Des|Ce|Cette|Ces|Plus|Plusieurs|Près|Après|Selon|Au|Aux|À|En|Dans|Il|Elle|Ils|Elles|Quelque|Deux|Trois) |L['’]|«)/u;

/** « Montréal – Le ministre … », « Genève (Suisse) — Les délégués … » */
function cityAlone(text: string, head: string): ReturnType<typeof dateline> {
  if (text.length < OPENING || !/^.{3,58} [–—-] /.test(head)) return undefined;
  const match = CITY.exec(head);
  if (match === null || !CITIES.has(fold(match[1]!))) return undefined;
  const textEnd = trimEnd(head, match[0].length - 2);
  const value: Dateline = { place: head.slice(0, textEnd), end: match[0].length, textEnd };
  const ranges = [
    { start: 0, end: textEnd, part: "place" },
    { start: match[0].length - 2, end: match[0].length - 1, part: "cue" },
  ];
  return { value, ranges, score: 0.7 };
}

/** Shortest opening of an article, in UTF-16 units. */
const OPENING = 60;

function hasDashAfterCapitals(head: string): boolean {
  return isUpper(head.charCodeAt(1)) && isUpper(head.charCodeAt(2)) && /\s[-–—]/.test(head);
}

function isCapitals(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return name === name.toUpperCase();
}
