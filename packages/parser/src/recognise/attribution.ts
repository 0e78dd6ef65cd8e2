import { isBlank, isDash, isLower, isUpper, skipBlanks, trimEnd } from "./characters.js";
import { fold } from "./fold.js";
import { readName } from "./person-name.js";
import type { Recogniser, RecognitionRange } from "./recognition.js";

/** Who said a quotation that stands apart. */
export interface Attribution {
  name?: string;
  /** Function, age, paper: what follows the name. */
  role?: string;
}

/** Words a function often begins with; folded. They make a name and a comma an attribution rather than a list. */
const ROLE_HEADS: ReadonlySet<string> = new Set(
  (
    "president presidente premier premiere ministre directeur directrice pdg dg chef cheffe depute deputee maire senateur senatrice porte-parole secretaire professeur professeure chercheur chercheuse " +
    "economiste sociologue historien historienne politologue philosophe auteur auteure autrice ecrivain ecrivaine avocat avocate medecin journaliste epidemiologiste expert experte specialiste fondateur fondatrice " +
    "responsable charge chargee delegue deleguee membre habitant habitante agriculteur agricultrice enseignant enseignante etudiant etudiante infirmier infirmiere entraineur capitaine joueur joueuse " +
    "realisateur realisatrice acteur actrice chanteur chanteuse general colonel procureur procureure juge prefet prefete conseiller conseillere commissaire analyste ingenieur ingenieure gerant gerante patron patronne " +
    "psychologue geographe biologiste climatologue syndicaliste militant militante lecteur lectrice pere mere veuf veuve retraite retraitee artiste dirigeant dirigeante coordinateur coordinatrice " +
    "animateur animatrice elu elue consul ambassadeur ambassadrice"
  ).split(" "),
);

const ROLE_HEAD =
  /^(?:co-|ex-|vice-|sous-|ancien |ancienne |l'|le |la |un |une )?(?:([a-z]+(?:-parole)?)\b|\d{1,2} ans\b)/;

/** Whether a folded text begins with a function or an age: `présidente du Kazakhstan`, `ex-ministre`, `15 ans, lectrice`. */
function isRole(folded: string): boolean {
  const match = ROLE_HEAD.exec(folded);
  if (match === null) return false;
  const word = match[1];
  return word === undefined || ROLE_HEADS.has(word) || (word.startsWith("co") && ROLE_HEADS.has(word.slice(2)));
}

/**
 * The line under a quotation: `Kassym-Jomart Tokaïev, président du Kazakhstan`, `— Anne Roux, 15 ans, lectrice`,
 * a name and its function on two lines, `à franceinfo`, or a name alone (score 0.4: a byline looks the same).
 */
export const attribution: Recogniser<Attribution> = (text) => {
  if (text.length > 160 || text.length < 3) return undefined;
  const end = trimEnd(text, text.length);
  let start = 0;
  while (start < end && (isDash(text.charCodeAt(start)) || isBlank(text.charCodeAt(start)))) start++;
  const ranges: RecognitionRange[] = start > 0 ? [{ start: 0, end: start, part: "cue" }] : [];
  const medium = mediumLine(text, start, end);
  if (medium)
    return { value: { role: text.slice(start, end) }, ranges: [...ranges, { start, end, part: "role" }], score: 0.6 };
  let nameStart = start;
  const civility = /^(M\.|Mme|MM\.|Mmes|Me|Dr|Pr|Mgr|Sœur|Père|Maître|Docteur|Professeur|Général|Colonel)\s/.exec(
    text.slice(start, start + 12),
  );
  if (civility !== null) nameStart = start + civility[0].length;
  const name = readName(text, nameStart);
  if (name === undefined || (name.words < 2 && civility === null && name.end < end)) {
    if (name === undefined || text.charCodeAt(name.end) !== 0x2c) return undefined;
  }
  const nameRange = { start, end: name.end };
  const value: Attribution = { name: text.slice(start, name.end) };
  ranges.push({ ...nameRange, part: "name" });
  if (name.end >= end) {
    return name.words < 2 && start === 0 ? undefined : { value, ranges, score: start > 0 ? 0.85 : 0.4 };
  }
  const separator = text.charCodeAt(name.end);
  let roleStart = skipBlanks(text, name.end);
  const lineBreak = text.slice(name.end, roleStart).includes("\n");
  if (
    separator === 0x2c ||
    isDash(text.charCodeAt(roleStart)) ||
    separator === 0x3a ||
    text.charCodeAt(roleStart) === 0x28
  ) {
    roleStart = skipBlanks(text, (separator === 0x2c ? name.end : roleStart) + 1);
  } else if (!lineBreak) return undefined;
  let roleEnd = end;
  if (text.charCodeAt(roleEnd - 1) === 0x29 && !text.slice(roleStart, roleEnd).includes("(")) roleEnd--;
  // « …, auteur de Petit piment. » keeps its name; only the full stop is a sign
  if (text.charCodeAt(roleEnd - 1) === 0x2e && text.charCodeAt(roleEnd - 2) !== 0x2e) roleEnd--;
  roleEnd = trimEnd(text, roleEnd);
  while (roleEnd > roleStart && ",;".includes(text.charAt(roleEnd - 1))) roleEnd = trimEnd(text, roleEnd - 1);
  if (roleEnd <= roleStart) return undefined;
  const folded = fold(text).slice(roleStart, roleEnd);
  const headed = isRole(folded);
  if (!headed && looksLikeSentence(folded)) return undefined;
  if (!headed && folded.split(" ").length > 14) return undefined;
  value.role = text.slice(roleStart, roleEnd);
  ranges.push({ start: name.end, end: roleStart, part: "cue" }, { start: roleStart, end: roleEnd, part: "role" });
  if (roleEnd < end) ranges.push({ start: roleEnd, end, part: "cue" });
  const small = isLower(text.charCodeAt(roleStart)) || headed;
  const stop = text.charCodeAt(end - 1) === 0x2e;
  const score = (headed ? 0.9 : small ? 0.7 : 0.5) - (stop ? 0.2 : 0) + (start > 0 ? 0.08 : 0);
  return { value, ranges, score };
};

/** « à franceinfo », « sur RTL », « au micro d'Europe 1 ». */
function mediumLine(text: string, start: number, end: number): boolean {
  if (end - start > 40) return false;
  const folded = fold(text);
  const link = /^(a |au |sur |dans |devant )/.exec(folded.slice(start, start + 8));
  if (link === null || !isLower(text.charCodeAt(start))) return false;
  const rest = text.slice(start + link[0].length, end);
  return (
    rest.length > 1 &&
    !/[.!?:;]$/.test(rest) &&
    rest.split(" ").length <= 4 &&
    (isUpper(rest.charCodeAt(0)) || /^(franceinfo|france|l['’]|la |le |« )/.test(rest))
  );
}

function looksLikeSentence(folded: string): boolean {
  return (
    /^(il|elle|ils|elles|on|nous|vous|je|j'|c'est|ce|qui|que|dont|ou|mais|et|est|sont|a|ont|entre|puis|avec|sans|plus|quand|comment|pourquoi)\b/.test(
      folded,
    ) || /\b(est|sont|ete|etait|seront|sera|doit|veut|peut|va|vont|fait|ont)\b/.test(folded)
  );
}
