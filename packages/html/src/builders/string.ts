import type { Article } from "@marbre/schema";
import { text } from "../nodes/text.js";
import type { RenderOptions } from "../options.js";
import { DEPTH_LIMIT, type HandlerTable, Renderer } from "../renderer.js";
import type { Attributes, Children, Content, Fragment, Parent } from "../state.js";
import { escapeAttribute, escapeText } from "./escape.js";
import { isVoid } from "./void-elements.js";

/** Builds HTML by joining strings. The one place where anything is escaped. */
export class StringRenderer extends Renderer {
  override readonly empty: Fragment = fragment("");
  /** Whether text is rendered as the table has it, so that no handler need be called for it. */
  private readonly isPlainText: boolean;
  private readonly classPrefix: string;

  constructor(handlers: HandlerTable, options: RenderOptions, article: Article | undefined) {
    super(handlers, options, article);
    this.isPlainText = handlers.get("text") === text;
    this.classPrefix = options.classPrefix ?? "";
  }

  override element(name: string, attributes?: Attributes | null, content?: Content): Fragment {
    const start =
      attributes === null || attributes === undefined ? `<${name}>` : `<${name}${this.printAttributes(attributes)}>`;
    if (content === undefined) return fragment(isVoid(name) ? start : `${start}</${name}>`);
    return fragment(
      `${start}${typeof content === "string" ? content : concatenate(content as readonly Fragment[])}</${name}>`,
    );
  }

  override text(value: string): Fragment {
    return fragment(this.escaped(value));
  }

  private escaped(value: unknown): string {
    return typeof value === "string" ? escapeText(value) : "";
  }

  override join(...parts: readonly Content[]): Fragment {
    let output = "";
    for (const part of parts) output += typeof part === "string" ? part : concatenate(part as readonly Fragment[]);
    return fragment(output);
  }

  override lines(...parts: readonly Content[]): Fragment {
    let output = "";
    for (const part of parts) output += typeof part === "string" ? line(part) : lines(part as readonly Fragment[]);
    return fragment(output === "" ? "" : `${output}\n`);
  }

  override isEmpty(fragment: Fragment): boolean {
    return string(fragment) === "";
  }

  override one(node: { type: string }, parent?: Parent): Fragment {
    const handler = this.handlers.get(node?.type);
    if (handler === undefined) return this.unknown(node);
    if (this.depth >= DEPTH_LIMIT) {
      this.reportDepth(node);
      return this.empty;
    }
    this.depth += 1;
    const output = handler(node as never, this, parent);
    this.depth -= 1;
    return output;
  }

  override all(children: Children, parent?: Parent): Fragment {
    const nodes = listOf(children);
    const inside = parent ?? parentOf(children);
    let output = "";
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as { type: string; value?: string };
      output += this.isPlainText && node?.type === "text" ? this.escaped(node.value) : string(this.one(node, inside));
    }
    return fragment(output);
  }

  override flow(children: Children, parent?: Parent): Fragment {
    const nodes = listOf(children);
    const inside = parent ?? parentOf(children);
    let output = "";
    for (let index = 0; index < nodes.length; index += 1) {
      const one = string(this.one(nodes[index] as { type: string }, inside));
      if (one !== "") output += `\n${one}`;
    }
    return fragment(output === "" ? "" : `${output}\n`);
  }

  private printAttributes(attributes: Attributes): string {
    let output = "";
    for (const name in attributes) {
      const value = attributes[name];
      if (typeof value === "string") {
        if (name === "class") output += this.printClasses(value);
        else if (name === "id") output += ` id="${escapeAttribute(value)}"`;
        else output += ` ${name}="${escapeAttribute(value)}"`;
      } else if (typeof value === "number") output += ` ${name}="${value}"`;
      else if (value === true) output += ` ${name}`;
    }
    return output;
  }

  private printClasses(classes: string): string {
    if (this.classPrefix !== "") return ` class="${escapeAttribute(prefixClasses(classes, this.classPrefix))}"`;
    const known = CLASSES.get(classes);
    if (known !== undefined) return known;
    const printed = ` class="${escapeAttribute(classes)}"`;
    if (CLASSES.size < MAXIMUM_CLASSES) CLASSES.set(classes, printed);
    return printed;
  }
}

/** Class attributes as printed: a few dozen, on every other element. The bound is for kinds of one’s own. */
const CLASSES = new Map<string, string>();
const MAXIMUM_CLASSES = 200;

/** Puts the caller’s prefix before each class. */
export function prefixClasses(classes: string, prefix: string): string {
  return classes.replace(/[^ ]+/g, (name) => prefix + name);
}

/** The children of a node, or the list itself; none for what is neither. */
export function listOf(children: Children): readonly { type: string }[] {
  if (Array.isArray(children)) return children;
  const inside = (children as { children?: unknown }).children;
  return Array.isArray(inside) ? inside : [];
}

/** The node itself, where children were given as one. */
export function parentOf(children: Children): Parent | undefined {
  return Array.isArray(children) ? undefined : (children as Parent);
}

function concatenate(fragments: readonly Fragment[]): string {
  let output = "";
  for (const one of fragments) output += string(one);
  return output;
}

function lines(fragments: readonly Fragment[]): string {
  let output = "";
  for (const one of fragments) output += line(string(one));
  return output;
}

function line(html: string): string {
  return html === "" ? "" : `\n${html}`;
}

/** A fragment of this builder is the string itself. */
function fragment(html: string): Fragment {
  return html as unknown as Fragment;
}

function string(fragment: Fragment | Content): string {
  return fragment as unknown as string;
}
