import type { Style, TypographyOptions } from "./style.js";
import { styles } from "./styles.js";

/**
 * The whole style that options name.
 *
 * Throws a `TypeError` naming the value received and the values expected when the style, or a switch of it, is unknown.
 */
export function resolveStyle(options: TypographyOptions = {}): Style {
  const { style = "presse" } = options;
  if (typeof style === "string") {
    if (Object.hasOwn(styles, style)) return styles[style];
    throw new TypeError(`Unknown style \`${style}\`; expected ${Object.keys(styles).join(", ")} or a style object`);
  }
  if (typeof style !== "object" || style === null) {
    throw new TypeError(`\`style\` is ${String(style)}; expected a style name or a style object`);
  }
  for (const [name, value] of Object.entries(style)) check(name, value);
  return { ...styles.presse, ...style };
}

function check(name: string, value: unknown): void {
  if (!Object.hasOwn(styles.presse, name)) {
    throw new TypeError(`Unknown switch \`${name}\`; expected ${Object.keys(styles.presse).join(", ")}`);
  }
  const expected = expectation[name] ?? (typeof styles.presse[name as keyof Style] === "boolean" ? booleans : spaces);
  if (!expected.test(String(value)) || (typeof value !== "string" && typeof value !== "boolean")) {
    throw new TypeError(`Switch \`${name}\` is ${JSON.stringify(value)}; expected ${expected.source}`);
  }
}

const booleans = /^(true|false)$/;
const spaces = /^([ \xA0\u2009\u202F]?|false)$/;
const expectation: Readonly<Record<string, RegExp>> = {
  insert: /^[;!?:«%€°]*$/,
  quotes: /^((..)+|false)$/,
  hour: /^(14h30|14 h 30|false)$/,
  hyphen: /^([–—]|false)$/,
};
