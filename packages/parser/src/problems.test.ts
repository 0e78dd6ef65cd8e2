import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "@marbre/schema";
import { expect, describe as suite, test } from "vitest";
import { parse } from "./index.js";
import type { ParseOptions } from "./options.js";
import { describe, problemCatalogue } from "./problems.js";
import { fromWordpress } from "./wordpress/index.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/problems/", import.meta.url));
const FORMATS = {
  "source.txt": "text",
  "source.md": "markdown",
  "source.html": "html",
  "source.xml": "wordpress",
} as const;

/** One problem as `problems.txt` shows it: place, severity, code, then the English and the French message. */
function shown(problem: Problem): string {
  const place = problem.place as { start: { line: number; column: number } } | undefined;
  const at = place === undefined ? "-" : `${place.start.line}:${place.start.column}`;
  return `${at} ${problem.severity} ${problem.code}\n  en ${problem.message}\n  fr ${describe(problem, "fr")}\n`;
}

function problemsOf(code: string): Problem[] {
  const folder = join(FOLDER, code);
  const name = (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).find((file) => existsSync(join(folder, file)));
  if (name === undefined) throw new Error(`fixtures/problems/${code} has no source`);
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const options: ParseOptions = existsSync(join(folder, "options.json"))
    ? JSON.parse(readFileSync(join(folder, "options.json"), "utf8"))
    : {};
  const format = FORMATS[name];
  if (format === "wordpress") return fromWordpress(bytes).flatMap(({ problems }) => problems);
  return parse(bytes, { format, ...options }).problems;
}

suite("the smallest source that raises each problem", () => {
  const codes = readdirSync(FOLDER).sort();

  test("every code has one", () => {
    expect(codes).toEqual(Object.keys(problemCatalogue).sort());
  });

  test.each(codes)("%s", (code) => {
    const problems = problemsOf(code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const text = problems.map(shown).join("");
    const file = join(FOLDER, code, "problems.txt");
    if (process.env.UPDATE === "1") writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });
});

suite("messages", () => {
  test.each(Object.keys(problemCatalogue))(
    "%s: kebab case, ends as a sentence, leaves no argument unfilled",
    (code) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    },
  );

  test("a problem of another package keeps its message", () => {
    expect(describe({ code: "of-another", severity: "info", message: "As it was." }, "fr")).toBe("As it was.");
  });
});
