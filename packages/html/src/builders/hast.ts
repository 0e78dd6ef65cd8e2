import type { Element, ElementContent, Root, Text } from "hast";
import { DEPTH_LIMIT, Renderer } from "../renderer.js";
import type { Attributes, Children, Content, Fragment, Parent } from "../state.js";
import { toProperties } from "./hast-properties.js";
import { listOf, parentOf, prefixClasses } from "./string.js";

/** Builds a hast tree. A fragment is a list of its nodes; positions of the article’s nodes are carried over. */
export class HastRenderer extends Renderer {
  override readonly empty: Fragment = fragment([]);

  override element(name: string, attributes?: Attributes | null, content?: Content): Fragment {
    const children = content === undefined ? [] : concatenate(fragmentsOf(content));
    const properties =
      attributes === null || attributes === undefined
        ? {}
        : toProperties(attributes, (classes) => this.printClasses(classes));
    const element: Element = { type: "element", tagName: name, properties, children };
    return fragment([element]);
  }

  override text(value: string): Fragment {
    return fragment(typeof value === "string" && value !== "" ? [{ type: "text", value }] : []);
  }

  override join(...parts: readonly Content[]): Fragment {
    return fragment(concatenate(parts.flatMap(fragmentsOf)));
  }

  override lines(...parts: readonly Content[]): Fragment {
    const output: ElementContent[] = [];
    for (const one of parts.flatMap(fragmentsOf)) {
      const content = nodes(one);
      if (content.length > 0) append(output, [LINE_FEED(), ...content]);
    }
    if (output.length > 0) append(output, [LINE_FEED()]);
    return fragment(output);
  }

  override isEmpty(fragment: Fragment): boolean {
    return nodes(fragment).length === 0;
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
    return patch(output, node);
  }

  override all(children: Children, parent?: Parent): Fragment {
    const inside = parent ?? parentOf(children);
    return fragment(concatenate(listOf(children).map((child) => this.one(child, inside))));
  }

  override flow(children: Children, parent?: Parent): Fragment {
    const inside = parent ?? parentOf(children);
    return this.lines(listOf(children).map((child) => this.one(child, inside)));
  }

  private printClasses(classes: string): string {
    const { classPrefix = "" } = this.options;
    return classPrefix === "" ? classes : prefixClasses(classes, classPrefix);
  }
}

/** A root of the nodes of a fragment. */
export function toRoot(output: Fragment): Root {
  return { type: "root", children: [...nodes(output)] };
}

const LINE_FEED = (): Text => ({ type: "text", value: "\n" });

/** Notes where a node’s output was read, when that is one element or text without a place of its own. */
function patch(output: Fragment, node: { type: string; position?: Element["position"] }): Fragment {
  const [only, more] = nodes(output);
  if (only !== undefined && more === undefined && node.position !== undefined && only.position === undefined) {
    only.position = node.position;
  }
  return output;
}

function concatenate(fragments: readonly Fragment[]): ElementContent[] {
  const output: ElementContent[] = [];
  for (const one of fragments) append(output, nodes(one));
  return output;
}

/** Runs of text become one node, as they would be after reading the HTML; one with a position stays itself. */
function append(output: ElementContent[], more: readonly ElementContent[]): void {
  for (const node of more) {
    const last = output[output.length - 1];
    if (node.type === "text" && last?.type === "text" && !node.position && !last.position) {
      output[output.length - 1] = { type: "text", value: last.value + node.value };
    } else {
      output.push(node);
    }
  }
}

/** Content as a list of fragments: a list of lists is one already. */
function fragmentsOf(content: Content): readonly Fragment[] {
  return Array.isArray(content) && (content.length === 0 || Array.isArray(content[0]))
    ? content
    : [content as Fragment];
}

/** A fragment of this builder is a list of nodes. */
function fragment(content: ElementContent[]): Fragment {
  return content as unknown as Fragment;
}

function nodes(fragment: Fragment): readonly ElementContent[] {
  return fragment as unknown as readonly ElementContent[];
}
