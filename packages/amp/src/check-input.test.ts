import { article } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { isAmpReady, toAmp } from "./index.js";

const simple = article({
  meta: { lang: "fr", canonicalUrl: "https://a.example/bac" },
  header: { headline: "Le bac" },
  body: ["Il repart."],
});

describe.each(Object.entries({ toAmp, isAmpReady }))("%s", (_, call) => {
  test.each([undefined, null, 42, "Le bac", {}, { type: "paragraph", children: [] }, { type: "article" }])(
    "%j is no article",
    (value) => {
      expect(() => call(value as never)).toThrow(TypeError);
      expect(() => call(value as never)).toThrow(/^article: received .*, expected an article tree/);
    },
  );

  test.each([
    [null, "options: received null, expected an object"],
    ["page", 'options: received "page", expected an object'],
    [{ slots: 4 }, "slots: received 4, expected an object"],
    [{ handlers: 4 }, "handlers: received 4, expected an object"],
    [{ resolveImage: 4 }, "resolveImage: received 4, expected a function"],
    [{ headingBase: 9 }, "headingBase: received 9, expected a whole number from 1 to 6"],
    [{ resolveUrl: 4 }, "resolveUrl: received 4, expected a function"],
    [{ onProblem: {} }, "onProblem: received [object Object], expected a function"],
    [
      { severities: { "amp-canonical-missing": "loud" } },
      'severities: `amp-canonical-missing` is loud, expected "error", "warning", "info" or "off"',
    ],
  ])("%j is refused as options", (options, message) => {
    expect(() => call(simple, options as never)).toThrow(new TypeError(message));
  });

  test("an article with its address is taken", () => {
    expect(() => call(simple)).not.toThrow();
  });
});
