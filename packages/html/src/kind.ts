/** The class names of something that comes in kinds: `box box-keyPoints` → `box box-key-points`. Kinds of one’s own add `acme-quiz`. */
export function withKind(name: string, kind: unknown): string {
  if (typeof kind !== "string") return name;
  const word = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z\d-]+/g, "-");
  return /^[a-z][a-z\d-]{0,60}$/.test(word) ? `${name} ${name}-${word}` : name;
}
