import fc from "fast-check";
import { expect, test } from "vitest";
import { absoluteLink, absoluteUrl } from "./absolute-url.js";

const BASE = "https://exemple.fr/monde/article.html";

test.each([
  ["https://exemple.fr/a?b=1&c=2#d", "https://exemple.fr/a?b=1&c=2#d"],
  ["/photo.jpg", "https://exemple.fr/photo.jpg"],
  ["photo été.jpg", "https://exemple.fr/monde/photo%20%C3%A9t%C3%A9.jpg"],
  ["//cdn.exemple.fr/a.png", "https://cdn.exemple.fr/a.png"],
  ["https://é.fr/", "https://xn--9ca.fr/"],
  ["https://exemple.fr/#xtor=RSS-3-[lestitres]", "https://exemple.fr/#xtor=RSS-3-%5Blestitres%5D"],
])("%s is %s", (url, expected) => {
  expect(absoluteUrl(url, BASE)).toBe(expected);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "java\nscript:alert(1)",
  "ftp://exemple.fr/",
  "http://[",
  "",
  undefined,
  "mailto:a@exemple.fr",
])("%j is no address", (url) => {
  expect(absoluteUrl(url, BASE)).toBeUndefined();
});

test("a relative URL without a base is no address", () => {
  expect(absoluteUrl("/photo.jpg")).toBeUndefined();
});

test("a link may be a mail address or a telephone number", () => {
  expect([absoluteLink("mailto:a@exemple.fr"), absoluteLink("tel:+33100000000"), absoluteLink("javascript:1")]).toEqual(
    ["mailto:a@exemple.fr", "tel:+33100000000", undefined],
  );
});

const piece = fc.constantFrom(
  ..."/?#@:.%&=+,;'!~[|-_",
  "a",
  "1",
  "é",
  "www",
  "exemple.fr",
  "0x7f",
  "xn--9ca",
  "..",
  "%2e",
  "index.html",
  " ",
);

test("an address that is not parsed is one that comes out as it went in", () => {
  fc.assert(
    fc.property(fc.constantFrom("http", "https"), fc.array(piece, { maxLength: 10 }), (scheme, pieces) => {
      const url = `${scheme}://${pieces.join("")}`;
      if (absoluteUrl(url) === url) expect(new URL(url).href).toBe(url);
    }),
    { numRuns: 5000 },
  );
});
