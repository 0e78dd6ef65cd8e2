import { expect, test } from "vitest";
import { parse } from "../index.js";

const PROSE =
  "Le bac traverse de nouveau le fleuve depuis lundi matin, après six mois de travaux et deux reports dus à la crue.";

const COPY = {
  text: (url: string) => `Le bac reprend\n\n${PROSE}\n\n${url}\n\n${PROSE}`,
  markdown: (url: string) => `# Le bac reprend\n\n${PROSE}\n\n${url}\n\n${PROSE}`,
  html: (url: string) => `<h1>Le bac reprend</h1><p>${PROSE}</p><p>${url}</p><p>${PROSE}</p>`,
} as const;

test.each([
  ["https://www.youtube.com/watch?v=abc123", "youtube"],
  ["https://youtu.be/abc123", "youtube"],
  ["https://x.com/compagnie/status/123", "x"],
  ["https://www.instagram.com/p/abc/", "instagram"],
])("%s alone in a block is what it shows, in every format", (url, provider) => {
  for (const format of ["text", "markdown", "html"] as const) {
    const { article } = parse(COPY[format](url), { format });
    const found = article.children.flatMap(({ children }) => children as { type: string }[]);
    expect(found.filter(({ type }) => type === "embed")).toMatchObject([{ provider, url }]);
  }
});

test.each(["https://www.facebook.com/compagnie", "https://bac.example/horaires", "youtube.com"])(
  "%s is text",
  (url) => {
    expect(JSON.stringify(parse(COPY.text(url)).article)).not.toContain('"embed"');
  },
);
