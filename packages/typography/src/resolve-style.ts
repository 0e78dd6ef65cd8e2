import type { Style, TypographyOptions } from "./style.js";
import { styles } from "./styles.js";

/**
 * The whole style that options name.
 *
 * Throws a `TypeError` naming the value received and the values expected when the style, or a switch of it, is unknown.
 */
export function resolveStyle({ style = "presse" }: TypographyOptions = {}): Style {
  if (typeof style === "string" && Object.hasOwn(styles, style)) return styles[style];
  if (typeof style !== "object" || !style) {
    throw new TypeError(`style is ${JSON.stringify(style)}; expected ${Object.keys(styles)} or a style object`);
  }
  for (const [name, value] of Object.entries(style)) {
    if (!Object.hasOwn(styles.presse, name)) {
      throw new TypeError(`style has no switch ${name}; expected ${Object.keys(styles.presse)}`);
    }
    const pattern = PATTERNS[name] ?? (typeof styles.presse[name as keyof Style] === "boolean" ? FLAG : SPACE);
    if (!/boolean|string/.test(typeof value) || !pattern.test(String(value))) {
      throw new TypeError(`style.${name} is ${JSON.stringify(value)}; expected ${pattern}`);
    }
  }
  return { ...styles.presse, ...style };
}

const FLAG = /^(true|false)$/;
const SPACE = /^([ \u00A0\u2009\u202F]?|false)$/;
const PATTERNS: Readonly<Record<string, RegExp>> = {
  insert: /^[;!?:«%€°]*$/,
  quotes: /^((..)+|false)$/,
  hour: /^(14h30|14 h 30|false)$/,
};
