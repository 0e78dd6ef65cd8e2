import { codeAt, isApostrophe, isBlank, isDash, isLetter, isUpper, skipBlanks } from "../recognise/characters.js";
import { fold } from "../recognise/fold.js";
import { readName } from "../recognise/person-name.js";

/** Verbs of speech: third persons of the present and past participles, folded (`déclare` and `déclaré` are one). */
const SPEECH: ReadonlySet<string> = new Set(
  (
    "dit disait disent declare declarait declarent explique expliquait expliquent affirme affirmait affirment assure assurait assurent ajoute ajoutait ajoutent estime estimait estiment " +
    "precise precisait precisent souligne soulignait soulignent raconte racontait racontent confie confiait confient lance lancait lancent insiste insistait insistent poursuit poursuivait poursuivi conclut concluait conclu " +
    "resume resumait note notait notent observe observait regrette regrettait regrettent deplore deplorait deplorent denonce denoncait denoncent promet promettait promis previent prevenait prevenu rappelle rappelait rappele rappellent " +
    "reconnait reconnaissait reconnu admet admettait admis juge jugeait jugent indique indiquait indiquent annonce annoncait annoncent martele martelait repond repondait repondu repondent retorque retorquait replique repliquait " +
    "plaide plaidait plaident reclame reclamait reclament soupire soupirait temoigne temoignait temoignent commente commentait commentent analyse analysait analysent decrypte detaille detaillait argue argumente avance avancait avancent " +
    "concede concedait considere considerait considerent constate constatait constatent critique critiquait critiquent defend defendait defendu demande demandait demandent ecrit ecrivait ecrivent enumere espere esperait glisse glissait ironise ironisait jure jurait " +
    "justifie justifiait murmure murmurait nuance nuancait pointe pointait pointent revele revelait sourit suggere suggerait tempere temperait tonne tonnait tranche tranchait vante vantait s'inquiete s'interroge s'indigne s'etonne s'agace s'exclame s'emporte s'amuse s'alarme " +
    "s'insurge s'enthousiasme s'excuse s'emeut inquiete interroge indigne etonne agace exclame emporte amuse alarme emu rejouit rejoui felicite souvient souvenu desole garantit garanti soutient soutenu avertit averti repete reitere renchérit rencherit rencheri reprend repris complete enchaine lache peste " +
    "grince fustige salue salué ecarte balaie balaye dement dementi confirme confirmait confirment signale alerte proteste decrit relate evoque pretend clame proclame philosophe relativise abonde"
  ).split(" "),
);

const AUXILIARIES: ReadonlySet<string> = new Set(
  "a ont avait avaient aurait auraient aura ayant s'est s'etait se sont".split(" "),
);
const PRONOUNS = /^(?:t-)?(?:il|elle|on|ils|elles|je|vous|nous|tu)$/;

/** A clause of speech that names the speaker, or at least says that someone speaks. */
export interface Clause {
  /** Index after the clause. */
  end: number;
  /** Who speaks, when the clause names them. */
  speaker?: string;
  /** Range of the name. */
  nameStart?: number;
  nameEnd?: number;
}

/** How far a clause of speech may reach, in UTF-16 units. */
const REACH = 120;

/**
 * The clause of speech that begins at `index`: `a-t-il dit`, `dit-elle`, `explique Anne Roux`, `a déclaré mercredi le
 * ministre Luc Petit`, `selon la préfète`, `d'après Marc Lavigne`.
 */
export function readSpeechClause(text: string, index: number): Clause | undefined {
  let word = openingWord(text, index);
  if (word === undefined) return undefined;
  const window = text.slice(index, index + REACH);
  const folded = fold(window);
  const source = word === "selon" || word === "pour" ? word : word.startsWith("d'") ? "d'apres" : undefined;
  if (source !== undefined && folded.startsWith(`${source} `)) {
    const behind = source.length + 1;
    const named = nameIn(window, folded, behind);
    const end = index + clauseEnd(window, behind);
    if (named === undefined && (source === "pour" || !NAMELESS.test(folded.slice(behind)))) return undefined;
    return named === undefined ? { end } : { end, ...placed(text, index, named) };
  }
  const first = word.length;
  let at = first;
  const inversion = splitInversion(word);
  if (inversion !== undefined) {
    if (AUXILIARIES.has(inversion) || inversion === "s'est") {
      const participle = nextWord(folded, first);
      if (participle === undefined || !SPEECH.has(folded.slice(participle.start, participle.end))) {
        const later = participle === undefined ? undefined : nextWord(folded, participle.end);
        if (later === undefined || !SPEECH.has(folded.slice(later.start, later.end))) return undefined;
        return { end: index + clauseEnd(window, later.end) };
      }
      return { end: index + clauseEnd(window, participle.end) };
    }
    return SPEECH.has(inversion) ? { end: index + clauseEnd(window, first) } : undefined;
  }
  if (word === "se") {
    const verb = nextWord(folded, first);
    if (verb === undefined) return undefined;
    word = folded.slice(verb.start, verb.end);
    at = verb.end;
    if (word === "sont") return undefined;
  }
  if (AUXILIARIES.has(word) || word === "s'est") {
    let participle = nextWord(folded, first);
    for (
      let round = 0;
      round < 2 && participle !== undefined && !SPEECH.has(folded.slice(participle.start, participle.end));
      round++
    ) {
      participle = nextWord(folded, participle.end);
    }
    if (participle === undefined || !SPEECH.has(folded.slice(participle.start, participle.end))) return undefined;
    at = participle.end;
  } else if (!SPEECH.has(word)) return undefined;
  const end = clauseEnd(window, at);
  const named = nameIn(window.slice(0, end), folded, at);
  if (named === undefined) {
    if (!readsLikeSubject(folded, at)) return undefined;
    const apposed = apposition(text, index + end);
    return apposed ?? { end: index + end };
  }
  return { end: index + end, ...placed(text, index, named) };
}

/** The name behind an office: « explique le maire, Luc Petit ». */
function apposition(text: string, comma: number): Clause | undefined {
  if (codeAt(text, comma) !== 0x2c) return undefined;
  const start = skipBlanks(text, comma + 1);
  const name = readName(text, start, 4);
  if (name === undefined || name.words < 2 || name.initials) return undefined;
  return { end: name.end, speaker: text.slice(start, name.end), nameStart: start, nameEnd: name.end };
}

/**
 * The folded first word of what may be a clause of speech: a verb of speech, an auxiliary, « s’… », « se », « selon »,
 * « d’… », « pour », or a verb before its pronoun. A cheap refusal of all else.
 */
function openingWord(text: string, index: number): string | undefined {
  const first = codeAt(text, index);
  if (!(first >= 0x61 && first <= 0x7a) && first !== 0xe9 && first !== 0xe0) return undefined;
  const word = fold(text.slice(index, wordEndAt(text, index)));
  if (SPEECH.has(word) || AUXILIARIES.has(word)) return word;
  if (word === "se" || word === "selon" || word === "pour" || word.startsWith("s'") || word.startsWith("d'"))
    return word;
  const dash = word.lastIndexOf("-");
  return dash > 0 && PRONOUNS.test(word.slice(dash + 1)) ? word : undefined;
}

/** Who « selon » names without a name. */
const NAMELESS = /^(?:lui|elle|eux|elles|moi|nous|vous|le|la|les|l'|un|une|des|son|sa|ses)/;

/** Cheap refusal: a speaker is announced by a colon, by « que », or by « selon … , ». */
function mayAnnounce(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isBlank(codeAt(text, at))) at--;
  const last = codeAt(text, at);
  if (last === 0x3a || last === 0x2c || isApostrophe(last)) return true;
  if (last === 0x65 && codeAt(text, at - 1) === 0x75 && codeAt(text, at - 2) === 0x71) return true;
  const from = Math.max(0, index - REACH);
  const head = text.slice(from, index);
  return head.includes("elon ") || head.includes("’après ") || head.includes("'après ");
}

/** The speaker whom the words right before a quotation name: `Anne Roux explique : « …`, `Selon Luc Petit, « …`. */
export function speakerBefore(text: string, index: number, from: number): string | undefined {
  if (!mayAnnounce(text, index)) return undefined;
  let start = Math.max(from, index - REACH);
  for (let at = index - 1; at > start; at--) {
    const code = codeAt(text, at);
    if (
      ((code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) &&
        isBlank(codeAt(text, at + 1)) &&
        !isInitial(text, at)) ||
      code === 0xbb ||
      code === 0x0a
    ) {
      start = at + 1;
      break;
    }
  }
  start = skipBlanks(text, start, index);
  const window = text.slice(start, index);
  const folded = fold(window);
  const according = /(?:^|[\s,])(?:selon|d'apres) /.exec(folded);
  if (according !== null) {
    const named = nameIn(window, folded, according.index + according[0].length);
    const rest = named === undefined ? undefined : folded.slice(named.end).trim();
    return named !== undefined && (rest === "," || rest === "" || /^,[^,]{0,60},$/.test(rest ?? ""))
      ? window.slice(named.start, named.end)
      : undefined;
  }
  const colon = folded.trimEnd().endsWith(":");
  const that = /\b(?:que|qu')\s*$/.test(folded.trimEnd());
  if (!colon && !that) return undefined;
  const named = nameBeforeVerb(window, folded);
  if (named === undefined) return undefined;
  const between = folded
    .slice(named.end, folded.length)
    .replace(/\s*(?::|que|qu')\s*$/, "")
    .trim();
  if (between === "")
    return colon && window.slice(named.start, named.end).includes(" ") && window.slice(0, named.start).trim() === ""
      ? window.slice(named.start, named.end)
      : undefined;
  const words = between.split(/[\s,]+/);
  // one capitalised word that opens a sentence is a name only where its verb follows: « Macron a dit que »
  const single = !window.slice(named.start, named.end).includes(" ");
  if (single && !AUXILIARIES.has(words[0] as string) && !SPEECH.has(words[0] as string)) return undefined;
  return words.some((word) => SPEECH.has(word)) ? window.slice(named.start, named.end) : undefined;
}

/** The name in the last part of a sentence, between commas, that has one: « Lors du débat, Anne Roux a dit que ». */
function nameBeforeVerb(window: string, folded: string): { start: number; end: number } | undefined {
  let found = nameIn(window, folded, 0);
  let comma = window.indexOf(",");
  for (let round = 0; found === undefined && comma >= 0 && round < 4; round++) {
    found = nameIn(window, folded, comma + 1);
    comma = window.indexOf(",", comma + 1);
  }
  return found;
}

/** Capitalised words that begin a name-like run and are no part of a speaker's name. */
const NO_SPEAKERS =
  /^(AFP|Reuters|AP|BFMTV?|BFM|TV|RMC|RTL|LCI|CNews|France|Europe|Facebook|Twitter|X|Instagram|Le|La|Les|L|Il|Elle|On|Ils|Elles|Nous|Je|Ce|C|Cela|Mais|Et|Pour|Dans|En|Si|Quand|Une|Un|Des|Selon|Car|Or|Lors|Hier|Interrogé|Interrogée|Invité|Invitée|Joint|Jointe|Contacté|Contactée|Devant|Depuis|Résultat|Bilan|Objectif|Conclusion|Exemple|Verdict|Preuve|Message|Question|Réponse|Conséquence|Problème|Seul|Seule|Certains|Beaucoup|Face|Malgré|Grâce)$/;

/** Ends of a text behind which a short capitalised run is a place, a paper or an institution. */
const PREPOSITION =
  /(?:^|\s)(?:(?:a|de|dans|sur|en|chez|vers|par|avec|of|and|for)(?: (?:la|le|les|l'))? ?|(?:a|de|dans|sur) l'|au |aux |du |des |d'|l'|(?:region|ville|departement|province|capitale|quartier|pays|journal|site|chaine|magazine|quotidien|hebdomadaire|societe|groupe|entreprise|association|parti|universite|hopital|film|livre|roman) )$/;

const ARTICLE = /(?:^|\s)(?:le|la|les|un|une) $/;

/** The person named first from an index on, before a comma or the end of the clause. */
function nameIn(window: string, folded: string, from: number): { start: number; end: number } | undefined {
  let at = skipBlanks(window, from);
  for (let round = 0; round < 16 && at < window.length; round++) {
    if (',:.«»(";!?'.includes(window.charAt(at))) return undefined;
    const name = isUpper(codeAt(window, at)) ? readName(window, at, 4) : undefined;
    if (name === undefined || name.initials) {
      at = skipBlanks(window, pastWord(window, at));
      continue;
    }
    const found = speakerIn(window, folded.slice(0, at), at, Math.min(name.end, window.length), from);
    if (found !== undefined) return found;
    at = skipBlanks(window, name.end);
  }
  return undefined;
}

/** Past the word at an index, an elided article alone: « l’ » of « l’American College ». */
function pastWord(window: string, at: number): number {
  const end = wordEndAt(window, at);
  if (isApostrophe(codeAt(window, at + 1)) && isUpper(codeAt(window, at + 2))) return at + 2;
  return end === at ? at + 1 : end;
}

/** The part of a capitalised run that names a speaker, judged by the words before it. */
function speakerIn(
  window: string,
  head: string,
  from: number,
  to: number,
  clause: number,
): { start: number; end: number } | undefined {
  let start = from;
  const placed = from > clause && PREPOSITION.test(head);
  const words = window.slice(start, to).split(/\s+/);
  if (placed) {
    if (words.length < 3) return undefined;
    start = skipBlanks(window, start + (words[0] as string).length);
  } else if (words.length === 1 && ARTICLE.test(head) && !/^[\p{Lu}\d-]+$/u.test(words[0] as string)) return undefined;
  while (start < to && NO_SPEAKERS.test(window.slice(start, wordEndAt(window, start)))) {
    start = skipBlanks(window, wordEndAt(window, start));
  }
  return start < to ? { start, end: to } : undefined;
}

function placed(
  text: string,
  index: number,
  named: { start: number; end: number },
): { speaker: string; nameStart: number; nameEnd: number } {
  return {
    speaker: text.slice(index + named.start, index + named.end),
    nameStart: index + named.start,
    nameEnd: index + named.end,
  };
}

/** `t-il`, `elle` off `a-t-il`, `dit-elle`: the verb before them. */
function splitInversion(word: string): string | undefined {
  const dash = word.lastIndexOf("-");
  if (dash <= 0 || !PRONOUNS.test(word.slice(dash + 1))) return undefined;
  const verb = word.slice(0, dash);
  return verb.endsWith("-t") ? verb.slice(0, -2) : verb;
}

/** A subject in small letters after the verb: `le ministre`, `cette mère de famille`. */
function readsLikeSubject(folded: string, at: number): boolean {
  return /^\s+(?:le|la|les|l'|un|une|ce|cet|cette|ces|son|sa|notre|celui|celle|mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche)/.test(
    folded.slice(at, at + 14),
  );
}

function clauseEnd(window: string, from: number): number {
  for (let at = from; at < window.length; at++) {
    const code = codeAt(window, at);
    if (
      code === 0x2c ||
      code === 0x3b ||
      code === 0x3a ||
      code === 0xab ||
      code === 0xbb ||
      code === 0x22 ||
      code === 0x201c ||
      code === 0x201d
    )
      return at;
    if (
      (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) &&
      (at + 1 >= window.length || isBlank(codeAt(window, at + 1)) || codeAt(window, at + 1) === 0xbb) &&
      !isInitial(window, at)
    )
      return at;
    if (isDash(code) && isBlank(codeAt(window, at - 1))) return at;
  }
  return window.length;
}

/** Whether a full stop at `at` belongs to an initial or `M.` rather than to a sentence. */
function isInitial(text: string, at: number): boolean {
  return codeAt(text, at) === 0x2e && isUpper(codeAt(text, at - 1)) && !isLetter(codeAt(text, at - 2));
}

function wordEndAt(text: string, index: number): number {
  let at = index;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isLetter(code)) at++;
    else if (at > index && (isDash(code) || isApostrophe(code)) && isLetter(codeAt(text, at + 1))) at++;
    else break;
  }
  return at;
}

function nextWord(folded: string, index: number): { start: number; end: number } | undefined {
  const start = skipBlanks(folded, index);
  const end = wordEndAt(folded, start);
  return end > start ? { start, end } : undefined;
}
