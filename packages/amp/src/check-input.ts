import type { AmpOptions } from "./options.js";

/** Throws a `TypeError` for a value that is no article and options that are no object; single options are checked where they are used. */
export function checkInput(article: unknown, options: AmpOptions): void {
  const { type, children } = (article ?? {}) as { type?: unknown; children?: unknown };
  if (type !== "article" || !Array.isArray(children)) {
    const received =
      typeof article === "object" && article !== null ? `a node of type ${String(type)}` : String(article);
    throw new TypeError(
      `article: received ${received}, expected an article tree ({ type: "article", meta, children })`,
    );
  }
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`options: received ${String(options)}, expected an object`);
  }
  const { slots, handlers, resolveUrl, onProblem } = options;
  for (const [name, value] of Object.entries({ slots, handlers })) {
    if (value !== undefined && (typeof value !== "object" || value === null)) {
      throw new TypeError(`${name}: received ${String(value)}, expected an object`);
    }
  }
  for (const [name, value] of Object.entries({ resolveUrl, onProblem })) {
    if (value !== undefined && typeof value !== "function") {
      throw new TypeError(`${name}: received ${String(value)}, expected a function`);
    }
  }
}
