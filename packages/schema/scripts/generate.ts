import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatJson } from "../../../fixtures/format-json.js";
import { readDocs } from "./docs.js";
import { dispatchSchema, oneOfSchema } from "./json-schema.js";
import { reference } from "./reference.js";

/** The generated files: their paths from the package’s folder, and what they should say. */
export const generated = (packageFolder: string): Readonly<Record<string, string>> => {
  const docs = readDocs(join(packageFolder, "src"));
  const prose = (name: string): string => readFileSync(join(packageFolder, "scripts", "prose", name), "utf8");
  return {
    "article.schema.json": formatJson(dispatchSchema(docs)),
    "article.schema.oneof.json": formatJson(oneOfSchema(docs)),
    "../../docs/article-tree.md": reference(docs, exampleIn(packageFolder), {
      head: prose("head.md"),
      tail: prose("tail.md"),
    }),
  };
};

/** The folder of this package, seen from a script in `scripts` or from a test in `test`. */
export const packageFolder = (url: string): string => dirname(dirname(fileURLToPath(url)));

const exampleIn = (folder: string) => (type: string) => {
  const kebab = type.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const path = join(folder, "../../fixtures/nodes", kebab, "minimal/article.json");
  return formatJson(first(JSON.parse(readFileSync(path, "utf8")), type)).trim();
};

/** The last node of a type, in the order of the tree: the base of the case may have one of its own before. */
const first = (node: { type: string; children?: never[] }, type: string): unknown => {
  const found = (node.children ?? []).flatMap((child) => first(child, type) ?? []);
  return found.at(-1) ?? (node.type === type ? node : undefined);
};
