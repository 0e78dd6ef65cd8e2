import { expect, test } from "vitest";
import { relativePath } from "./relative-path.js";

test.each([
  ["/index.html", "/index.html", "./index.html"],
  ["/index.html", "/a/b.html", "./a/b.html"],
  ["/a/b.html", "/index.html", "../index.html"],
  ["/a/b.html", "/a/c.html", "./c.html"],
  ["/a/b/c.html", "/a/d/e.html", "../d/e.html"],
  ["/a/b.html", "/a/b/c.html", "./b/c.html"],
  ["/a.html", "/été & hiver?.png", "./%C3%A9t%C3%A9%20%26%20hiver%3F.png"],
])("from %s to %s: %s", (from, to, way) => {
  expect(relativePath(from, to)).toBe(way);
  expect(decodeURIComponent(new URL(way, `https://example.org${from}`).pathname)).toBe(to);
});
