import * as amp from "@marbre/amp";
import * as html from "@marbre/html";
import * as parser from "@marbre/parser";
import * as rss from "@marbre/rss";
import type { ProblemArguments, ProblemCatalogue, ProblemText } from "@marbre/schema";
import * as schema from "@marbre/schema/validate";

/** Every package that reports problems, in the order of the way of an article. */
const PACKAGES: readonly (readonly [name: string, when: string, catalogue: ProblemCatalogue])[] = [
  ["@marbre/parser", "reading copy", parser.problemCatalogue],
  ["@marbre/schema", "validating an article", schema.problemCatalogue],
  ["@marbre/html", "printing HTML", html.problemCatalogue],
  ["@marbre/amp", "printing AMP", amp.problemCatalogue],
  ["@marbre/rss", "writing feeds and sitemaps", rss.problemCatalogue],
];

/** The page `docs/problems.md`: every code with its severity and both messages, arguments in braces. */
export function problemsPage(): string {
  const parts = [
    "# Problems",
    'What a writer wrote never throws: it is reported, and the article is still built. A problem is `{ code, severity, message, place?, path?, file?, args? }`; `describe(problem, "fr")` gives its French text. Codes are permanent; severities can be configured by code. The smallest source that raises each problem of the parser is a folder of `fixtures/problems/`.',
    "This page is made of the packages' catalogues by `UPDATE=1 npx vitest run test/problems-page.test.ts`.",
  ];
  for (const [name, when, catalogue] of PACKAGES) {
    parts.push(`## \`${name}\`: ${when}`);
    for (const code of Object.keys(catalogue).sort()) {
      const entry = catalogue[code] as ProblemCatalogue[string];
      const lines = [`### ${code}`, "", `*${entry.severity}*`, "", `- ${shown(entry.en)}`, `- ${shown(entry.fr)}`];
      if (entry.why !== undefined) lines.push("", entry.why);
      parts.push(lines.join("\n"));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

/** A message with its arguments' names in braces. */
function shown(text: ProblemText): string {
  if (typeof text === "string") return text;
  const named = new Proxy({} as ProblemArguments, { get: (_target, name) => `{${String(name)}}`, has: () => true });
  try {
    return text(named);
  } catch {
    return text(new Proxy({} as ProblemArguments, { get: (_target, name) => [`{${String(name)}}`], has: () => true }));
  }
}
