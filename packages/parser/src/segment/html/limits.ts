/** How much markup an HTML source may hold before it is read as text without its tags. */
export const HTML_LIMITS = {
  /** Elements open at a time. */
  nesting: 256,
  /** Formatting elements (`b`, `i`, `a` …) open at a time: each is opened again in every block behind it. */
  formatting: 32,
  /** Tags of a source that holds little else: fewer than {@link SPARSE} characters each. */
  tags: 2_000,
  /** Attributes of one tag. */
  attributes: 200,
} as const;

/** Characters of source a tag, above which it holds text enough to be an article of whatever length. */
const SPARSE = 16;

const FORMATTING = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));
const VOID = new Set("area base br col embed hr img input link meta param source track wbr keygen".split(" "));
/** Elements whose end tag is often left out; they close each other, so they do not nest. */
const IMPLIED = new Set("p li dt dd tr td th thead tbody tfoot option optgroup rt rp colgroup".split(" "));

/**
 * Tells whether the HTML parser would stay linear on a source, looking at its tags in one pass: `undefined` when it
 * would, else what there is too much of and where.
 */
export function findExcess(
  source: string,
): { what: keyof typeof HTML_LIMITS; limit: number; offset: number } | undefined {
  const tag = /<(\/?)([a-zA-Z][^\s/>]{0,60})/g;
  let depth = 0;
  let formatting = 0;
  let implied = 0;
  let tags = 0;
  for (let match = tag.exec(source); match !== null; match = tag.exec(source)) {
    const offset = match.index;
    const excess = (what: keyof typeof HTML_LIMITS) => ({ what, limit: HTML_LIMITS[what], offset });
    if (++tags > HTML_LIMITS.tags && tags * SPARSE > source.length) return excess("tags");
    const name = match[2]!.toLowerCase();
    if (VOID.has(name)) continue;
    const step = match[1] === "/" ? -1 : 1;
    if (FORMATTING.has(name)) {
      formatting = Math.max(0, formatting + step);
      if (formatting > HTML_LIMITS.formatting) return excess("formatting");
    }
    if (IMPLIED.has(name)) implied = Math.max(0, implied + step);
    else depth = Math.max(0, depth + step);
    if (depth > HTML_LIMITS.nesting) return excess("nesting");
    if (step > 0 && tooManyAttributes(source, tag.lastIndex)) return excess("attributes");
  }
  return undefined;
}

/** Looks at what stands in a tag, up to its end or a limit. */
function tooManyAttributes(source: string, start: number): boolean {
  let count = 0;
  let quote = 0;
  const end = Math.min(source.length, start + 20_000);
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return false;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 61 && ++count > HTML_LIMITS.attributes) return true;
    else if (code === 60) return false;
  }
  return false;
}
