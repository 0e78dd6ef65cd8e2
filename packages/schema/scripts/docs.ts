import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What the source says of an interface. */
export interface InterfaceDocs {
  /** Its docstring, on one line for each paragraph. */
  doc: string;
  /** Its French name, from the tag `@french`. */
  french: string;
  /** Its text, without comments. */
  source: string;
  /** Docstring of each field. */
  fields: Readonly<Record<string, string>>;
}

/** Docs by the name of a node’s type or of a shape. */
export type Docs = Readonly<Record<string, InterfaceDocs>>;

/** Reads the docstrings of the interfaces in some files; the key is `type`’s literal, else the name with a small letter. */
export const readDocs = (src: string): Docs => {
  const nodes = readdirSync(join(src, "nodes"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(src, "nodes", file));
  const docs: Record<string, InterfaceDocs> = {};
  for (const file of [...nodes, join(src, "media.ts"), join(src, "meta.ts")]) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    source.forEachChild((statement) => {
      if (ts.isInterfaceDeclaration(statement)) {
        docs[keyOf(statement)] = docsOf(statement, source);
      }
    });
  }
  const common = docs.nodeBase?.fields ?? {};
  return Object.fromEntries(
    Object.entries(docs).map(([key, one]) => [
      key,
      one.french ? { ...one, fields: { ...common, ...one.fields } } : one,
    ]),
  );
};

const keyOf = (statement: ts.InterfaceDeclaration): string => {
  const [, type] = /type: "(\w+)"/.exec(statement.getText()) ?? [];
  const name = statement.name.text;
  return type && name.toLowerCase() === type.toLowerCase() ? type : name.charAt(0).toLowerCase() + name.slice(1);
};

const docsOf = (statement: ts.InterfaceDeclaration, source: ts.SourceFile): InterfaceDocs => ({
  doc: commentOf(statement),
  french: tagOf(statement, "french"),
  source: withoutComments(statement, source),
  fields: Object.fromEntries(
    statement.members.filter(ts.isPropertySignature).map((member) => [member.name.getText(), commentOf(member)]),
  ),
});

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("\n")
    .trim();

const tagOf = (node: ts.Node, name: string): string =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("")
    .trim();

const withoutComments = (statement: ts.InterfaceDeclaration, source: ts.SourceFile): string => {
  const extended = statement.heritageClauses?.map((clause) => ` ${clause.getText(source)}`).join("") ?? "";
  const members = statement.members.map((member) => `  ${member.getText(source).replace(/\s+/g, " ")}`);
  return [`interface ${statement.name.text}${extended} {`, ...members, "}"].join("\n");
};
