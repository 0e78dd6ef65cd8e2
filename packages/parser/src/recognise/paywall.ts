import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** Where the free part of an article ends. */
export interface Paywall {
  /** Who may read on. */
  level: "subscriber" | "registered";
}

const CUES = [
  "reserve aux abonnes",
  "reservee aux abonnes",
  "reserves aux abonnes",
  "reservee a nos abonnes",
  "reserve a nos abonnes",
  "reserve aux abonne",
  "il vous reste ",
  "il reste ",
  "pour lire la suite",
  "pour continuer la lecture",
  "pour poursuivre la lecture",
  "lisez la suite de cet article",
  "lire la suite de l'article",
  "la suite est reservee",
  "article abonne",
  "contenu abonne",
  "article premium",
  "contenu premium",
  "deja abonne",
  "cet article est pour les abonnes",
] as const;

/**
 * A line that says the rest is for subscribers: `Article réservé aux abonnés`, `Il vous reste 45.29% de cet article à
 * lire. La suite est réservée aux abonnés.`, `Déjà abonné ? Connectez-vous`.
 */
export const paywall: Recogniser<Paywall> = (text) => {
  if (text.length > 220 || text.length < 12) return undefined;
  const folded = fold(text);
  if (
    !folded.includes("abonn") &&
    !folded.includes("article") &&
    !folded.includes("la suite") &&
    !folded.includes("lecture") &&
    !folded.includes("premium")
  )
    return undefined;
  let found = false;
  for (const cue of CUES) {
    const at = folded.indexOf(cue);
    if (at < 0) continue;
    if (cue.startsWith("il "))
      found =
        at === 0 &&
        /il (vous )?reste \d+([.,]\d+)? ?% (de cet article )?a (lire|decouvrir)|il (vous )?reste \d+([.,]\d+)? ?% de cet article/.test(
          folded,
        );
    else if (cue === "reserve aux abonnes" || cue === "reservee aux abonnes" || cue === "reserves aux abonnes") {
      found = at < 60 && (text.length < 80 || /^(cet? |l'|la |article|contenu|il )/.test(folded));
    } else found = at < 40;
    if (found) break;
  }
  if (!found) return undefined;
  return { value: { level: "subscriber" }, ranges: [{ start: 0, end: text.length, part: "cue" }], score: 0.97 };
};
