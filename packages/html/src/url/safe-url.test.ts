import { describe, expect, test } from "vitest";
import { idOf, inPageUrl } from "./in-page-url.js";
import { safeUrl } from "./safe-url.js";

describe("prints", () => {
  test.each([
    ["https://exemple.fr", "https://exemple.fr"],
    ["http://www.exemple.fr/a/b.html?x=1&y=2#z", "http://www.exemple.fr/a/b.html?x=1&y=2#z"],
    ["HTTPS://EXEMPLE.FR/A", "HTTPS://EXEMPLE.FR/A"],
    ["https://exemple.fr/été 2026", "https://exemple.fr/été%202026"],
    ["https://exemple.fr/100%", "https://exemple.fr/100%25"],
    ["https://exemple.fr/a[1]{2}|\\^`", "https://exemple.fr/a%5B1%5D%7B2%7D%7C%5C%5E%60"],
    ["https://exemple.fr/#a#b", "https://exemple.fr/#a%23b"],
    ["https://exemple.fr/?a=1&amp;b=2", "https://exemple.fr/?a=1&amp;b=2"],
    ["  https://exemple.fr/ ", "https://exemple.fr/"],
    ["https://[2001:db8::1]/", "https://[2001:db8::1]/"],
    ["https://exemple.fr:8080/a:b", "https://exemple.fr:8080/a:b"],
    ["https://été.fr/", "https://été.fr/"],
    ["mailto:redaction@exemple.fr?subject=Bonjour monsieur", "mailto:redaction@exemple.fr?subject=Bonjour%20monsieur"],
    ["tel:+33 1 23 45", "tel:+33%201%2023%2045"],
    ["/a/b", "/a/b"],
    ["a/b:c", "a/b:c"],
    ["../a?x=1:2", "../a?x=1:2"],
    ["?page=2", "?page=2"],
    ["#notes", "#notes"],
    ["//cdn.exemple.fr/a.jpg", "//cdn.exemple.fr/a.jpg"],
    ["\uD800a", "%EF%BF%BDa"],
  ])("%j as %j", (url, printed) => {
    expect(safeUrl(url)).toBe(printed);
  });
});

describe("refuses", () => {
  test.each([
    "",
    "   ",
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0000javascript:alert(1)",
    "\u00A0javascript:alert(1)",
    "java\u00ADscript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&#x3a;alert(1)",
    "&#0000106avascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "ftp://exemple.fr/",
    "file:///etc/passwd",
    "page:1",
    "http:exemple.fr",
    "https:///exemple.fr",
    "https://exemple.fr:99999/",
    "https://exa mple.fr/",
    "https://%zz/",
    "mailto:",
    "https://exemple.fr/\u202Egpj.exe",
    "https://exemple.fr/\u0007",
  ])("%j", (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  test.each([undefined, null, 1, {}, []])("%j, which is no string", (value) => {
    expect(safeUrl(value as unknown as string)).toBeUndefined();
  });

  test.each(["mailto:a@exemple.fr", "tel:+33123456789"])("%s for a medium", (url) => {
    expect(safeUrl(url, "media")).toBeUndefined();
  });
});

test("a refused URL costs linear time", () => {
  const start = performance.now();
  for (const part of [" ", "&#", "a", "%", "[", "&amp;", "a-", "a.", "\u00A0"]) safeUrl(`${part.repeat(100_000)}\n`);
  for (const part of ["a.", "a-", "-a", "&#106;"]) safeUrl(`https://${part.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ["été", "#été", "été"],
  ['a"b', "#a%22b", 'a"b'],
  ["100%", "#100%25", "100%"],
])("the in-page URL of %j is %s", (id, url, back) => {
  expect([inPageUrl(id), idOf(inPageUrl(id))]).toEqual([url, back]);
});
