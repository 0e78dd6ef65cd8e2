import type { Block, Label } from "../block.js";
import { sourceOffset } from "../block.js";
import type { BlockGiven } from "../given.js";
import { codeAt, isUpper } from "../recognise/characters.js";

/** Words that reporters put before the parts of a piece for the desk, folded to small letters, and what they say. */
const MARKS: Readonly<Record<string, Label>> = {
  rubrique: "section",
  surtitre: "kicker",
  "sur-titre": "kicker",
  titre: "headline",
  "sous-titre": "standfirst",
  chapô: "standfirst",
  chapo: "standfirst",
  chapeau: "standfirst",
  accroche: "standfirst",
  signature: "byline",
  texte: "paragraph",
  attaque: "paragraph",
  inter: "heading",
  intertitre: "heading",
  "inter-titre": "heading",
  exergue: "pullQuote",
  légende: "caption",
  "légende photo": "caption",
};

/** « Titre : … », « INTER : … », « [Chapô] … », or alone on its line: « Chapô : », « TITRE ». */
const MARK =
  /^(?:\[([\p{L} -]{5,14})\]\s{0,3}:?|([\p{L}-]{5,10}(?: [Pp][Hh][Oo][Tt][Oo])?)(?: ?\d{1,2})?[ \u00a0\u202f]?:|(\p{Lu}[\p{Lu}-]{4,9})(?: ?\d{1,2})?$)[\s\u00a0]{0,3}/u;

/** Marks that no other kind of copy holds: the details of a book have a « Titre : », too, but no « Chapô : ». */
const TELLING: ReadonlySet<Label> = new Set<Label>(["kicker", "standfirst", "heading", "pullQuote"]);

/** Blocks among which the title is marked. */
const HEAD = 12;

interface Mark {
  label: Label;
  /** Length of the mark and what parts it from the text. */
  length: number;
}

/**
 * Copy that a reporter has marked up for the desk (`Titre : …`, `Chapô : …`, `INTER : …`): each mark becomes a block of
 * its own that is consumed, and the text behind it is what the mark says. Only where a title and one of the other
 * parts are marked.
 */
export function readDeskMarks(blocks: Block[]): Block[] {
  if (!blocks.slice(0, HEAD).some((block) => markOf(block)?.label === "headline")) return blocks;
  const marks = blocks.map(markOf);
  if (!marks.some((mark) => mark !== undefined && TELLING.has(mark.label))) return blocks;
  return blocks.flatMap((block, index) => {
    const mark = marks[index];
    const above = blocks[index - 1];
    if (mark === undefined) {
      const alone = marks[index - 1];
      if (alone?.length === above?.text.length && alone !== undefined)
        block.given ??= { label: alone.label, by: "markup" };
      return [block];
    }
    return mark.length === block.text.length ? [{ ...block, given: CONSUMED }] : cut(block, mark);
  });
}

const CONSUMED: BlockGiven = { label: "furniture", by: "markup" };

/** The mark, and the text it stands before. */
function cut({ text, start, end, map }: Block, { label, length }: Mark): [Block, Block] {
  const word = text.slice(0, length).trimEnd();
  const begin = sourceOffset({ start, ...(map !== undefined && { map }) }, length);
  const rest: Block = { text: text.slice(length), start: begin, end, given: { label, by: "markup" } };
  if (map !== undefined) rest.map = mapBehind(map, length, begin);
  return [{ text: word, start, end: start + word.length, given: CONSUMED }, rest];
}

/** Longest mark, in UTF-16 units. */
const LONGEST = 24;

/** A cheap refusal: a mark ends with a colon, stands in brackets, or is a word in capitals and all there is. */
function mayBeMarked(text: string): boolean {
  if (text.length <= LONGEST && isUpper(codeAt(text, 1))) return true;
  for (let index = 0; index < LONGEST; index++) {
    const code = codeAt(text, index);
    if (code === 0x3a || code === 0x5d) return true;
  }
  return false;
}

function markOf({ text, given }: Block): Mark | undefined {
  if (given !== undefined || !mayBeMarked(text)) return undefined;
  const found = MARK.exec(text);
  if (found === null) return undefined;
  const word = (found[1] ?? found[2] ?? found[3]!).toLowerCase();
  const label = Object.hasOwn(MARKS, word) ? MARKS[word] : undefined;
  return label === undefined ? undefined : { label, length: found[0].length };
}

/** The map of a block's text from an index on. */
function mapBehind(map: readonly number[], from: number, offset: number): number[] {
  const rest = [0, offset];
  for (let at = 0; at < map.length; at += 2) if (map[at]! > from) rest.push(map[at]! - from, map[at + 1]!);
  return rest;
}
