/**
 * Whether a text is one line, without blanks at its ends, so plain that typography has nothing to do in it in the style
 * `plain`: every sign stands where it should, every space is an ordinary one. Most titles and standfirsts are; one search
 * tells it in a fraction of the time that asking the rules takes. Where it says no, the rules decide.
 */
export function isCalmLine(text: string): boolean {
  return !text.startsWith(" ") && !text.endsWith(" ") && !text.includes("  ") && !RESTLESS.test(text);
}

/**
 * Letters and spaces are passed over at once. Of the signs, in order: those never calm; `;:!?%»` without a space before,
 * `;:!?` without one behind; commas and full stops misplaced; brackets and apostrophes beside a space; numbers glued to letters.
 */
const RESTLESS =
  /(?=[^a-zà-ÿœÀ-Þ ABD-HJKM-UWYZ-])(?:[^\S ]|["'…“”‘<&`{[\]=°ºᵒ‰$£¥¤¢\u20A0-\u20CF៛–—]|[;:!?%»](?<! .)|[;:!?](?! |$)|[.,](?:(?<= .)|(?![ \d]|$))|\)(?<= .)|[’(](?= )|«(?! )|\d(?=[a-zA-Zà-ÿ])|[\dIVXLC] ?i?(?:è|e[rm]e))/;
