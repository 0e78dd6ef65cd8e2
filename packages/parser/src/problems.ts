import {
  createDescriber,
  makeProblem,
  type Problem,
  type ProblemArguments,
  type ProblemDefinition,
} from "@marbre/schema";
import { filled } from "./problem-words.js";
import { french } from "./problems-french.js";
import type { Position } from "./read/places.js";

/**
 * Severity and English words of each problem the parser reports: all that `parse` needs. The French words stand apart,
 * so that a bundle without `describe` does not hold them. Codes are permanent: people search for them.
 *
 * A message says what was found, why it matters and what to do.
 */
const english = {
  "attribute-invalid": {
    severity: "warning",
    en: "The attribute `{name}` cannot be `{value}`; it was left out. Give it a value that its element or directive knows.",
  },
  "bio-sponsoring-call": {
    severity: "info",
    en: "The author's biography ends in a call to the reader, `{text}`; it stays in the biography and would be printed with it. Delete the sentence if it should not appear.",
  },
  "byline-missing": {
    severity: "info",
    en: "No line says who wrote the article, so it has no author in feeds and search engines. Add a line such as `Par Prénom Nom`.",
  },
  "caption-without-image": {
    severity: "info",
    en: "A caption stands in the copy without its picture; the figure has a caption only. Add the picture's address where the article is edited.",
  },
  "control-character": {
    severity: "warning",
    en: "A control character stands in the copy; it was left out, since no page may hold it. Delete it in the source.",
  },
  "copy-empty": {
    severity: "error",
    en: "There is no text: the source is empty or holds blanks only, so the article is empty too. Check the file.",
  },
  "copy-entity": {
    severity: "warning",
    en: repaired(
      "The copy holds the character reference `{entity}`",
      "it stands for `{character}`",
      "It was replaced.",
      "Replace it by `{character}`, or parse with repair.",
    ),
  },
  "copy-hard-wrapped": {
    severity: "info",
    en: ({ columns, repaired }) =>
      repaired === false
        ? `The lines of the copy break at ${columns} columns, as in a PDF; each would be read as a paragraph. Join them, or parse with repair.`
        : `The lines of the copy break at ${columns} columns, as in an e-mail or a PDF; they were joined into paragraphs. Put a blank line wherever a break is meant.`,
  },
  "copy-hyphenated-line-end": {
    severity: "warning",
    en: repaired(
      "A word is cut by a hyphen at the end of a line",
      "the cut would stay inside the word",
      "It was joined.",
      "Join the word, or parse with repair.",
    ),
  },
  "copy-ligature": {
    severity: "info",
    en: repaired(
      "The copy holds a printer's ligature as one character",
      "searches do not find the word",
      "It was written in letters.",
      "Write it in letters, or parse with repair.",
    ),
  },
  "copy-mail-envelope": {
    severity: "info",
    en: repaired(
      "The copy is a mail as it travelled, with its head and its parts",
      "its text alone is the article",
      "The rest was left out.",
      "Copy the text out of it, or parse with repair.",
    ),
  },
  "copy-mojibake": {
    severity: "warning",
    en: repaired(
      "The copy holds `{found}`, which is `{character}` read in the wrong encoding",
      "readers would see broken letters",
      "It was put right.",
      "Convert the source to UTF-8, or parse with repair.",
    ),
  },
  "copy-not-article": {
    severity: "warning",
    en: "The copy does not look like a news article ({reason}); an article was made of what can be said of it. Check that the right file was given.",
  },
  "copy-not-french": {
    severity: "warning",
    en: "The copy does not seem to be French: hardly any of its words are French ones, so lines such as signatures may be missed. Set `lang`, or give French copy.",
  },
  "copy-odd-space": {
    severity: "info",
    en: repaired(
      "The copy holds an unusual or invisible space",
      "it breaks searches and line ends",
      "It was replaced.",
      "Replace it by a plain or no-break space, or parse with repair.",
    ),
  },
  "copy-quote-prefix": {
    severity: "info",
    en: repaired(
      "Lines of the copy begin with the `>` of a quoted e-mail",
      "it is no part of the text",
      "It was left out.",
      "Delete it, or parse with repair.",
    ),
  },
  "copy-quoted-printable": {
    severity: "warning",
    en: repaired(
      "The copy is still in the quoted-printable form of e-mail (`=E9`, `=` at line ends)",
      "readers would see the codes",
      "It was decoded.",
      "Decode the message, or parse with repair.",
    ),
  },
  "copy-signature": {
    severity: "info",
    en: repaired(
      "The copy ends in the signature of an e-mail",
      "it is no part of the article",
      "It was left out.",
      "Delete it, or parse with repair.",
    ),
  },
  "copy-soft-hyphen": {
    severity: "info",
    en: repaired(
      "The copy holds soft hyphens",
      "they hide words from searches",
      "They were left out.",
      "Delete them, or parse with repair.",
    ),
  },
  "copy-tag": {
    severity: "warning",
    en: repaired(
      "The copy holds the tag `{tag}` as text",
      "readers would see it",
      "It was left out.",
      "Delete it, give the format `html`, or parse with repair.",
    ),
  },
  "copy-template-tag": {
    severity: "warning",
    en: repaired(
      "The copy holds `{tag}`, a tag of a site generator",
      "readers would see it",
      "What it stands for took its place, or it was left out.",
      "Replace it by Markdown, or parse with repair.",
    ),
  },
  "copy-too-fragmented": {
    severity: "warning",
    en: "The copy falls into more than {limit} pieces of a word or two, which no article does; from here on they were read as one paragraph, so that parsing stays quick. Check that the right file was given.",
  },
  "date-ignored": {
    severity: "warning",
    en: "The date `{text}` was left out: the article already has another one of its kind. Keep one date of publication and one of change.",
  },
  "date-missing": {
    severity: "info",
    en: "No line says when the article came out, so feeds and search engines cannot date it. Add a line such as `Publié le 3 mai 2024 à 9 h 30`, or give `datePublished`.",
  },
  "date-unresolved": {
    severity: "warning",
    en: "The date `{text}` counts from a day that is not known, so it is in no metadata. Write the whole date, or give `datePublished`.",
  },
  "date-without-time": {
    severity: "info",
    en: "The date `{text}` has no hour; midnight was taken, since metadata need a moment. Add the hour if the order of articles matters.",
  },
  "directive-unclosed": {
    severity: "warning",
    en: "The directive `:::{name}` is never closed; it was closed where the copy ends. Put `:::` on a line of its own after its last paragraph.",
  },
  "directive-unknown": {
    severity: "warning",
    en: "No directive is called `{name}`; its content was kept without a frame. Use one of the names in the format's description.",
  },
  "encoding-converted": {
    severity: "warning",
    en: "The bytes are not UTF-8; they were read as `{encoding}` from this place on. Save the file as UTF-8 to be sure of its accents.",
  },
  "front-matter-key-unknown": {
    severity: "warning",
    en: "The front matter key `{key}` is not known; it was kept in `meta.custom`. Check its spelling.",
  },
  "front-matter-unclosed": {
    severity: "warning",
    en: "The front matter is never closed; it was read as text. Put `---` on a line of its own after its last key.",
  },
  "front-matter-value-invalid": {
    severity: "warning",
    en: "The front matter key `{key}` cannot be `{value}`; it was left out of the metadata. Correct the value.",
  },
  "furniture-left-out": {
    severity: "info",
    en: "`{text}` is a line of the page around the article, not of the article; it was left out. If it is text, say so with a hint.",
  },
  "headline-not-found": {
    severity: "warning",
    en: "No headline was found, so the page has no title. Put the headline in a block of its own at the top.",
  },
  "headline-repeated": {
    severity: "warning",
    en: "`{text}` is a second headline; an article has one, so it became a {type}. Keep one headline.",
  },
  "headline-title-case": {
    severity: "info",
    en: ({ headline, applied, sentenceCase }) =>
      applied === true
        ? `The headline \`${headline}\` was in English title case; as \`sentenceCase\` asks, it became \`${sentenceCase}\`. Check its proper nouns.`
        : `The headline \`${headline}\` is in English title case, which French does not use; it stays as written. Write it as a sentence, or parse with \`sentenceCase\`.`,
  },
  "hint-unmatched": {
    severity: "warning",
    en: "The hint `{hint}` matches none of the {blocks} blocks, so it changed nothing. Compare it with the blocks that `explain` gives.",
  },
  "html-dropped": {
    severity: "warning",
    en: "The element `{tag}` ({what}) has no place in an article; it was left out. Give its content another form if it matters.",
  },
  "html-too-complex": {
    severity: "warning",
    en: "The HTML goes past what the parser follows ({what}: {limit}); the rest was read as plain text, so that parsing stays quick. Simplify it.",
  },
  "markdown-html-dropped": {
    severity: "warning",
    en: "The HTML tag `{tag}` inside Markdown was left out: text is never markup here. Use Markdown or a directive.",
  },
  "markdown-too-complex": {
    severity: "warning",
    en: "The Markdown goes past what the parser follows ({what}: {limit}); the block was read as plain text, so that parsing stays quick. Simplify it.",
  },
  "quote-unbalanced": {
    severity: "warning",
    en: "The quotation mark `{mark}` has no counterpart in its paragraph, so it stays plain text and the quotation is not known as one. Open or close it.",
  },
  "related-link-without-url": {
    severity: "info",
    en: "The related title `{text}` has no address, as copy rarely has one; it is printed without a link. Add the address where the article is edited.",
  },
  "url-not-allowed": {
    severity: "warning",
    en: "The address `{url}` is not one that a page may link to (http, https, mailto, tel or relative); its text stays without the link. Correct the address.",
  },
  "wordpress-unreadable": {
    severity: "error",
    en: "The WordPress export could not be read to its end ({reason}); posts behind this place are missing. Export again, or give the JSON of the REST interface.",
  },
} satisfies Readonly<Record<string, Omit<ProblemDefinition, "fr">>>;

/** A code of {@link problemCatalogue}. */
export type ProblemCode = keyof typeof english;

/** Severity and words of each problem the parser reports. */
export const problemCatalogue: Readonly<Record<ProblemCode, ProblemDefinition>> = /* @__PURE__ */ inBothLanguages();

/** What is left out of HTML that no reader of the article misses: it is reported for those who look for something. */
const FURNITURE =
  /^(?:script|style|head|navigation|share bar|advertisement|hidden|page|comments|mail|portrait|label|table of contents|profile)$/;

/** A problem of the catalogue at a place of the source; of what is left out of HTML plain furniture is mere information. */
export function problem(code: ProblemCode, place: Position, args?: ProblemArguments): Problem {
  const made = makeProblem<ProblemCode>(english, code, args, place);
  return code === "html-dropped" && FURNITURE.test(String(args?.what)) ? { ...made, severity: "info" } : made;
}

let describer: ReturnType<typeof createDescriber> | undefined;

/** The text of a problem of the parser: French for `fr` and its regions, else English. Other codes keep their message. */
export function describe(found: Problem, lang?: string): string {
  describer ??= createDescriber(problemCatalogue);
  return describer(found, lang);
}

/** Words of a finding of the repair step: what and why, then what was done or what to do. */
function repaired(what: string, why: string, done: string, todo: string): (args: ProblemArguments) => string {
  return (args) => filled(`${what}; ${why}. ${args.repaired === true ? done : todo}`, args);
}

function inBothLanguages(): Readonly<Record<ProblemCode, ProblemDefinition>> {
  const words = french();
  const codes = Object.keys(english) as ProblemCode[];
  return Object.fromEntries(codes.map((code) => [code, { ...english[code], fr: words[code] }])) as Record<
    ProblemCode,
    ProblemDefinition
  >;
}
