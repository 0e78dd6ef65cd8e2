/** The article in a JSON text: an object whose `type` is `article`; undefined for every other text. */
export function articleOf(text: string): object | undefined {
  if (!/^\uFEFF?\s{0,1000}\{/.test(text) || !text.includes('"article"')) return undefined;
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return isArticleLike(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value says of itself that it is an article; looks at `type` and `children` only. */
export function isArticleLike(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "article" &&
    "children" in value &&
    Array.isArray(value.children)
  );
}
