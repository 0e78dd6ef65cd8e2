import { isDigit, skipBlanks, trimEnd } from "./characters.js";
import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** Who holds the rights in the article, as a line says it. */
export interface Rights {
  /** The line as written. */
  notice: string;
  holder?: string;
  /** Four digits. */
  year?: number;
}

/**
 * A rights line: `© Le Journal`, `© 2011 AFP`, `Copyright Le Journal 2024`, `Tous droits réservés.`,
 * `Reproduction interdite.`
 *
 * A credit with a cue word (« Photo © … ») is `credit`'s.
 */
export const rights: Recogniser<Rights> = (text) => {
  if (text.length > 200 || text.length < 3) return undefined;
  const folded = fold(text);
  const reserved =
    folded.includes("droits reserves") ||
    folded.includes("droits de reproduction") ||
    folded.includes("reproduction interdite") ||
    folded.includes("reproduction, meme partielle");
  const sign = text.charCodeAt(0) === 0xa9 || folded.startsWith("(c) ") || folded.startsWith("copyright");
  if (!sign && !reserved) return undefined;
  const value: Rights = { notice: text };
  if (sign) {
    let at = skipBlanks(text, text.charCodeAt(0) === 0xa9 ? 1 : folded.startsWith("(c)") ? 3 : 9);
    while (text.charAt(at) === ":" || text.charAt(at) === "©") at = skipBlanks(text, at + 1);
    if (isDigit(text.charCodeAt(at)) && /^\d{4}\b/.test(text.slice(at, at + 5))) {
      value.year = Number(text.slice(at, at + 4));
      at = skipBlanks(text, at + 4);
      if (/^[-–]\s?\d{4}/.test(text.slice(at, at + 7)))
        at = skipBlanks(text, at + (text.slice(at).match(/^[-–]\s?\d{4}/)?.[0].length ?? 0));
    }
    let end = trimEnd(text, text.length);
    const stop = text.slice(at).search(/[.,;|–—(]|\s-\s/);
    if (stop >= 0) end = trimEnd(text, at + stop);
    const trailing = /\s(\d{4})$/.exec(text.slice(at, end));
    if (trailing !== null && value.year === undefined) {
      value.year = Number(trailing[1]);
      end = trimEnd(text, end - 4);
    }
    if (end > at && !/^(tous|toute)/.test(folded.slice(at, end))) value.holder = text.slice(at, end);
  }
  return {
    value,
    ranges: [{ start: 0, end: text.length, part: "notice" }],
    score: reserved || value.year !== undefined ? 0.95 : 0.6,
  };
};
