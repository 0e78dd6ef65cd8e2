import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generated, packageFolder } from "../scripts/generate.js";
import { referencedTypes } from "../scripts/reference.js";
import { nodeTable } from "../src/index.js";

const folder = packageFolder(import.meta.url);

test.each(Object.entries(generated(folder)))(
  "%s is what `npm run generate -w @marbre/schema` writes",
  (path, content) => {
    expect(readFileSync(join(folder, path), "utf8")).toBe(content);
  },
);

test("the reference tells of every node", () => {
  expect([...referencedTypes()].sort()).toEqual(Object.keys(nodeTable).sort());
});
