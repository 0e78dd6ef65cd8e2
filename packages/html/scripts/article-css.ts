/** Writes src/article-css.ts from article.css: `UPDATE=1 npx vitest run packages/html/test/article-css.test.ts`. */
export function toModule(css: string): string {
  const quoted = `'${minify(css).replace(/[\\']/g, "\\$&")}'`;
  return `/** The style sheet of articles without comments and indents: \`article.css\` as one string (scripts/article-css.ts writes it). */
export const articleCss =
  ${quoted};
`;
}

/** Takes comments, indents and needless blanks out of a style sheet that has no strings with braces in them. */
export function minify(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
}
