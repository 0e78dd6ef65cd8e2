import type { Edit } from "./edit.js";

const SPLIT = /(\p{Ll}{2,30}|\p{Lu}\p{Ll}{1,30})-[ \t]*(\r\n|\n|\r)[ \t]*(\p{Ll}{2,30})/gu;

/** First parts after which a hyphen is the word's own. */
const FIRST = new Set(
  "après au avant arrière bien ceci cela celle celles celui ceux chef ci contre cul demi dernier dessous dessus dix elle elles entre est eux ex extrême grand grande haut hors lui là main mal maître mi moi moins moyen ne non nord nouveau nous par petit petite peut plus porte pour pré presque prime quarante quatre quelques quasi quatre rendez sans semi soi soixante soit sont sous station sud sur tout toute trente trois vice vingt vis vous y cinquante rez chou arc chasse compte garde timbre tête week".split(
    " ",
  ),
);

/** Second parts before which it is. */
const SECOND = new Set(
  "il elle on ils elles je tu nous vous ce moi toi lui leur leurs le la les en là ci même mêmes être uns unes deux trois quatre cinq six sept huit neuf dix onze dessus dessous dedans dehors delà midi parole paroles chef clé clés end vous mère père ville".split(
    " ",
  ),
);

/** Words that are looked for elsewhere in a text: each costs a look through the whole of it. */
const LOOKS = 300;

/** Tells whether a word stands elsewhere in a text; `false` once {@link LOOKS} words were asked for. */
function searchIn(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? (known.size < LOOKS && text.includes(word));
    if (known.size < LOOKS) known.set(word, answer);
    return answer;
  };
}

/**
 * Words cut at the end of a line, as in a PDF: `gouver-⏎nement`. The hyphen goes unless it is the word's own
 * (`peut-⏎être`), which what stands beside it, or the same word elsewhere in the text, tells.
 */
export function lineEndHyphens(text: string): Edit[] {
  if (!/-[ \t]*[\r\n]/.test(text)) return [];
  const edits: Edit[] = [];
  const occurs = searchIn(text);
  for (const match of text.matchAll(SPLIT)) {
    const [whole, first = "", , second = ""] = match;
    const before = text[match.index - 1];
    if (before !== undefined && /[\p{L}\p{N}]/u.test(before)) continue;
    const own = before === "-" || FIRST.has(first.toLowerCase()) || SECOND.has(second) || occurs(`${first}-${second}`);
    edits.push({
      start: match.index + first.length,
      end: match.index + whole.length - second.length,
      replacement: own && !occurs(first + second) ? "-" : "",
      code: "copy-hyphenated-line-end",
      args: { word: own ? `${first}-${second}` : first + second },
    });
  }
  return edits;
}
