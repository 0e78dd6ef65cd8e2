import type { Explained, Parsed, ParseOptions } from "@marbre/parser";
import { explain, parse } from "@marbre/parser/text";

/** The functions of `@marbre/parser`, or of its small entry for plain text. */
export interface Parser {
  parse(source: string | Uint8Array, options?: ParseOptions): Parsed;
  explain(source: string | Uint8Array, options?: ParseOptions): Explained;
}

/** What a source can be read as. */
export type SourceFormat = "text" | "markdown" | "html";

const loaded: Partial<Record<SourceFormat, Parser>> = { text: { parse, explain } };

/** The parser for a format, if it is loaded already. */
export function loadedParser(format: SourceFormat): Parser | undefined {
  return loaded[format];
}

/** Loads the parser for a format. That for plain text is always there; Markdown and HTML cost only those who use them. */
export async function loadParser(format: SourceFormat): Promise<Parser> {
  loaded[format] ??= await import("@marbre/parser");
  return loaded[format];
}
