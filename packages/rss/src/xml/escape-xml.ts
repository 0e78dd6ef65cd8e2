const SPECIAL = /[&<>"]/;

/** Text as the content of an element or the value of an attribute in double quotes. The text must be legal (`legalText`). */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Text as it stands within one CDATA section; a `]]>` inside is cut over two. The text must be legal (`legalText`). */
export function cdataText(text: string): string {
  return text.includes("]]>") ? text.replaceAll("]]>", "]]]]><![CDATA[>") : text;
}
