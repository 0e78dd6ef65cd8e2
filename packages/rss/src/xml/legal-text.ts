/**
 * What a feed cannot hold: controls but tab and line ends, U+FFFE, U+FFFF, lone surrogates; and what validators refuse: the
 * C1 controls, the other noncharacters, U+FFFD, which stands for a character lost before.
 */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]/;
const ALL_ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]/g;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text that XML 1.0 can hold and feed validators accept: illegal characters removed, CRLF and CR made LF (an XML parser
 * would do that to them anyway). The very string given when nothing had to change.
 *
 * Source: Extensible Markup Language (XML) 1.0, fifth edition, sections 2.2 and 2.11; W3C Feed Validation Service, « BadCharacters » and
 * « NotHtml ».
 */
export function legalText(value: string): string {
  let text = value;
  if (ILLEGAL.test(text)) text = text.replace(ALL_ILLEGAL, "");
  if (!isWellFormed(text)) text = text.replace(LONE_SURROGATES, "");
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  return text;
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

/** `String.prototype.isWellFormed` where the engine has it (ES2024), else a scan for lone surrogates. */
function isWellFormed(value: string): boolean {
  const native = (value as { isWellFormed?: () => boolean }).isWellFormed;
  return native === undefined ? value.search(LONE_SURROGATES) === -1 : native.call(value);
}
