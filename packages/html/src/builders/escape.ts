/**
 * Escapes text for HTML content: `&` and `<`.
 *
 * `Fruits & <légumes>` → `Fruits &amp; &lt;légumes>`
 *
 * Vectorised searches come first: most runs of prose hold neither. Carriage returns stay bare,
 * though parsers read them as line feeds: a reference to one is an error in HTML.
 */
export function escapeText(value: string): string {
  return value.includes("&") || value.includes("<") ? value.replace(/[&<]/g, escapeCharacter) : value;
}

/**
 * Escapes text for a double-quoted attribute value.
 *
 * `<` goes too, though HTML does not ask for it: markup read twice (a feed, a sanitizer) stays inert.
 */
export function escapeAttribute(value: string): string {
  return value.includes('"') || value.includes("&") || value.includes("<")
    ? value.replace(/[&"<>]/g, escapeCharacter)
    : value;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeCharacter(character: string): string {
  return ENTITIES[character] ?? character;
}
