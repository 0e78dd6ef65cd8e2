const CODES = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  grey: 90,
} as const;

/** A colour or weight a terminal shows. */
export type Colour = keyof typeof CODES;

/** Paints text for a terminal, or leaves it alone. */
export type Paint = (colour: Colour, text: string) => string;

/** Returns the {@link Paint} that colours when `enabled`. */
export function painter(enabled: boolean): Paint {
  return enabled ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
}
