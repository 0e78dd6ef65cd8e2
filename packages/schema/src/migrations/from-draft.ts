/** What a step needs to know of a value. */
type Plain = Record<string, unknown>;

/**
 * Version 0.9, the draft before 1.0, to 1.0:
 *
 * - `quote` had no marks in its text; they are written out, « and » with no-break spaces.
 * - `code` named its language `language`; it is `lang`, as in mdast.
 * - Entries of `meta.sources` had a `uri`; it is `url`.
 */
export const fromDraft = (document: Plain): Plain => {
  const { meta, ...article } = document;
  const { sources, ...rest } = (meta ?? {}) as Plain;
  return {
    ...upgraded(article, 0),
    schemaVersion: "1.0",
    meta: {
      ...rest,
      ...(Array.isArray(sources) && { sources: sources.map((source) => renamed(source, "uri", "url")) }),
    },
  };
};

/** Deeper trees are left as they are; validation refuses them. */
const DEEPEST = 64;

const upgraded = (node: Plain, depth: number): Plain => {
  if (depth > DEEPEST || node === null || typeof node !== "object") {
    return node;
  }
  const own = node.type === "code" ? renamed(node, "language", "lang") : node;
  if (!Array.isArray(own.children)) {
    return own;
  }
  const children = (own.children as Plain[]).map((child) => upgraded(child, depth + 1));
  return { ...own, children: own.type === "quote" ? withMarks(children, own.part) : children };
};

const withMarks = (children: Plain[], part: unknown): Plain[] => [
  ...(part === undefined || part === "start" ? [{ type: "text", value: "«\u00a0" }] : []),
  ...children,
  ...(part === undefined || part === "end" ? [{ type: "text", value: "\u00a0»" }] : []),
];

const renamed = (value: Plain, from: string, to: string): Plain => {
  const { [from]: moved, ...rest } = value;
  return moved === undefined ? value : { ...rest, [to]: moved };
};
