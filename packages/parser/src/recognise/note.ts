import { isBlank, isDigit, skipBlanks } from "./characters.js";
import { matchCue } from "./cue.js";
import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** A note beside the article. */
export interface Note {
  kind?: "editor" | "method" | "disclosure" | "legal" | "ai";
  /** Index where the note's own words begin, behind « (1) », `*`, « NDLR : ». */
  contentStart: number;
}

const CUES: readonly (readonly [string, NonNullable<Note["kind"]> | "source"])[] = [
  ["ndlr", "editor"],
  ["note de la redaction", "editor"],
  ["note de l'editeur", "editor"],
  ["note de l'auteur", "editor"],
  ["nota bene", "editor"],
  ["nota", "editor"],
  ["n.b.", "editor"],
  ["nb :", "editor"],
  ["ps :", "editor"],
  ["p.-s.", "editor"],
  ["a noter :", "editor"],
  ["avertissement", "editor"],
  ["les prenoms ont ete", "editor"],
  ["le prenom a ete", "editor"],
  ["les prenoms suivis d'un asterisque", "editor"],
  ["prenom modifie", "editor"],
  ["prenoms modifies", "editor"],
  ["cet article a initialement ete publie", "editor"],
  ["cet article a ete initialement publie", "editor"],
  ["cet article a d'abord ete publie", "editor"],
  ["la version originale de cet article", "editor"],
  ["ce texte a ete publie", "editor"],
  ["methodologie", "method"],
  ["methode :", "method"],
  ["sondage realise", "method"],
  ["enquete realisee", "method"],
  ["etude realisee", "method"],
  ["fiche technique", "method"],
  ["declaration d'interets", "disclosure"],
  ["declaration de liens d'interets", "disclosure"],
  ["liens d'interet", "disclosure"],
  ["conflit d'interets", "disclosure"],
  ["transparence :", "disclosure"],
  ["mentions legales", "legal"],
  ["droit de reponse", "legal"],
  ["article redige avec l'aide de l'intelligence artificielle", "ai"],
  ["cet article a ete redige avec l'aide", "ai"],
  ["cet article a ete traduit automatiquement", "ai"],
  ["ce contenu a ete genere", "ai"],
  ["traduit avec l'aide de l'intelligence artificielle", "ai"],
  ["sources :", "source"],
  ["source :", "source"],
  ["sources:", "source"],
  ["source:", "source"],
  ["// source", "source"],
  ["reference :", "source"],
  ["references :", "source"],
  ["bibliographie", "source"],
];

/**
 * A note: `(1) Un disque paru …`, `* Les prénoms ont été modifiés.`, `(*) Source : sondage …`, `NDLR : …`,
 * `Source : …`, a line that ends in a price (`…, 18 €`).
 *
 * `1) Premier point` opens a list and `*` before a short line may be a bullet: both score low.
 */
export const note: Recogniser<Note> = (text) => {
  if (text.length < 4 || text.length > 1500) return undefined;
  const first = text.charCodeAt(0);
  let at = 0;
  let score = 0;
  if (first === 0x28 || first === 0x5b) {
    const close = text.charCodeAt(0) === 0x28 ? 0x29 : 0x5d;
    let inside = 1;
    while (isDigit(text.charCodeAt(inside)) && inside < 4) inside++;
    while (text.charCodeAt(inside) === 0x2a && inside < 5) inside++;
    if (inside > 1 && text.charCodeAt(inside) === close) {
      at = skipBlanks(text, inside + 1);
      score = 0.9;
    } else at = 1;
  } else if (first === 0x2a) {
    while (text.charCodeAt(at) === 0x2a) at++;
    if (at > 4) return undefined;
    at = skipBlanks(text, at);
    score = isBlank(text.charCodeAt(at - 1)) ? 0.6 : 0.75;
  }
  const folded = fold(text);
  for (const [cue, kind] of CUES) {
    if (matchCue(folded, at, [cue]) < 0) continue;
    let contentStart = at + cue.length;
    while (
      contentStart < text.length &&
      (isBlank(text.charCodeAt(contentStart)) || ":–—-.".includes(text.charAt(contentStart)))
    )
      contentStart++;
    const value: Note =
      kind === "source"
        ? { contentStart: at }
        : { kind, contentStart: kind === "editor" && cue.startsWith("n") ? contentStart : at };
    return {
      value,
      ranges: [{ start: 0, end: Math.max(value.contentStart, 0), part: "cue" }],
      score: cue.length > 4 || score > 0 ? 0.92 : 0.85,
    };
  }
  if (score > 0 && at < text.length) {
    return { value: { contentStart: at }, ranges: [{ start: 0, end: at, part: "cue" }], score };
  }
  if (first !== 0x28 && text.length < 260 && endsInPrice(text))
    return { value: { contentStart: 0 }, ranges: [], score: 0.7 };
  return undefined;
};

/** `… Gallimard, 220 pages, 18 €.`, `… un CD PIAS, 18,50 euros` */
function endsInPrice(text: string): boolean {
  const tail = text.slice(-14);
  return /[,;(]\s?\d{1,3}(,\d{2})?\s?(€|euros|CHF|\$)\)?\.?\s*$/.test(tail);
}
