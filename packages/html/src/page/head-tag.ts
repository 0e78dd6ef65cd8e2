import { escapeAttribute, escapeText } from "../builders/escape.js";
import { isVoid } from "../builders/void-elements.js";
import type { Attributes } from "../state.js";

/** An element of a document’s head. Attribute values and text are plain: they are escaped on printing. */
export interface HeadTag {
  readonly name: "title" | "meta" | "link";
  readonly attributes?: Attributes | undefined;
  /** Text of a `title`. */
  readonly text?: string | undefined;
}

/** Prints an element of the head on a line of its own. */
export function printHeadTag({ name, attributes = {}, text = "" }: HeadTag): string {
  let output = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    output += value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return isVoid(name) ? `${output}>\n` : `${output}>${escapeText(text)}</${name}>\n`;
}
