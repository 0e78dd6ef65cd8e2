import { misuse } from "./misuse.js";
import type { Style, TypographyOptions } from "./style.js";
import { styles } from "./styles.js";

/**
 * The whole style that options name.
 *
 * Throws a `TypeError` naming the value received and the values expected when the options are no object, and when the style, or a switch
 * of it, is unknown.
 */
export function resolveStyle(options: TypographyOptions = {}): Style {
  if (typeof options !== "object" || !options) throw misuse("options", options, "an object");
  const { style = "presse" } = options;
  if (typeof style === "string" && Object.hasOwn(styles, style)) return styles[style];
  if (typeof style !== "object" || !style) throw misuse("style", style, `${Object.keys(styles)} or an object`);
  const { presse } = styles;
  for (const [name, value] of Object.entries(style)) {
    const known = Object.hasOwn(presse, name);
    const pattern = known ? (PATTERNS[name] ?? (presse[name as keyof Style] === true ? FLAG : SPACE)) : undefined;
    if (!/^(b|st)/.test(typeof value) || !pattern?.test(String(value))) {
      throw misuse(`style.${name}`, value, pattern ?? `one of ${Object.keys(presse)}`);
    }
  }
  return { ...presse, ...style };
}

const FLAG = /^(true|false)$/;
const SPACE = /^([ \u00A0\u2009\u202F]?|false)$/;
const PATTERNS: Readonly<Record<string, RegExp>> = {
  insert: /^[;!?:«%€°]*$/,
  quotes: /^((..)+|false)$/,
  hour: /^(14h30|14 h 30|false)$/,
};
