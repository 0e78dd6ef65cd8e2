import type { Article } from "@marbre/schema";
import type { RenderOptions } from "../options.js";
import type { HandlerTable } from "../renderer.js";
import type { Attributes, Content, Fragment } from "../state.js";
import { StringRenderer } from "./string.js";

/** Narrows what is printed, for readers that know less than browsers. */
export interface OutputFilter {
  /** The name to print an element under; `undefined` prints its content alone, `false` nothing of it. */
  readonly element?: ((name: string, attributes: Attributes) => string | undefined | false) | undefined;
  /** Whether an attribute of an element is printed. */
  readonly attribute?: ((element: string, name: string) => boolean) | undefined;
  /** Where a link within the article, `#id`, leads from outside of its page; `undefined` prints its content alone. */
  readonly inPage?: ((url: string) => string | undefined) | undefined;
}

/** Builds HTML that passes a filter. */
export class FilteredStringRenderer extends StringRenderer {
  readonly #filter: OutputFilter;

  constructor(handlers: HandlerTable, options: RenderOptions, article: Article | undefined, filter: OutputFilter) {
    super(handlers, options, article);
    this.#filter = filter;
  }

  override element(name: string, attributes?: Attributes | null, content?: Content): Fragment {
    const { element, attribute } = this.#filter;
    const printed = element === undefined ? name : element(name, attributes ?? {});
    if (printed === false) return this.empty;
    if (printed === undefined) return content === undefined ? this.empty : this.join(content);
    if (attribute === undefined || attributes === null || attributes === undefined)
      return super.element(printed, attributes, content);
    let kept: Record<string, Attributes[string]> | null = null;
    for (const key in attributes) {
      if (!attribute(printed, key)) continue;
      kept ??= {};
      kept[key] = attributes[key];
    }
    return super.element(printed, kept, content);
  }

  protected override inPage(url: string): string | undefined {
    const printed = super.inPage(url);
    const { inPage } = this.#filter;
    return printed === undefined || inPage === undefined ? printed : inPage(printed);
  }
}
