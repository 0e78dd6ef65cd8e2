import type { Definition } from "./definition.js";
import { misuse } from "./misuse.js";
import type { Block, Inline, Node } from "./nodes/content.js";
import type { NodeBase } from "./nodes/node.js";

/** A type of one’s own: its name has a colon, `acme:quiz`. */
export type ExtensionType = `${string}:${string}`;

/** A node of a type of one’s own. */
export interface ExtensionNode extends NodeBase {
  type: ExtensionType;
}

/**
 * Everything Marbre needs to know of a type of one’s own: one object for validation, Markdown and rendering. Types come
 * with an augmentation of `ArticleFlowContentMap` or `ArticlePhrasingContentMap`.
 */
export interface Extension<Type extends ExtensionNode = ExtensionNode> extends Definition {
  type: Type["type"];
  /** Where it stands: wherever blocks may, or in a line of text. */
  category: "block" | "inline";
  /** Its own fields and their kinds: `{ answer: "text", hint: "string?" }`. */
  fields: Readonly<Record<Exclude<keyof Type, keyof NodeBase | "children"> & string, string>>;
  /** How it is written in Markdown copy; without it, it is written by its children. */
  markdown?: MarkdownExtension<Type>;
  /** Describes the element it becomes, by asking the state for it; without it, its children are rendered. */
  render?(node: Type, state: RenderState): unknown;
}

/** A Markdown directive as read: `:::quiz[Titre]{difficulty=2}` … `:::`, or `:quiz[mots]{…}` in a line. */
export interface Directive {
  name: string;
  /** What stands between `{` and `}`; a null-prototype object. */
  attributes: Readonly<Record<string, string>>;
  /** What stands between `[` and `]`. */
  label: Inline[];
  /** Blocks between the fences; none in a line. */
  children: Block[];
}

/** How an extension is read from and written to Markdown copy. */
export interface MarkdownExtension<Type extends ExtensionNode = ExtensionNode> {
  /** Name of its directive: `quiz` for `:::quiz`. */
  directive: string;
  /** Makes the node, or nothing when the directive makes no sense; its text is then read as plain blocks. */
  read(directive: Directive): Type | undefined;
  /** Makes the directive; parts left out are empty. */
  write(node: Type): Partial<Omit<Directive, "name">>;
}

/** What `render` may ask for; the state of `@marbre/html` and of the packages built on it. What is returned is opaque. */
export interface RenderState {
  /** An element. Attributes that are `undefined`, `null` or `false` are left out. */
  element(name: string, attributes?: RenderAttributes, content?: unknown): unknown;
  /** Text, escaped as the output needs it. */
  text(value: string): unknown;
  /** Several nodes, or the children of one. */
  all(nodes: Node | readonly Node[]): unknown;
  /** One node. */
  one(node: Node): unknown;
}

/** Attributes of an element. */
export type RenderAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Defines a type of one’s own. Throws a `TypeError` that names what was expected for a part that is none; kinds of fields and
 * content are read at the first validation.
 *
 * @example
 * const quiz = defineExtension<Quiz>({
 *   type: "acme:quiz",
 *   category: "block",
 *   content: "paragraph+",
 *   fields: { answer: "text" },
 *   render: (node, state) => state.element("section", { class: "quiz" }, state.all(node.children)),
 * });
 * validateArticle(article, { extensions: [quiz] });
 */
export const defineExtension = <Type extends ExtensionNode>(extension: Extension<Type>): Extension<Type> => {
  const { type, category, fields, render } = extension ?? {};
  const check = (field: keyof Extension, fits: boolean, expected: string): void => {
    if (!fits) {
      throw misuse(`defineExtension: ${field}`, extension?.[field], expected);
    }
  };
  check("type", /^[^:\s]+:[^:\s]+$/.test(type), "a name with a colon such as `acme:quiz`");
  check("category", category === "block" || category === "inline", "block or inline");
  check("fields", typeof fields === "object" && !!fields, "an object");
  check("render", !render || typeof render === "function", "a function");
  return extension;
};
