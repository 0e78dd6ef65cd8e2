import { articleArbitrary } from "@marbre/fixtures";
import fc from "fast-check";
import { HtmlValidate } from "html-validate/node";
import { expect, test } from "vitest";
import { toHtmlPage } from "../src/index.js";

const judge = new HtmlValidate({ extends: ["html-validate:standard"] });

/** What html-validate’s `standard` finds wrong with a document. */
async function faults(html: string): Promise<string[]> {
  const { results } = await judge.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

test("pages of generated articles are valid HTML", async () => {
  await fc.assert(
    fc.asyncProperty(articleArbitrary(), async (article) => {
      const page = toHtmlPage(article, {
        site: { name: "Le Courrier", url: "https://courrier.example/" },
        tableOfContents: true,
        embedHtml: true,
      });
      expect(await faults(page)).toEqual([]);
    }),
    { numRuns: Number(process.env.FUZZ ?? 12) },
  );
});
