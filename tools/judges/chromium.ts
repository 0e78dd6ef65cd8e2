import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "./browser.js";

const require = createRequire(import.meta.url);

/**
 * Starts the machine's Chromium, headless, through playwright-core. The caller closes it.
 *
 * Throws when no Chromium is found (see `chromiumPath`).
 */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = require("playwright-core") as { chromium: { launch(options: object): Promise<Browser> } };
  return chromium.launch({ executablePath: chromiumPath(), headless: true });
}

/** Path of the Chromium to use: `CHROMIUM_PATH`, else the first of Debian's and Google's names on the `PATH`. */
export function chromiumPath(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  }
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // not this name
    }
  }
  throw new Error("Chromium is missing: install Debian's package `chromium` or set CHROMIUM_PATH.");
}
