import { article, image } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { jsonLd, toHast, toHtml, toHtmlPage, typeset } from "../src/index.js";

const simple = article({ meta: { lang: "fr" }, header: { headline: "Le bac" }, body: ["Il repart."] });
const pictured = article({
  meta: { lang: "fr" },
  header: { headline: "Le bac" },
  body: [image({ url: "https://a.example/bac.jpg", alt: "" })] as never,
});
const converters = { toHtml, toHtmlPage, toHast, jsonLd } as const;

describe.each(Object.entries({ ...converters, typeset }))("%s", (_, convert) => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [42, "42"],
    ["Le bac", "Le bac"],
    [{}, "a node of type undefined"],
    [{ type: "paragraph", children: [] }, 'a node of type "paragraph"'],
    [{ type: "article" }, 'a node of type "article"'],
  ])("%j is no article", (value, shown) => {
    expect(() => convert(value as never)).toThrow(
      new TypeError(`article: received ${shown}, expected an article tree ({ type: "article", meta, children })`),
    );
  });

  test.each([
    [null, "null"],
    [4, "4"],
    ["presse", '"presse"'],
    [[], "an array"],
  ])("%j is no options object", (options, shown) => {
    expect(() => convert(simple, options as never)).toThrow(
      new TypeError(`options: received ${shown}, expected an object`),
    );
  });

  test("articles without options are converted", () => {
    expect(() => convert(simple)).not.toThrow();
    expect(() => convert(simple, {})).not.toThrow();
  });
});

describe.each(Object.entries(converters))("%s", (_, convert) => {
  test.each([
    [{ handlers: 4 }, "handlers: received 4, expected an object"],
    [{ handlers: null }, "handlers: received null, expected an object"],
    [{ labels: "fr" }, 'labels: received "fr", expected an object'],
    [{ resolveUrl: 4 }, "resolveUrl: received 4, expected a function"],
    [{ resolveImage: {} }, "resolveImage: received [object Object], expected a function"],
    [{ onProblem: "log" }, "onProblem: received log, expected a function"],
    [{ severities: "off" }, 'severities: received "off", expected an object'],
    [
      { severities: { "image-without-credit": "nope" } },
      'severities: `image-without-credit` is nope, expected "error", "warning", "info" or "off"',
    ],
    [{ extensions: {} }, "extensions: received [object Object], expected what defineExtension made, in an array"],
  ])("%j is refused", (options, message) => {
    expect(() => convert(simple, options as never)).toThrow(new TypeError(message));
  });

  test("fields that are undefined are absent", () => {
    const absent = { handlers: undefined, severities: undefined, resolveUrl: undefined, extensions: undefined };
    expect(() => convert(simple, absent)).not.toThrow();
    expect(() => convert(simple, { severities: { "url-refused": "off", "never-heard-of": "info" } })).not.toThrow();
  });
});

test("an address is no answer of resolveImage", () => {
  const resolveImage = () => "https://a.example/b.jpg";
  expect(() => toHtml(pictured, { resolveImage: resolveImage as never })).toThrow(
    new TypeError('resolveImage: returned "https://a.example/b.jpg", expected { url?, width?, … } or undefined'),
  );
  expect(() => toHtml(pictured, { resolveImage: () => undefined })).not.toThrow();
});

describe("the address of the style sheet", () => {
  test.each(["/article.css", "https://a.example/article.css?v=2", "article.css"])("%s is printed", (href) => {
    expect(toHtmlPage(simple, { styles: { href } })).toContain(`<link rel="stylesheet" href="${href}">`);
  });

  test.each(["javascript:alert(1)", "java\nscript:alert(1)", "data:text/css,a", "mailto:a@b.fr", "ftp://a/b.css"])(
    "%j is refused and reported",
    (href) => {
      const codes: string[] = [];
      const page = toHtmlPage(simple, { styles: { href }, onProblem: ({ code }) => codes.push(code) });
      expect(page).not.toContain("stylesheet");
      expect(codes).toEqual(["url-refused"]);
    },
  );
});
