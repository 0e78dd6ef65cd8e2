import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(folder));
let project = "";

/** An empty project in which the built package is installed. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "marbre-schema-"));
  const installed = join(project, "node_modules/@marbre/schema");
  mkdirSync(installed, { recursive: true });
  for (const name of ["dist", "package.json", "article.schema.json", "article.schema.oneof.json"]) {
    cpSync(join(folder, name), join(installed, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules/zod"), join(project, "node_modules/zod"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, code] of workedExample()) {
    writeFileSync(join(project, name), code);
  }
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** The files of the worked example in docs/article-tree.md. */
const workedExample = (): [string, string][] => {
  const page = readFileSync(join(root, "docs/article-tree.md"), "utf8");
  return [...page.matchAll(/```ts file=(\S+)\n(.*?)```/gs)].map(([, name, code]) => [name ?? "", code ?? ""]);
};

describe("the worked example of an extension", () => {
  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("compiles with module %s, resolution %s", (module, moduleResolution) => {
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: "es2022",
      module,
      moduleResolution,
    };
    const compilerOptions = { ...options, lib: ["es2022"], types: [] };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    expect(run(join(root, "node_modules/typescript/bin/tsc"), "-p", project)).toBe("");
  });

  test("validates", async () => {
    const outfile = join(project, "use.mjs");
    await build({ entryPoints: [join(project, "use.ts")], outfile, bundle: true, format: "esm", platform: "node" });
    const { found, right } = await import(outfile);
    expect(found).toEqual({ valid: true, problems: [] });
    const { validateArticle } = await import("../src/validate/index.js");
    expect(validateArticle(right).problems.map(({ code }) => code)).toEqual(["node-unknown"]);
  });
});

/** Runs a script of Node and gives what it says; an empty string when it is content. */
const run = (...words: string[]): string => {
  try {
    return execFileSync(process.execPath, words, { encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
};

describe("sizes, bundled, minified and gzipped", () => {
  const size = async (entry: string, names = "*"): Promise<number> => {
    const contents = names === "*" ? `export * from "${entry}";` : `export { ${names} } from "${entry}";`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      write: false,
    });
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  };

  test.each([
    ["@marbre/schema", "*", 8_000],
    ["@marbre/schema", "paragraph, isParagraph, toText", 1_000],
    ["@marbre/schema/validate", "*", 16_500],
    ["@marbre/schema/zod", "*", 34_000],
    ["@marbre/schema/problems", "*", 6_000],
  ])("%s { %s } weighs %i bytes at most", async (entry, names, limit) => {
    expect(await size(entry, names)).toBeLessThanOrEqual(limit);
  });
});

test("the main entry needs no other package", () => {
  const files = [
    "index.js",
    ...readFileSync(join(folder, "dist/index.js"), "utf8").matchAll(/"\.\/(chunk-\w+\.js)"/g),
  ].map((found) => (typeof found === "string" ? found : (found[1] ?? "")));
  for (const file of files) {
    expect(readFileSync(join(folder, "dist", file), "utf8")).not.toMatch(/from "(?!\.)/);
  }
});
