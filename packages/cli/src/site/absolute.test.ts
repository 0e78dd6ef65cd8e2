import { expect, test } from "vitest";
import { absoluteFrom } from "./absolute.js";

const PAGE = "https://journal.example/monde/le-bac.html";

test.each([
  ["images/bac.jpg", "https://journal.example/monde/images/bac.jpg"],
  ["/images/bac.jpg", "https://journal.example/images/bac.jpg"],
  ["//cdn.example/bac.jpg", "https://cdn.example/bac.jpg"],
  ["https://ailleurs.example/a", "https://ailleurs.example/a"],
  ["mailto:a@journal.example", "mailto:a@journal.example"],
  ["#note-1", "#note-1"],
])("%s", (given, expected) => {
  expect(absoluteFrom(PAGE)(given, {} as never)).toBe(expected);
});
