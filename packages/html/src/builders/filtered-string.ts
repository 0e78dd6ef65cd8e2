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
    const kept = Object.entries(attributes).filter(([key]) => attribute(printed, key));
    return super.element(printed, kept.length === 0 ? null : Object.fromEntries(kept), content);
  }
}
