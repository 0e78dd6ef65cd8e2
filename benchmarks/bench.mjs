import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `npm run bench`: builds the packages, installs the peers once, then runs the suites named (all by default). */
const here = fileURLToPath(new URL(".", import.meta.url));
const npm = (argv, cwd) =>
  execFileSync("npm", argv, { cwd, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });

npm(["run", "build"], fileURLToPath(new URL("..", import.meta.url)));
if (!existsSync(`${here}node_modules/.package-lock.json`)) npm(["ci"], here);
const { status } = spawnSync(process.execPath, ["--expose-gc", `${here}run.mjs`, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
