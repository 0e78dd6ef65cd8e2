/** The class names of something that may ask for room: its own and `display-wide`, `display-left` … for a hint there is. */
export function withDisplay(name: string, display: unknown): string {
  return display === "wide" || display === "full" || display === "left" || display === "right"
    ? `${name} display-${display}`
    : name;
}
