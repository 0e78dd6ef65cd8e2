import { html, parse, parseFragment, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

/** A part of a tree of HTML. Offsets are the source's; -1 for what the HTML parser made up. */
export type Nodes = Root | Content;
export type Content = Element | Text | Comment;
export type Parents = Root | Element;

interface Place {
  start: number;
  end: number;
}

/** A whole page, or a piece of one. */
export interface Root extends Place {
  type: "root";
  children: Content[];
}

/** An element, its attributes named as in HTML. */
export interface Element extends Place {
  type: "element";
  tagName: string;
  attributes: readonly Token.Attribute[];
  children: Content[];
}

/** Text, its character references decoded. */
export interface Text extends Place {
  type: "text";
  value: string;
}

/** A comment; those of WordPress say where a block begins. */
export interface Comment extends Place {
  type: "comment";
  value: string;
}

/** Makes an element that stands nowhere in the source. */
export function makeElement(tagName: string, children: Content[] = []): Element {
  return { type: "element", tagName, attributes: [], children, start: -1, end: -1 };
}

/**
 * Reads HTML as the HTML standard has it, by the parser behind rehype-parse; its tree is made straight away, not by way
 * of another. `whole`: a page with its head, else a piece of a body; `shift`: where the HTML stands in its source.
 */
export function readTree(source: string, whole: boolean, shift = 0): Root {
  const [start, end] = [shift, shift + source.length];
  // Text without a tag, a reference or a NUL is a tree by itself.
  if (!/[<&\0]/.test(source))
    return { type: "root", children: [{ type: "text", value: source, start, end }], start, end };
  const options = { treeAdapter: adapter as TreeAdapter<Types>, sourceCodeLocationInfo: true, scriptingEnabled: false };
  const root = whole ? parse<Types>(source, options) : parseFragment<Types>(source, options);
  settle(root, shift);
  return root;
}

/** Ends elements without an end tag with their content, not at the tag behind it, and moves all offsets to the source. */
function settle(node: BuiltParent, shift: number): void {
  let end = -1;
  for (const child of node.children) {
    if (child.type === "element") settle(child, shift);
    else if (child.start >= 0) {
      child.start += shift;
      child.end += shift;
    }
    end = child.end;
  }
  if (node.type === "root" || node.start < 0) return;
  node.start += shift;
  node.end = !node.closed && end >= 0 ? end : node.end + shift;
}

type Types = TreeAdapterTypeMap<
  Built,
  BuiltParent,
  BuiltContent,
  BuiltRoot,
  BuiltRoot,
  BuiltElement,
  Comment & Child,
  Text & Child,
  BuiltElement,
  never
>;
type Built = BuiltRoot | BuiltContent;
type BuiltParent = BuiltRoot | BuiltElement;
type BuiltContent = BuiltElement | (Text & Child) | (Comment & Child);

interface Child {
  parent: BuiltParent | null;
}

/** What the HTML parser wants to know of a node while it builds. */
interface BuiltRoot extends Root {
  children: BuiltContent[];
  mode: html.DOCUMENT_MODE;
}

interface BuiltElement extends Element, Child {
  attributes: Token.Attribute[];
  children: BuiltContent[];
  namespace: html.NS;
  content: BuiltRoot | undefined;
  closed: boolean;
}

/** The document type is not kept, so no node is one. */
type Adapter = Omit<TreeAdapter<Types>, "isCommentNode" | "isDocumentTypeNode" | "isElementNode" | "isTextNode"> & {
  [Name in "isCommentNode" | "isDocumentTypeNode" | "isElementNode" | "isTextNode"]: (node: Built) => boolean;
};

const OPEN = {} as Token.ElementLocation;
const CLOSED = { endTag: {} } as Token.ElementLocation;

const adapter: Adapter = {
  createDocument: (): BuiltRoot => ({
    type: "root",
    children: [],
    start: -1,
    end: -1,
    mode: html.DOCUMENT_MODE.NO_QUIRKS,
  }),
  createDocumentFragment: (): BuiltRoot => adapter.createDocument(),
  createElement: (tagName: string, namespace: html.NS, attributes: Token.Attribute[]): BuiltElement => ({
    type: "element",
    tagName,
    attributes,
    children: [],
    start: -1,
    end: -1,
    parent: null,
    namespace,
    content: undefined,
    closed: false,
  }),
  createTextNode: (value: string) => ({ type: "text" as const, value, start: -1, end: -1, parent: null }),
  createCommentNode: (value: string) => ({ type: "comment" as const, value, start: -1, end: -1, parent: null }),

  appendChild(parent: BuiltParent, node: BuiltContent): void {
    parent.children.push(node);
    node.parent = parent;
  },
  insertBefore(parent: BuiltParent, node: BuiltContent, reference: BuiltContent): void {
    parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
    node.parent = parent;
  },
  insertText(parent: BuiltParent, value: string): void {
    const last = parent.children.at(-1);
    if (last?.type === "text") last.value += value;
    else adapter.appendChild(parent, adapter.createTextNode(value));
  },
  insertTextBefore(parent: BuiltParent, value: string, reference: BuiltContent): void {
    const before = parent.children[parent.children.lastIndexOf(reference) - 1];
    if (before?.type === "text") before.value += value;
    else adapter.insertBefore(parent, adapter.createTextNode(value), reference);
  },
  detachNode(node: BuiltContent): void {
    node.parent?.children.splice(node.parent.children.lastIndexOf(node), 1);
    node.parent = null;
  },
  adoptAttributes(recipient: BuiltElement, attributes: Token.Attribute[]): void {
    for (const one of attributes) {
      if (!recipient.attributes.some(({ name }) => name === one.name)) recipient.attributes.push(one);
    }
  },
  setTemplateContent(template: BuiltElement, content: BuiltRoot): void {
    template.content = content;
  },
  getTemplateContent: (template: BuiltElement) => template.content ?? adapter.createDocument(),
  setDocumentType: () => undefined,
  setDocumentMode(root: BuiltRoot, mode: html.DOCUMENT_MODE): void {
    root.mode = mode;
  },
  getDocumentMode: (root: BuiltRoot) => root.mode,

  getFirstChild: (node: BuiltParent) => node.children[0] ?? null,
  getChildNodes: (node: BuiltParent) => node.children,
  getParentNode: (node: Built) => ("parent" in node ? node.parent : null),
  getAttrList: (node: BuiltElement) => node.attributes,
  getTagName: (node: BuiltElement) => node.tagName,
  getNamespaceURI: (node: BuiltElement) => node.namespace,
  getTextNodeContent: (node: Text) => node.value,
  getCommentNodeContent: (node: Comment) => node.value,
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: (node: Built) => node.type === "text",
  isCommentNode: (node: Built) => node.type === "comment",
  isElementNode: (node: Built) => node.type === "element",
  isDocumentTypeNode: () => false,

  setNodeSourceCodeLocation(node: Built, location: Token.ElementLocation | null): void {
    node.start = location?.startOffset ?? -1;
    node.end = location?.endOffset ?? -1;
  },
  getNodeSourceCodeLocation(node: Built): Token.ElementLocation | undefined {
    if (node.start < 0) return undefined;
    return node.type === "element" && node.closed ? CLOSED : OPEN;
  },
  updateNodeSourceCodeLocation(node: Built, location: Partial<Token.ElementLocation>): void {
    node.end = location.endOffset ?? node.end;
    if (node.type === "element" && location.endTag !== undefined) node.closed = true;
  },
};
