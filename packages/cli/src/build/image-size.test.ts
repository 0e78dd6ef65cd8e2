import { expect, test } from "vitest";
import { imageSize } from "./image-size.js";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));

test.each<[string, Uint8Array, { width: number; height: number }]>([
  ["PNG", bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 3, 32, 0, 0, 2, 88]), { width: 800, height: 600 }],
  ["GIF", bytes("GIF89a", [0x20, 0x03, 0x58, 0x02]), { width: 800, height: 600 }],
  [
    "JPEG, after another segment",
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 2, 88, 3, 32]),
    { width: 800, height: 600 },
  ],
  [
    "WebP, lossy",
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8 ", [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x20, 0x03, 0x58, 0x02]),
    { width: 800, height: 600 },
  ],
  [
    "WebP, extended",
    bytes("RIFF", [0, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]),
    { width: 800, height: 600 },
  ],
  ["SVG by its size", bytes('<?xml version="1.0"?><svg width="800px" height="600">'), { width: 800, height: 600 }],
  ["SVG by its view box", bytes('<svg viewBox="0 0 800 600">'), { width: 800, height: 600 }],
])("%s", (_, file, size) => expect(imageSize(file)).toEqual(size));

test.each<[string, Uint8Array]>([
  ["nothing", bytes()],
  ["text", bytes("Un titre")],
  ["a PNG cut short", bytes("\x89PNG\r\n\x1a\n")],
  ["a JPEG without a frame", bytes([0xff, 0xd8, 0xff, 0xd9])],
  ["an SVG without a size", bytes("<svg>")],
  ["a picture of no width", bytes("GIF89a", [0, 0, 0x58, 0x02])],
])("%s has no size", (_, file) => expect(imageSize(file)).toBeUndefined());
