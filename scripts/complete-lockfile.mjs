/**
 * Adds the platform packages a lockfile leaves out, so that `npm ci` accepts it on every machine.
 *
 *     node scripts/complete-lockfile.mjs [package-lock.json]
 *
 * npm drops an optional dependency its registry does not carry and then refuses its own lockfile. Every exact optional
 * version without an entry gets one; `os` and `cpu` are read from the package's name, so npm skips it elsewhere.
 */
import { readFileSync, writeFileSync } from "node:fs";

const file = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
const packages = lock.packages;
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = { 64: "x64", x64: "x64", arm64: "arm64", arm: "arm", ia32: "ia32" };

const entryAbove = (path, name) => {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")))) {
    if (packages[`${base && `${base}/`}node_modules/${name}`]) return true;
    if (!base) return false;
  }
};

let added = 0;
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (entryAbove(path, name) || !/^\d/.test(version)) continue;
    const words = name.replace("windows", "win32").split(/[/-]/);
    const system = systems.find((each) => words.includes(each));
    if (!system) continue;
    const processor = words[words.indexOf(system) + 1] ?? "";
    packages[`node_modules/${name}`] = {
      version,
      cpu: [processors[processor] ?? processor],
      ...(dev && { dev }),
      ...(words.at(-1) === "musl" && { libc: ["musl"] }),
      optional: true,
      os: [system],
    };
    added++;
  }
}
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to ${file}`);
