import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("./", import.meta.url);
const stamp = new URL("node_modules/.judges-installed", folder);

/**
 * Installs this folder's dependencies from its lockfile, once: vitest's `globalSetup` of the suites that need judges.
 *
 * Does nothing while the lockfile is the one that was installed last. Throws when npm fails.
 */
export default function install(): void {
  const lockfile = readFileSync(new URL("package-lock.json", folder), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  process.stderr.write("Installing tools/judges …\n");
  rmSync(stamp, { force: true });
  execFileSync("npm", ["ci", "--prefix", fileURLToPath(folder)], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(stamp, lockfile);
}
