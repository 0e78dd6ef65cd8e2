/**
 * What a feed cannot hold: controls but tab and line ends, lone surrogates (the only ones that a pattern with `u` sees), U+FFFE,
 * U+FFFF; and what validators refuse: the C1 controls, the other noncharacters, U+FFFD, which stands for a character lost before.
 */
const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu;

/**
 * Text that XML 1.0 can hold and feed validators accept: illegal characters removed, CRLF and CR made LF (an XML parser
 * would do that to them anyway). The very string given when nothing had to change.
 *
 * Source: Extensible Markup Language (XML) 1.0, fifth edition, sections 2.2 and 2.11; W3C Feed Validation Service, « BadCharacters » and
 * « NotHtml ».
 */
export function legalText(value: string): string {
  const text = value.search(ILLEGAL) < 0 ? value : value.replace(ILLEGAL, "");
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Whether `legal`, made of `text` by {@link legalText}, lacks more than line ends spelled in another way. */
export function isRepaired(text: string, legal: string): boolean {
  return legal !== text && legal !== text.replace(/\r\n?/g, "\n");
}

/** Plain data (a channel, an item) with every string in it made legal; the very value given when nothing had to change. */
export function legal<Value>(value: Value): Value {
  if (typeof value === "string") return legalText(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, field] of Object.entries(value)) {
    const clean = legal(field);
    if (clean === field) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as unknown as Record<string, unknown>;
    copy[key] = clean;
  }
  return (copy ?? value) as Value;
}
