import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { problemsPage } from "./problems-page.js";

const PAGE = fileURLToPath(new URL("../docs/problems.md", import.meta.url));

test("docs/problems.md lists every code of every package as it is now", () => {
  const page = problemsPage();
  if (process.env.UPDATE === "1") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
