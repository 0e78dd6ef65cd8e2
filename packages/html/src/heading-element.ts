const ELEMENTS = ["h1", "h1", "h2", "h3", "h4", "h5", "h6"];

/** The heading element of a level, 1 to 6. */
export function headingElement(level: number): string {
  return ELEMENTS[level] ?? "h6";
}
