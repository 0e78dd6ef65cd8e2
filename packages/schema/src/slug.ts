import { isType } from "./guard.js";
import { misuse } from "./misuse.js";
import type { Node } from "./nodes/content.js";
import { isHeadline } from "./nodes/headline.js";
import { toText } from "./to-text.js";

/**
 * Makes the last part of an address as the French press does: small letters without accents, `œ` as `oe`, `€` as `euros`,
 * a hyphen for everything else, elisions included.
 *
 * `L’accord d’investissements à 10 M€` → `l-accord-d-investissements-a-10-m-euros`
 *
 * For an article it is that of `meta.slug`, so that no sign of a path comes out, else of its headline; for other nodes and strings, that of their text. At most 100
 * characters, cut between words; empty when there is neither letter nor digit. Letters of other scripts stay as they are. Throws a `TypeError` for
 * what is neither an object nor a string.
 */
export const slug = (from: Node | string): string => {
  if ((!from && from !== "") || !/object|string/.test(typeof from)) {
    throw misuse("slug: from", from, "a node or a string");
  }
  if (isType(from, "article")) {
    const { meta, children } = from as Extract<Node, { type: "article" }>;
    return slug(meta?.slug || "") || slug(toText(children?.[0]?.children?.find?.(isHeadline)));
  }
  const words = (typeof from === "string" ? from : toText(from))
    .toLowerCase()
    .replace(/[œæßøłđð€&]/g, (character) => SPELLED[character] ?? "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join("-");
  return words.length > LONGEST
    ? words
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST)
    : words;
};

const LONGEST = 100;

/** What NFKD does not take apart. */
const SPELLED: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  "€": " euros ",
  "&": " et ",
};
