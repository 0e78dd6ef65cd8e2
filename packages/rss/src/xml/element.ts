import { escapePlain, escapeXml } from "./escape-xml.js";

// What is written here has been made legal before (`legal` in legal-text.ts): once for a channel, once for an item.

/** Attributes of an element; an absent value leaves the attribute out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** `<name attributes>text</name>` on a line of its own; nothing where `text` is absent or empty. */
export function textElement(name: string, text: string | number | undefined, attributes?: XmlAttributes): string {
  return text === undefined || text === "" ? "" : startTag(name, attributes) + escapeXml(String(text)) + endTag(name);
}

/** As {@link textElement} for text that a reader could take for markup: a title, a name, a caption. */
export function plainElement(name: string, text: string | undefined, attributes?: XmlAttributes): string {
  return text === undefined || text === "" ? "" : startTag(name, attributes) + escapePlain(text) + endTag(name);
}

/** `<name attributes/>`, an element without content. */
export function emptyElement(name: string, attributes: XmlAttributes): string {
  return `<${name}${attributeList(attributes)}/>\n`;
}

/** `<name attributes>` around XML that is made already; nothing where that is empty. */
export function parentElement(name: string, content: string, attributes?: XmlAttributes): string {
  return content === "" ? "" : `${startTag(name, attributes)}\n${content}${endTag(name)}`;
}

function startTag(name: string, attributes: XmlAttributes | undefined): string {
  return `<${name}${attributeList(attributes)}>`;
}

function endTag(name: string): string {
  return `</${name}>\n`;
}

function attributeList(attributes: XmlAttributes = {}): string {
  let list = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) list += ` ${name}="${attributeValue(String(value))}"`;
  }
  return list;
}

function attributeValue(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
