import type { Block } from "../block.js";
import { agencyNamed } from "../recognise/agency.js";
import type { Composition } from "./composition.js";
import { addSource } from "./credits.js";

/** Words that French prose cannot do without, between blanks, the most frequent first. */
const FRENCH = [
  " de ",
  " la ",
  " les ",
  " le ",
  " et ",
  " des ",
  " en ",
  " du ",
  " un ",
  " une ",
  " que ",
  " pour ",
  " dans ",
  " qui ",
  " au ",
  " est ",
  " par ",
  " sur ",
  " pas ",
  " d’",
  " l’",
  " d'",
  " l'",
] as const;

/** Reports what copy lacks to be an article: text, headline, byline, date, French. */
export function checkCopy(state: Composition): void {
  const { context, blocks, meta, header } = state;
  const { report } = context;
  if (blocks.every((block) => block.text === "" && block.given?.node === undefined)) {
    report("copy-empty", 0, 0);
    return;
  }
  if (context.canonical === true) return;
  const first = blocks[0] as Block;
  const end = Math.min(first.end, first.start + 200);
  const reason = notArticle(state);
  if (reason !== undefined) {
    report("copy-not-article", first.start, end, { reason });
    return;
  }
  if (header.headline === undefined) report("headline-not-found", first.start, first.start + 1);
  if (!(meta.lang ?? "fr").startsWith("fr")) return;
  if (notFrench(blocks)) report("copy-not-french", first.start, end);
  if (meta.contributors === undefined && meta.sources === undefined && header.bylines.length === 0)
    report("byline-missing", first.start, first.start + 1);
  if (meta.datePublished === undefined) report("date-missing", first.start, first.start + 1);
}

/** « (AFP) », « (avec Belga) », « / ATS », the last words of a text. */
const CLOSING_SOURCE = /(?:\((?:avec |source : )?([^()]{2,40})\)|[\s.!?»]\/\s?(\p{Lu}[\p{L}-]{1,20}))\.?$/iu;

/** Takes the agency that a dispatch ends with (« … des travaux. (AFP) ») into `meta.sources`; its words stay in the text. */
export function readClosingSource(state: Composition): void {
  const last = state.blocks[state.lastText];
  if (last === undefined || state.context.canonical === true) return;
  const tail = last.text.slice(-48);
  const match = /[(/]/.test(tail) ? CLOSING_SOURCE.exec(tail) : null;
  if (match === null) return;
  for (const piece of ((match[1] ?? match[2]) as string).split(/\s*(?:,|\/|\bet\b)\s*/)) {
    const agency = agencyNamed(piece);
    if (agency !== undefined) addSource(state, agency);
  }
}

/** Why the copy cannot be an article, when something plain says so. */
function notArticle(state: Composition): string | undefined {
  const { blocks } = state;
  const text = (blocks[0] as Block).text;
  const opening = text.charAt(0);
  if ((opening === "{" || opening === "[") && /^[{[]\s*(?:["{[\]}]|-?\d)/.test(text.slice(0, 200))) return "JSON";
  let longest = 0;
  let total = 0;
  let sentences = 0;
  for (const { text } of blocks) {
    if (text.length > longest) longest = text.length;
    if (text.length >= 50 && /[.!?…][»”")]?$/.test(text)) sentences++;
    total += text.length;
  }
  if (blocks.some((block) => block.given !== undefined)) return undefined;
  if (total < 120) return "too short";
  return longest < 100 && sentences < 2 ? "no paragraph" : undefined;
}

/** Prose that is looked at, in UTF-16 units: enough for a score of small words. */
const SAMPLE = 600;

/** Kinds of small words of which one paragraph of French holds as many at least. */
const KINDS = 4;

/** Whether prose holds hardly any of the small words that French paragraphs are full of. */
function notFrench(blocks: readonly Block[]): boolean {
  let length = 0;
  for (const { text, given } of blocks) {
    if (text.length < 120 || given?.node !== undefined || given?.meta !== undefined) continue;
    const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
    length += sample.length;
    let found = 0;
    for (const word of FRENCH) {
      if (sample.includes(word) && ++found >= KINDS) return false;
    }
    if (length > 4 * SAMPLE) break;
  }
  return length >= 200;
}
