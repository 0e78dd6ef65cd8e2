import { articleCss } from "@marbre/html";
import { describe, expect, test } from "vitest";
import { STYLESHEET_LIMIT, stylesheet } from "./stylesheet.js";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe("the stylesheet", () => {
  test("is the full page's and AMP's own, far under AMP's limit", () => {
    const sheet = stylesheet();
    expect(sheet).toContain(articleCss);
    expect(bytes(sheet)).toBeLessThan(STYLESHEET_LIMIT / 2);
  });

  test("holds nothing that AMP refuses", () => {
    expect(stylesheet()).not.toMatch(/!important|@(?:import|charset|layer|container|namespace)|i-amphtml|<!--|-->/);
  });

  test("takes the caller's rules, up to the limit", () => {
    expect(stylesheet("p{color:red}")).toMatch(/p\{color:red\}<\/style>$/);
    const room = STYLESHEET_LIMIT - bytes(stylesheet()) + bytes("<style amp-custom></style>");
    expect(() => stylesheet("é".repeat(room / 2 - 1))).not.toThrow();
    expect(() => stylesheet("é".repeat(room / 2 + 1))).toThrow(RangeError);
  });

  test("can be the caller's alone", () => {
    expect(stylesheet("p{color:red}", false)).not.toContain(articleCss);
  });

  test("prefixes classes like the page's elements", () => {
    expect(stylesheet("", true, "m-")).toContain(".m-amp-frame{");
  });

  test("refuses rules that end it", () => {
    expect(() => stylesheet("</STYLE><script>")).toThrow(TypeError);
  });
});
