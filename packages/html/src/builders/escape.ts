/**
 * Escapes text for HTML content: `&` and `<`.
 *
 * `Fruits & <légumes>` → `Fruits &amp; &lt;légumes>`
 *
 * Vectorised searches come first: most runs of prose hold neither. Carriage returns are left to {@link keepCarriageReturns}.
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

/** Writes the carriage returns of an output as references: a parser would turn bare ones into line feeds. */
export function keepCarriageReturns(html: string): string {
  return html.includes("\r") ? html.replace(/\r/g, "&#13;") : html;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeCharacter(character: string): string {
  return ENTITIES[character] ?? character;
}
