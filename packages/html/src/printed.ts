/** A field as text: strings as they are, numbers in digits, anything else as nothing. */
export function printed(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
