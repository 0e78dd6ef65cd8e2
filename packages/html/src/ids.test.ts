import { describe, expect, test } from "vitest";
import { IdRegistry, safeId } from "./ids.js";

test.each([
  ["chiffres-cles", "chiffres-cles"],
  ["p12", "p12"],
  ["été", "été"],
  ["1-2", "1-2"],
  ["notes", "notes"],
  ["a b\tc", "a-b-c"],
])("%j stays usable: %s", (id, printed) => {
  expect(safeId(id, "marbre-")).toBe(printed);
});

test.each([
  "cookie",
  "body",
  "forms",
  "getElementById",
  "URL",
  "__proto__",
  "onclick",
  "location",
  "name",
  "i-amphtml-x",
  "AMP",
])("%s is prefixed", (id) => {
  expect(safeId(id, "x-")).toBe(`x-${id}`);
});

describe("a register hands each id out once", () => {
  test("numbers what comes again", () => {
    const ids = new IdRegistry("m-");
    expect([ids.made("a"), ids.made("a"), ids.made("a-2"), ids.made("a")]).toEqual([
      "m-a",
      "m-a-2",
      "m-a-2-2",
      "m-a-3",
    ]);
  });

  test("keeps made and given ones apart", () => {
    const ids = new IdRegistry("m-");
    expect([ids.given("m-a"), ids.made("a"), ids.made("b"), ids.given("m-b"), ids.given("m-b")]).toEqual([
      "m-a",
      "m-a-2",
      "m-b",
      "m-b-2",
      "m-b-3",
    ]);
  });
});
