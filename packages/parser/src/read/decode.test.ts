import { describe, expect, test } from "vitest";
import { decode } from "./decode.js";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("bytes become text", () => {
  test("UTF-8, its BOM kept", () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toEqual({ text: "\ufeffé", encoding: "utf-8" });
  });

  test("UTF-16 by its byte order mark", () => {
    expect(decode(bytes(0xff, 0xfe, 0xe9, 0x00))).toEqual({ text: "\ufeffé", encoding: "utf-16le" });
    expect(decode(bytes(0xfe, 0xff, 0x00, 0xe9))).toEqual({ text: "\ufeffé", encoding: "utf-16be" });
  });

  test("anything else is Windows-1252, and where it showed", () => {
    expect(decode(bytes(0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x85, 0x20, 0x9c, 0x75, 0x66, 0x20, 0x80))).toEqual({
      text: "l’été … œuf €",
      encoding: "windows-1252",
      at: 1,
    });
  });

  test.each([
    ["an overlong form", [0x61, 0xc0, 0xaf], 1],
    ["a surrogate", [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ["a cut sequence", [0xc3, 0xa9, 0xe2, 0x82], 2],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0],
  ])("%s is no UTF-8", (_, values, at) => {
    expect(decode(bytes(...values))).toMatchObject({ encoding: "windows-1252", at });
  });

  test("no bytes, no text", () => {
    expect(decode(bytes())).toEqual({ text: "", encoding: "utf-8" });
  });
});
