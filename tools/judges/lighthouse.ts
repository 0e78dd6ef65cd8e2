import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromiumPath } from "./chromium.js";

const run = promisify(execFile);
const command = fileURLToPath(new URL("node_modules/lighthouse/cli/index.js", import.meta.url));

/** Lighthouse's verdict. Scores go from 0 to 1; `failed` lists the audits below 1 in the three categories. */
export interface LighthouseReport {
  scores: { accessibility: number; seo: number; bestPractices: number };
  failed: string[];
}

/** Runs Lighthouse (mobile) on a page, for accessibility, SEO and best practices. About ten seconds a page. */
export async function lighthouse(url: string): Promise<LighthouseReport> {
  const { stdout } = await run(
    process.execPath,
    [
      command,
      url,
      "--quiet",
      "--no-enable-error-reporting",
      "--output=json",
      "--only-categories=accessibility,seo,best-practices",
      "--chrome-flags=--headless=new --no-sandbox",
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  const failed = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ""}`);
  return {
    scores: {
      accessibility: categories.accessibility?.score ?? 0,
      seo: categories.seo?.score ?? 0,
      bestPractices: categories["best-practices"]?.score ?? 0,
    },
    failed,
  };
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}
