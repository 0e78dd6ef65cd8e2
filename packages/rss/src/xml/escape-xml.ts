const SPECIAL = /[&<>"]/;

/** Text as the content of an element or the value of an attribute in double quotes. The text must be legal (`legalText`). */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * As {@link escapeXml}, for titles and the like, which hold no markup: `&` and `<` that readers who unescape twice would take
 * for markup become references by number, which they leave alone.
 *
 * Source: RSS Advisory Board, RSS Best Practices Profile (« Character Data »); W3C Feed Validation Service, « CharacterData ».
 */
export function escapePlain(text: string): string {
  const escaped = escapeXml(text);
  return escaped !== text && LIKE_MARKUP.test(text)
    ? escaped.replaceAll("&amp;", "&#x26;").replaceAll("&lt;", "&#x3C;")
    : escaped;
}

const LIKE_MARKUP = /&[#\w]|<[/a-z]/i;

/** Text as it stands within one CDATA section; a `]]>` inside is cut over two. The text must be legal (`legalText`). */
export function cdataText(text: string): string {
  return text.includes("]]>") ? text.replaceAll("]]>", "]]]]><![CDATA[>") : text;
}
