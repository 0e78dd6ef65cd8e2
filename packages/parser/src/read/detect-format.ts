const HEAD = 100_000;

/**
 * The format of a source whose format is `auto`: Markdown for front matter, an ATX heading or `:::` at the start of a
 * line, else for two kinds of strong marks (bold, link or image, fence, GFM table, footnote, Hugo's tags); HTML when the source
 * starts with a tag or a document type; plain text otherwise. Single marks that plain copy holds too (`> `, `- `,
 * `1. `, `#mot`, `[…]`, dashes under a line) decide nothing.
 *
 * Looks at the first 100,000 characters.
 */
export function detectFormat(source: string): "text" | "markdown" | "html" {
  const head = source.length > HEAD ? source.slice(0, HEAD) : source;
  if (startsWithTag(head)) return "html";
  const sharp = head.includes("#") || head.includes(":::");
  if (startsWithFrontMatter(head) || (sharp && /^ {0,3}(?:#{1,6}[ \t]+\S|:::+[ \t]*[\p{L}{])/mu.test(head)))
    return "markdown";
  return strongMarks(head) >= 2 ? "markdown" : "text";
}

/** A known element, a comment or a document type opens the source, blanks and a BOM aside. */
function startsWithTag(head: string): boolean {
  const start = head.search(/\S/);
  if (start === -1 || head[start] !== "<") return false;
  return /^<(?:!doctype\s|!--|\?xml\s|(?:html|head|body|main|article|section|header|footer|div|p|h[1-6]|figure|img|picture|blockquote|ul|ol|table|aside|nav|span|a|strong|b|em|i|time|center|font|u|small|dl|pre|address|details|iframe|meta|link|script|style|title|base)(?=[\s/>]))/i.test(
    head.slice(start, start + 40),
  );
}

/** `---` on the first line, then a `key:` line, and a closing `---` or `...`. */
function startsWithFrontMatter(head: string): boolean {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(head);
  if (opening === null) return false;
  const rest = head.slice(opening[0].length);
  return (
    /^(?:[ \t]*(?:\r\n?|\n)|#[^\r\n]*(?:\r\n?|\n)){0,20}[\p{L}_][\p{L}\p{N}_ -]{0,60}:/u.test(rest) ||
    /^(?:---|\.\.\.)[ \t]*$/m.test(rest.slice(0, 8))
  );
}

/** How many kinds of marks stand in the copy that nobody types in plain text. */
function strongMarks(head: string): number {
  let kinds = 0;
  if (head.includes("**") && /\*\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*\*/.test(head)) kinds++;
  if (head.includes("](") && /\[[^\][\n]{0,300}\]\([^\s()<>]{1,500}(?:[ \t]+"[^"\n]{0,200}")?\)/.test(head)) kinds++;
  if ((head.includes("```") || head.includes("~~~")) && /^ {0,3}(?:```|~~~)/m.test(head)) kinds++;
  if (head.includes("|") && /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m.test(head)) kinds++;
  if (head.includes("[^") && /\[\^[^\][\s]{1,60}\]/.test(head)) kinds++;
  if (head.includes("{{<") && /\{\{<\s{0,20}[a-z][^{}]{0,600}>\}\}/.test(head)) kinds++;
  if (head.includes("__") && /(?:^|[\s(])__[^\s_][^_\n]{0,200}__(?=[\s).,;:!?]|$)/m.test(head)) kinds++;
  return kinds;
}
