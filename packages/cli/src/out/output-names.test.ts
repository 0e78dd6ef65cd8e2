import { join } from "node:path";
import { expect, test } from "vitest";
import { outputNames } from "./output-names.js";

test.each<[string, string[], string[]]>([
  ["one file", ["/a/b/c.txt"], ["c.html"]],
  ["one folder", ["/a/b.txt", "/a/c.md"], ["b.html", "c.html"]],
  ["folders below the one they share", ["/a/b.txt", "/a/c/b.txt"], ["b.html", "c/b.html"]],
  ["folders that share nothing", ["/a/x.txt", "/b/x.txt"], ["a/x.html", "b/x.html"]],
  ["names that would meet", ["/a/x.txt", "/a/x.md", "/a/X.txt"], ["x.html", "x.md.html", "X.txt.html"]],
  ["a name without an extension", ["/a/x"], ["x.html"]],
  ["the same file twice", ["/a/x.txt", "/a/x.txt", "/a/x.txt"], ["x.html", "x.txt.html", "x.txt-2.html"]],
])("%s", (_, paths, names) => {
  expect(
    outputNames(
      paths.map((path) => ({ path })),
      ".html",
    ),
  ).toEqual(names.map((name) => join(name)));
});

test("standard input is called stdin", () => expect(outputNames([{}], ".json")).toEqual(["stdin.json"]));
