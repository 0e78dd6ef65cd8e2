import { existsSync, readFileSync } from "node:fs";
import type { Page } from "./browser.js";

/** One accessibility violation. `targets` are CSS selectors of the elements concerned. */
export interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  targets: string[];
}

const url = new URL("node_modules/axe-core/axe.min.js", import.meta.url);
let source: string | undefined;

/**
 * Runs every axe rule, best practices included, on what the page shows now, and returns the violations.
 *
 * An AMP page whose scripts are not loaded stays hidden and looks faultless: call `revealAmp` first.
 */
export async function axe(page: Page): Promise<AxeViolation[]> {
  if (!existsSync(url)) throw new Error("axe-core is missing: run `npm ci --prefix tools/judges`.");
  source ??= readFileSync(url, "utf8");
  await page.evaluate(source);
  const violations = await page.evaluate<AxeResult[]>("axe.run(document).then((results) => results.violations)");
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    targets: nodes.map(({ target }) => target.join(" ")),
  }));
}

/** Shows an AMP page whose boilerplate keeps it hidden because the AMP scripts cannot be loaded. */
export async function revealAmp(page: Page): Promise<void> {
  await page.addStyleTag({ content: "body{animation:none!important;visibility:visible!important}" });
}

interface AxeResult {
  id: string;
  impact: string;
  help: string;
  nodes: { target: string[] }[];
}
