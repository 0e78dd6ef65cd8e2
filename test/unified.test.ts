import { marbreToHast } from "@marbre/html/unified";
import { marbreParse } from "@marbre/parser/unified";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";

const COPY = `# Le bac reprend son service

Le bac de **Basse-Indre** traverse de nouveau la Loire. [Le détail](https://example.org/bac).
`;

test("hast comes out of it, safe and printable", async () => {
  const file = await unified()
    .use(marbreParse, { format: "markdown" })
    .use(marbreToHast)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .process(COPY);
  expect(String(file)).toContain("<strong>Basse-Indre</strong>");
  expect(String(file)).toContain('<a href="https://example.org/bac"');
});
