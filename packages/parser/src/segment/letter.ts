import type { Block } from "../block.js";
import type { Context } from "../context.js";
import { MAIL_HEAD } from "./sure-lines.js";

/** « Bonjour, », « Bonjour à tous », « Salut Marie, »: how who sends copy greets the desk. */
const GREETING =
  /^(?:[Bb]onjour|[Bb]onsoir|[Ss]alut|[Hh]ello|[Cc]oucou|[Rr]e-?bonjour|[Cc]h[eè]re?s? (?:tou(?:te)?s|coll[èe]gues?|amie?s?|desk|r[ée]daction))(?: (?:[àa] (?:tou(?:te)?s(?: et (?:[àa] )?tou(?:te)?s)?|la r[ée]daction|vous)|tou(?:te)?s|tout le monde|le desk|la r[ée]daction|les amis|\p{Lu}[\p{L}-]{1,20}))?\s?[,!]?$/u;

/** « Claire, »: a greeting only where a mail begins. */
const NAMED = /^\p{Lu}[\p{L}-]{1,20}\s?,$/u;

/** « Voici le papier pour demain. », « Ci-joint l’interview »: what the letter brings. */
const SENDING =
  /^(?:voici|voil[àa]|ci-(?:joint|dessous|apr[èe]s)|en (?:pj|pi[èe]ce jointe)|je (?:t['’]|vous )(?:envoie|fais suivre|transmets)|tu trouveras|vous trouverez|comme (?:convenu|promis|pr[ée]vu))\b.{0,120}\b(?:papiers?|articles?|textes?|copies?|tribune|communiqu[ée]|version|d[ée]p[êe]che|interview|entretien|reportage|compte[- ]rendu|br[èe]ve|sujet|portrait|enqu[êe]te|critique|chronique|feuillets?)\b.{0,80}[.:!]?$/iu;

/** « Cordialement, », « Bonne soirée, »: how a letter ends. */
const CLOSING =
  /^(?:(?:bien |tr[èe]s )?cordialement|bien (?:[àa] (?:vous|toi|tous)|amicalement)|amicalement|amiti[ée]s|[àa] (?:demain|bient[ôo]t|plus(?: tard)?|tr[èe]s vite|lundi|mardi|mercredi|jeudi|vendredi|toi|vous)|bonne? (?:soir[ée]e|journ[ée]e|r[ée]ception|fin de journ[ée]e|week-?end|lecture)|bon week-?end|merci(?: (?:d['’]avance|beaucoup|[àa] (?:toi|vous)))?|salutations(?: distingu[ée]es)?|sinc[èe]res salutations|bises|je reste (?:dispo|disponible|[àa] (?:ta|votre) disposition).{0,60}|n['’]h[ée]site[sz]? pas .{0,60})(?:\s?[,!.]|, \p{L}{2,20})?$/iu;

/** Fewest blocks of an article inside a letter: what is shorter is the letter itself. */
const SHORTEST = 3;
/** Most blocks below a closing formula: a name, a task, a telephone, a notice. */
const BELOW = 8;
/** Longest of them, in UTF-16 units. */
const LONGEST = 500;

/**
 * Copy that came as a letter: its greeting, the sentence that sends it and what stands below « Cordialement » are no part
 * of the article. Only above a title and at the very end, and only where there is a greeting or the head of a mail.
 */
export function markLetter(blocks: readonly Block[], context: Context): void {
  const answered = markAnswered(blocks, context);
  let at = 0;
  while (at < blocks.length && blocks[at]!.given?.label === "furniture") at++;
  const headed = answered || (at > 0 && /^(?:De|From|Objet|Subject|À|To)\s?:/.test(blocks[0]!.text));
  const from = at + greetingLength(blocks, at, headed);
  if (from === at && !headed) return;
  const to = closingStart(blocks, from);
  if (to - from < SHORTEST) return;
  leaveOut([...blocks.slice(at, from), ...blocks.slice(to)], context);
}

function leaveOut(blocks: readonly Block[], { report }: Context): void {
  for (const block of blocks) {
    if (block.given !== undefined) continue;
    block.given = { label: "furniture", by: "markup" };
    report("furniture-left-out", block.start, block.end, { text: block.text.slice(0, 80) });
  }
}

/** The line above a mail that is answered or passed on: « Le 3 mai 2024 à 10:12, X <x@y.fr> a écrit : ». */
const ANSWERED =
  /^(?:>\s?){0,3}(?:(?:Le|On) [^\n]{6,120}@[^\n]{3,120}(?:a écrit|wrote)\s?:|-{2,12} ?(?:Message (?:d['’]origine|transféré|original)|(?:Forwarded|Original) message) ?-{2,12}|Début du (?:message|courriel) (?:réexpédié|transféré)\s?:)$/iu;

/**
 * A mail and the one it answers or passes on: of the two the longer is the copy, the other is left out. Tells whether
 * the copy stands below such a line.
 */
function markAnswered(blocks: readonly Block[], context: Context): boolean {
  const at = blocks.findIndex(
    ({ text, given }) =>
      (text.endsWith(":") || text.endsWith("-")) && given === undefined && text.length <= 300 && ANSWERED.test(text),
  );
  if (at === -1) return false;
  const length = (some: readonly Block[]) =>
    some.reduce((sum, { text, start, end, given }) => sum + (given?.node === undefined ? text.length : end - start), 0);
  let next = at + 1;
  while (next < blocks.length && MAIL_HEAD.test(blocks[next]!.text)) next++;
  const below = length(blocks.slice(next)) > length(blocks.slice(0, at));
  leaveOut(below ? blocks.slice(0, next) : blocks.slice(at), context);
  return below;
}

/** How many blocks greet and say what is sent. */
function greetingLength(blocks: readonly Block[], at: number, headed: boolean): number {
  const first = blocks[at];
  if (first === undefined || first.given !== undefined) return 0;
  if (!isGreeting(first.text) && !(headed && NAMED.test(first.text))) return 0;
  let length = 1;
  for (const { text, given } of blocks.slice(at + 1, at + 3)) {
    const sends = SENDING.test(text) || (headed && text.length <= 60 && text.endsWith(":"));
    if (given !== undefined || text.length > 200 || !sends) break;
    length++;
  }
  return length;
}

/** Longest greeting, in UTF-16 units, and the letters one begins with. */
const GREETED = 50;
const GREETING_LETTERS = "BbCcHhRrSs";

function isGreeting(text: string): boolean {
  return text.length <= GREETED && GREETING_LETTERS.includes(text.charAt(0)) && GREETING.test(text);
}

/** Where the closing formula stands, or the end. */
function closingStart(blocks: readonly Block[], from: number): number {
  for (let index = Math.max(from, blocks.length - 1 - BELOW); index < blocks.length; index++) {
    const { text, given } = blocks[index]!;
    // The lines below the formula may stand together with it.
    const formula = text.length > LONGEST ? text : text.split("\n", 1)[0]!;
    if (given !== undefined || formula.length > 90 || !CLOSING.test(formula)) continue;
    const rest = blocks.slice(index);
    if (rest.every((one) => one.text.length <= LONGEST && (one.given === undefined || one.given.label === "furniture")))
      return index;
  }
  return blocks.length;
}
