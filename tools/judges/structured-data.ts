import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as TypeScript from "typescript";

/**
 * Type-checks JSON-LD objects against schema.org's vocabulary as schema-dts states it, all in one run.
 *
 * Returns one line a fault: an unknown type or property, a value of the wrong kind. Formats (dates, URLs) are not
 * checked. Each object is taken for a `WithContext<Article>`, of any subtype, named by its key.
 */
export function structuredData(objects: Readonly<Record<string, unknown>>): string[] {
  const folder = new URL("./", import.meta.url);
  if (!existsSync(new URL("node_modules/schema-dts", folder))) {
    throw new Error("schema-dts is missing: run `npm ci --prefix tools/judges`.");
  }
  const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;
  const names = Object.keys(objects);
  const file = fileURLToPath(new URL("structured-data.generated.ts", folder));
  const source = [
    'import type { Article, WithContext } from "schema-dts";',
    ...names.map(
      (name, index) => `export const object${index}: WithContext<Article> = ${JSON.stringify(objects[name])};`,
    ),
  ].join("\n");
  const options: TypeScript.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? source : readFile(path));
  host.getSourceFile = (path, version, ...rest) =>
    path === file ? ts.createSourceFile(path, source, version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start, messageText, file: where }) => {
    const line = where && start !== undefined ? where.getLineAndCharacterOfPosition(start).line : 0;
    return `${names[line - 1] ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
