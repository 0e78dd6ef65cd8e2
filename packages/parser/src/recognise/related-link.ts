import { isBlank, isUpper, skipBlanks, trimEnd } from "./characters.js";
import { matchCue } from "./cue.js";
import { fold } from "./fold.js";
import type { Recogniser, RecognitionRange } from "./recognition.js";

/** A line that leads to other articles. */
export interface RelatedLink {
  /** `heading`: the words alone (« Sur le même sujet »), links follow; `link`: words and a title in one line. */
  kind: "heading" | "link";
  /** Range of the title that is linked; absent for a heading. */
  title?: { start: number; end: number };
}

const LINK_CUES: readonly string[] = [
  "a lire aussi sur le sujet",
  "a lire aussi",
  "a lire egalement",
  "a lire ou a relire",
  "a lire",
  "a relire",
  "a voir aussi",
  "a voir egalement",
  "a voir",
  "a ecouter aussi",
  "a ecouter",
  "a reecouter",
  "a decouvrir aussi",
  "a decouvrir",
  "a regarder aussi",
  "a consulter",
  "lire aussi",
  "lire egalement",
  "lire aussi l'entretien",
  "lire l'entretien",
  "lire l'interview",
  "lire l'analyse",
  "lire l'editorial",
  "lire l'enquete",
  "lire la tribune",
  "lire la chronique",
  "lire le reportage",
  "lire le recit",
  "lire le portrait",
  "lire le decryptage",
  "lire notre",
  "lire nos",
  "lire sur le sujet",
  "lire sur ce sujet",
  "lire ici",
  "lire plus",
  "lire encore",
  "lire",
  "relire",
  "voir aussi",
  "voir egalement",
  "voir notre",
  "ecouter aussi",
  "ecoutez aussi",
  "ecouter notre",
  "regarder aussi",
  "regardez aussi",
  "decouvrir aussi",
  "decouvrez aussi",
  "lisez aussi",
  "consultez aussi",
  "retrouvez notre dossier",
  "retrouvez nos",
  "retrouvez tous nos articles",
  "notre dossier",
  "notre reportage",
  "notre enquete",
  "notre analyse",
  "notre decryptage",
  "notre article",
  "nos explications",
  "explication",
  "pour aller plus loin",
  "pour en savoir plus",
  "en savoir plus",
  "sur le meme sujet",
  "sur le meme theme",
  "sur ce sujet",
  "plus d'informations",
];

const HEADING_CUES: readonly string[] = [
  "a lire aussi",
  "a lire egalement",
  "a lire aussi sur le sujet",
  "a lire",
  "a voir aussi",
  "a voir egalement",
  "a decouvrir",
  "a decouvrir aussi",
  "lire aussi",
  "lire egalement",
  "voir aussi",
  "sur le meme sujet",
  "sur le meme theme",
  "sur ce sujet",
  "dans la meme rubrique",
  "dans la meme thematique",
  "la redaction vous conseille",
  "la redaction vous recommande",
  "nous vous recommandons",
  "nos recommandations",
  "recommande pour vous",
  "recommandes pour vous",
  "vous aimerez aussi",
  "vous pourriez aussi aimer",
  "cela peut aussi vous interesser",
  "ca peut vous interesser",
  "ceci peut vous interesser",
  "articles lies",
  "articles similaires",
  "articles associes",
  "article lie",
  "contenus lies",
  "a propos",
  "autres articles",
  "nos autres articles",
  "plus d'articles",
  "les plus lus",
  "les articles les plus lus",
  "les + lus",
  "le plus lu",
  "pour aller plus loin",
  "pour en savoir plus",
  "en savoir plus",
  "et aussi",
  "aussi sur le site",
  "sujets associes",
  "sur le web",
  "notre selection",
  "notre selection d'articles",
  "les derniers articles",
  "a ne pas manquer",
  "a la une",
  "dernieres actualites",
  "dans l'actualite",
];

const ARROWS = ">»→►▶⇒➜➡▸›•";

/**
 * A line that sends the reader to other articles: `À lire aussi : …`, `À lire aussiJazz : …` (glued), `LIRE AUSSI >> …`,
 * `>> Un titre`, `→ Un titre`, `Sur le même sujet`.
 *
 * « À lire, cet essai … » and « Lire Proust … » are sentences: without a sign after it, a bare « Lire » is refused.
 */
export const relatedLink: Recogniser<RelatedLink> = (text) => {
  if (text.length > 400 || text.length < 4) return undefined;
  let at = 0;
  while (
    at < text.length &&
    (isBlank(text.charCodeAt(at)) ||
      ARROWS.includes(text.charAt(at)) ||
      text.charCodeAt(at) === 0x2d ||
      text.charCodeAt(at) === 0x2a ||
      text.charCodeAt(at) === 0x5b)
  )
    at++;
  const arrow = at > 0 && /[>»→►▶⇒➜➡▸›]/.test(text.slice(0, at));
  const code = text.charCodeAt(at) | 0x20;
  const likely = code === 0x61 || code === 0x6c || code === 0xe0 || "vresdpnc".includes(String.fromCharCode(code));
  if (!likely && !arrow) return undefined;
  const folded = fold(text);
  const end = trimEnd(text, text.length);
  if (likely) {
    const heading = matchCue(folded, at, HEADING_CUES);
    if (heading > 0 && onlySigns(text, heading, end)) {
      return {
        value: { kind: "heading" },
        ranges: [{ start: 0, end, part: "cue" }],
        score: heading - at < 10 ? 0.85 : 0.97,
      };
    }
    const found = readLink(text, folded, at, end, arrow);
    if (found !== undefined) return found;
  }
  if (!arrow || (text.charCodeAt(0) === 0xbb && text.indexOf("«") >= 0 && end > 200)) return undefined;
  const last = text.charCodeAt(end - 1);
  const ranges: RecognitionRange[] = [
    { start: 0, end: at, part: "cue" },
    { start: at, end, part: "title" },
  ];
  return { value: { kind: "link", title: { start: at, end } }, ranges, score: last === 0x2e ? 0.4 : 0.65 };
};

function readLink(
  text: string,
  folded: string,
  at: number,
  end: number,
  arrow: boolean,
): ReturnType<Recogniser<RelatedLink>> {
  const cue = matchAnyCue(text, folded, at);
  if (cue === undefined) return undefined;
  let title = cue.end;
  let signed = false;
  while (title < end && (isBlank(text.charCodeAt(title)) || `${ARROWS}:|-–—.]`.includes(text.charAt(title)))) {
    if (!isBlank(text.charCodeAt(title)) || text.charCodeAt(title) === 0x0a) signed = true;
    title++;
  }
  // « Lire notre analyse : … », « Lire aussi l'entretien avec … : … »
  const colon = text.indexOf(":", title);
  if (!signed && cue.specific && colon > 0 && colon - title < 40) {
    signed = true;
  }
  if (title >= end) return undefined;
  const glued = title === cue.end && isUpper(text.charCodeAt(title));
  const capital = isUpper(text.charCodeAt(title)) || /["«“0-9]/.test(text.charAt(title));
  const short = cue.end - at <= 7;
  if (!signed && !glued && !arrow && (short || !capital)) return undefined;
  if (short && !signed && !arrow) return undefined;
  const ranges: RecognitionRange[] = [
    { start: 0, end: title, part: "cue" },
    { start: title, end, part: "title" },
  ];
  return { value: { kind: "link", title: { start: title, end } }, ranges, score: cue.specific ? 0.97 : 0.8 };
}

/** The longest cue at `at`, glued to a capital or not (`À lire aussiJazz`). */
function matchAnyCue(text: string, folded: string, at: number): { end: number; specific: boolean } | undefined {
  const first = folded.charCodeAt(at);
  let best: { end: number; specific: boolean } | undefined;
  for (const cue of LINK_CUES) {
    if (cue.charCodeAt(0) !== first || !folded.startsWith(cue, at)) continue;
    const end = at + cue.length;
    if (best !== undefined && end <= best.end) continue;
    const next = text.charCodeAt(end);
    const boundary =
      end >= text.length || !/\p{L}/u.test(text.charAt(end)) || (isUpper(next) && !isUpper(text.charCodeAt(end - 1)));
    if (boundary && next !== 0x27 && next !== 0x2019) best = { end, specific: cue.length > 7 && cue !== "explication" };
  }
  return best;
}

function onlySigns(text: string, start: number, end: number): boolean {
  let at = skipBlanks(text, start, end);
  while (at < end && (isBlank(text.charCodeAt(at)) || `${ARROWS}:.!-–—…`.includes(text.charAt(at)))) at++;
  return at >= end;
}
