import { expect, test } from "vitest";
import { lighthouse, type Served, serve } from "../tools/judges/index.js";
import { fixtureArticles } from "./support/articles.js";
import { htmlPage } from "./support/pages.js";

test("Lighthouse gives a whole article 100 for accessibility, best practices and SEO", async () => {
  const [longest] = fixtureArticles()
    .filter(({ name }) => name.startsWith("fixtures/articles"))
    .sort((left, right) => JSON.stringify(right.article).length - JSON.stringify(left.article).length);
  const files: Record<string, Served> = {
    "/robots.txt": { body: "User-agent: *\nAllow: /\n", type: "text/plain" },
    "/favicon.svg": {
      body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6H1z"/></svg>',
      type: "image/svg+xml",
    },
  };
  const server = await serve(files);
  const head = [{ name: "link", attributes: { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" } }] as const;
  const page = htmlPage(longest!.article, {
    canonicalUrl: `${server.origin}/article`,
    ampUrl: `${server.origin}/article.amp.html`,
    head,
  });
  files["/article"] = { body: page };
  try {
    expect(await lighthouse(`${server.origin}/article`)).toEqual({
      scores: { accessibility: 1, bestPractices: 1, seo: 1 },
      failed: [],
    });
  } finally {
    await server.close();
  }
});
