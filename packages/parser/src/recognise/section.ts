import { isBlank, isDigit, isLetter, isLower, isUpper } from "./characters.js";
import { fold } from "./fold.js";
import type { Recogniser, RecognitionRange } from "./recognition.js";

/** Rubrics of French newsrooms, folded; a line of these alone is a section trail. */
const RUBRICS: ReadonlySet<string> = new Set(
  (
    "accueil,a la une,actualite,actualites,actu,actus,international,internationale,monde,france,europe,asie,afrique,ameriques,amerique,moyen-orient,proche-orient," +
    "etats-unis,royaume-uni,allemagne,espagne,italie,chine,russie,ukraine,politique,societe,economie,economie & entreprises,entreprises,eco,finance,finances," +
    "bourse,argent,conso,consommation,immobilier,emploi,social,education,sante,sciences,science,sciences et sante,planete,environnement,climat,meteo,tech,techno," +
    "technologie,technologies,numerique,high-tech,pixels,medias,media,culture,cultures,cinema,musique,musiques,livres,litterature,arts,scenes,theatre,expositions,series,television,tele,tv," +
    "sport,sports,football,rugby,tennis,cyclisme,basket,handball,natation,athletisme,auto-moto,jeux olympiques,euro,ligue 1,coupe du monde,justice,police-justice," +
    "police,faits divers,faits-divers,regions,region,local,locale,paris,ile-de-france,lyon,marseille,bordeaux,lille,nantes,toulouse,strasbourg,rennes,montpellier,nice," +
    "bretagne,normandie,corse,alsace,occitanie,grand est,suisse,belgique,quebec,canada,montreal,opinion,opinions,debats,debat,idees,tribune,tribunes,editorial,editos,edito," +
    "chronique,chroniques,blogs,enquete,enquetes,enquetes et reportages,reportage,reportages,analyse,analyses,decryptage,decryptages,portrait,portraits,interview,interviews,entretien,entretiens," +
    "grand angle,dossier,dossiers,video,videos,podcast,podcasts,photos,infographie,infographies,loisirs,lifestyle,style,mode,beaute,voyage,voyages,tourisme,gastronomie,cuisine,food,people," +
    "insolite,histoire,religion,religions,agriculture,energie,transports,transport,automobile,auto,jeux video,jeux,defense,armee,guerre en ukraine,elections,presidentielle,municipales,legislatives,europeennes," +
    "immigration,migrations,femmes,famille,parents & enfants,vie pratique,vie quotidienne,psycho,sexo,bien-etre,animaux,patrimoine,urbanisme,logement,entreprise,management,start-up,crypto,intelligence artificielle,ia," +
    "newsletters,archives,en direct,direct,breves,depeches,afp,flash actu,verification,desintox,les decodeurs,fact-checking,fake off"
  ).split(","),
);

/** Names with a capital inside that are never cut. */
const INNER_CAPITALS: readonly string[] =
  "YouTube,TikTok,WhatsApp,LinkedIn,PlayStation,ChatGPT,OpenAI,DeepMind,SpaceX,HuffPost,BuzzFeed,MeToo,EuroMillions,BlaBlaCar,LeMonde,eSport,iPhone,iPad,McDonald,McKinsey,FranceAgriMer,InfoMigrants,AgroParisTech,DaVinci,MacBook,PayPal,FedEx".split(
    ",",
  );

/**
 * The rubrics of a line that is a section trail: `ActualitésInternational` → `["Actualités", "International"]`,
 * `Monde > Asie`, `Accueil / Société`, `Économie, Social`.
 *
 * A line without any sign of a trail is one only when it is a known rubric; then it scores 0.6, or 0.3 for one unknown
 * short word, since a kicker or a one-word heading looks the same.
 */
export const section: Recogniser<string[]> = (text) => {
  if (text.length > 140 || text.length < 2) return undefined;
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x2e || last === 0x3f || last === 0x21 || last === 0x3a || last === 0x2026) return undefined;
  const first = text.charCodeAt(0);
  if (!isLetter(first) && !isDigit(first) && first !== 0x3e && first !== 0x23 && first !== 0x203a) return undefined;
  const trail = splitSections(text);
  const known = trail.names.filter((name) => RUBRICS.has(fold(name))).length;
  const longest = trail.names.reduce((most, name) => Math.max(most, name.split(" ").length), 0);
  if (longest > 6) return undefined;
  const share = known / Math.max(trail.names.length, 1);
  const ranges = trail.ranges;
  if (trail.names.length > 1) {
    if (trail.sign === "comma")
      return known === 0 || longest > 4 ? undefined : { value: trail.names, ranges, score: 0.5 + share * 0.4 };
    if (trail.sign === "glued")
      return { value: trail.names, ranges, score: known > 0 ? 0.97 : longest <= 3 ? 0.8 : 0.4 };
    if (trail.sign === "space") return { value: trail.names, ranges, score: 0.8 };
    return { value: trail.names, ranges, score: known > 0 || trail.names.length > 2 ? 0.95 : 0.75 };
  }
  if (known === 1) return { value: trail.names, ranges, score: 0.6 };
  return longest <= 3 && text.length <= 32 && !/["«»“”]/.test(text)
    ? { value: trail.names, ranges, score: 0.3 }
    : undefined;
};

const SIGN = /[>›»|→•·\n\t/]|\s[-–—]\s/;
const SIGNS = /\s*(?:[>›»|→•·\n\t]|\s[-–—]\s|(?<=\S)\s*\/\s*)\s*/g;
const COMMAS = /\s*,\s*/g;

/** Longer lines are no trail, whatever they were taken for. */
const LONGEST = 400;

/** The parts of a line that is known to be a section trail, and by what they were parted. */
export function splitSections(text: string): {
  names: string[];
  ranges: RecognitionRange[];
  sign: "sign" | "comma" | "glued" | "space" | "none";
} {
  if (text.length > LONGEST)
    return { names: [text], ranges: [{ start: 0, end: text.length, part: "section" }], sign: "none" };
  const cuts: { start: number; end: number }[] = [];
  let sign: "sign" | "comma" | "glued" | "space" | "none" = "none";
  let cut = SIGN.test(text) && cutBy(text, SIGNS, cuts);
  if (cut) sign = "sign";
  else if (text.includes(",")) {
    cut = cutBy(text, COMMAS, cuts);
    if (cut) sign = "comma";
  }
  const pieces = piecesBetween(text, cuts);
  const ranges: RecognitionRange[] = [];
  const names: string[] = [];
  for (const piece of pieces) {
    for (const [start, end] of unglue(text, piece.start, piece.end)) {
      if (start > piece.start && sign === "none") sign = "glued";
      names.push(text.slice(start, end));
      ranges.push({ start, end, part: "section" });
    }
  }
  if (names.length === 1 && sign === "none") {
    const words = knownWords(text);
    if (words !== undefined)
      return { names: words.map((range) => text.slice(range.start, range.end)), ranges: words, sign: "space" };
  }
  for (const range of cuts) ranges.push({ ...range, part: "cue" });
  ranges.sort((left, right) => left.start - right.start);
  return { names, ranges, sign };
}

function cutBy(text: string, pattern: RegExp, cuts: { start: number; end: number }[]): boolean {
  for (const match of text.matchAll(pattern)) {
    if (match[0].length > 0) cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  return cuts.length > 0;
}

function piecesBetween(
  text: string,
  cuts: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let at = 0;
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    let start = at;
    let end = cut.start;
    while (start < end && (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 0x23)) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) pieces.push({ start, end });
    at = cut.end;
  }
  return pieces;
}

/** Cuts at each small letter (or digit) that a capital follows directly. */
function unglue(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (let index = start + 2; index < end - 1; index++) {
    if (!isUpper(text.charCodeAt(index))) continue;
    const before = text.charCodeAt(index - 1);
    const closing = before === 0x29 || before === 0xbb;
    if (!isLower(before) && !closing && !(isDigit(before) && isLower(text.charCodeAt(index + 1)))) continue;
    if (keptTogether(text, index)) continue;
    parts.push([from, index]);
    from = index;
  }
  parts.push([from, end]);
  return parts;
}

/** Whether the capital at an index stands inside a name that is never cut. */
function keptTogether(text: string, index: number): boolean {
  const capital = text.charAt(index);
  return INNER_CAPITALS.some((name) => {
    for (let inner = name.indexOf(capital, 1); inner > 0; inner = name.indexOf(capital, inner + 1)) {
      if (text.startsWith(name, index - inner)) return true;
    }
    return false;
  });
}

/** The rubrics of `Accueil Monde Asie`: every word or pair of words is a known rubric. */
function knownWords(text: string): RecognitionRange[] | undefined {
  if (!text.includes(" ")) return undefined;
  if (RUBRICS.has(fold(text))) return undefined;
  const ranges: RecognitionRange[] = [];
  const words = [...text.matchAll(/\S+/g)];
  if (words.length > 8) return undefined;
  for (let index = 0; index < words.length; ) {
    let taken = 0;
    for (let count = Math.min(4, words.length - index); count > 0; count--) {
      const first = words[index] as RegExpExecArray;
      const lastWord = words[index + count - 1] as RegExpExecArray;
      const end = lastWord.index + lastWord[0].length;
      if (!isUpper(text.charCodeAt(first.index)) || !RUBRICS.has(fold(text.slice(first.index, end)))) continue;
      ranges.push({ start: first.index, end, part: "section" });
      taken = count;
      break;
    }
    if (taken === 0) return undefined;
    index += taken;
  }
  return ranges.length > 1 ? ranges : undefined;
}
