/**
 * Packs every package, installs the tarballs into an empty project and uses them there as a stranger would:
 * every entry is imported by Node and by TypeScript (strict, NodeNext and Bundler), and the command runs.
 *
 *     npm run build && npm run check:packed
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "marbre-packed-"));
const run = (command, argv, cwd = project) =>
  execFileSync(command, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** What a stranger's first lines are; they compile only when the types are there and fit together. */
const USE = `
import { toHtml } from "@marbre/html";
import { parse } from "@marbre/parser/text";
import type { Article, Problem } from "@marbre/schema";
const { article, problems }: { article: Article; problems: Problem[] } = parse("Un titre");
export const html: string = toHtml(article, { onProblem: (problem) => problems.push(problem) });
`;

try {
  const packages = readdirSync(join(root, "packages")).map((name) => packed(join(root, "packages", name)));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages.map(({ tarball }) => tarball)]);

  const entries = packages.flatMap(({ manifest }) => entriesOf(manifest));
  const imports = entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)};`);
  const names = entries.map((_, index) => `entry${index}`).join(", ");
  writeFileSync(
    join(project, "use.mjs"),
    `${imports.join("\n")}\nfor (const entry of [${names}]) if (typeof entry !== "object") throw entry;\n`,
  );
  run(process.execPath, ["use.mjs"]);

  mkdirSync(join(project, "src"));
  writeFileSync(
    join(project, "src", "use.ts"),
    `${imports.join("\n")}\n${USE}\nexport const entries: object[] = [${names}];\n`,
  );
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  for (const [module, moduleResolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023", "dom"],
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
    run(process.execPath, [tsc, "-p", project]);
    console.log(`${entries.length} entries compile with moduleResolution ${moduleResolution}`);
  }

  writeFileSync(
    join(project, "copy.txt"),
    "Société\n\nLe marché rouvre\n\nAprès dix ans de travaux, les halles accueillent de nouveau.\n",
  );
  const html = run("npx", ["--no-install", "marbre", "render", "--to", "html", "copy.txt"]);
  if (!html.includes("<h1")) throw new Error(`the packed command printed ${html}`);
  console.log(
    `${packages.length} packages installed from their tarballs; marbre ${run("npx", ["--no-install", "marbre", "--version"]).trim()} runs`,
  );
} finally {
  rmSync(project, { recursive: true, force: true });
}

function packed(folder) {
  const [{ filename, files }] = JSON.parse(
    run("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", project], folder),
  );
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const stray = files.filter(({ path }) => /\.test\.|(^|\/)(\.turbo|coverage|node_modules)\//.test(path));
  if (stray.length > 0) throw new Error(`${manifest.name} would publish ${stray.map(({ path }) => path).join(", ")}`);
  return { manifest, tarball: join(project, filename) };
}

/** Names of the entries that hold code. */
function entriesOf({ name, exports }) {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([entry]) => name + entry.slice(1));
}
