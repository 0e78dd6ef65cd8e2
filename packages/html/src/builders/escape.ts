/**
 * Escapes text for HTML content: `&`, `<` and carriage returns, which a parser would turn into line feeds.
 *
 * `Fruits & <légumes>` → `Fruits &amp; &lt;légumes>`
 *
 * Vectorised searches come first: most runs of prose hold none of the three.
 */
export function escapeText(value: string): string {
  return value.includes("&") || value.includes("<") || value.includes("\r")
    ? value.replace(/[&<\r]/g, escapeCharacter)
    : value;
}

/**
 * Escapes text for a double-quoted attribute value.
 *
 * `<` and `>` go too, though HTML does not ask for it: markup read twice (a feed, a sanitizer) stays inert.
 */
export function escapeAttribute(value: string): string {
  return /[&"<>\r]/.test(value) ? value.replace(/[&"<>\r]/g, escapeCharacter) : value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function escapeCharacter(character: string): string {
  return ENTITIES[character] ?? character;
}
